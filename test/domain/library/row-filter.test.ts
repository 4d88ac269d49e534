import { describe, expect, it } from "vitest";
import {
  choicesOf,
  type Facet,
  filterRows,
  isFiltering,
  NO_FILTER,
  type RowFilter,
} from "../../../domain/library/row-filter";
import { fold } from "../../../domain/search/fold";
import { libraryRow } from "../../support/library-row";

const ROWS = [
  libraryRow({
    id: "nation",
    title: "质量强国建设纲要",
    level: "国家",
    issuers: ["中共中央", "国务院"],
    completeness: "both",
    work: "n",
    workName: "质量强国建设纲要",
  }),
  libraryRow({
    id: "anhui",
    title: "安徽省质量强省建设纲要",
    issuers: ["中共安徽省委"],
    tags: ["农业", "重点"],
    work: "an",
    workName: "安徽省质量强省建设纲要",
  }),
  libraryRow({
    id: "plan",
    title: "2016年行动计划",
    year: 2016,
    docNumber: "皖政办秘〔2016〕76号",
    issuers: ["安徽省人民政府办公厅"],
    tags: ["农业"],
    work: "p",
    workName: "2016年行动计划",
  }),
  libraryRow({
    id: "scan",
    title: "scan.pdf",
    level: null,
    year: null,
    work: null,
    workName: null,
  }),
];

const chosen = (facet: Facet, ...values: string[]): RowFilter => ({
  ...NO_FILTER,
  chosen: { ...NO_FILTER.chosen, [facet]: values },
});
const shown = (filter: RowFilter) => filterRows(ROWS, filter, fold).map(({ id }) => id);

describe("filterRows", () => {
  it("shows everything where nothing is asked for", () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(shown(NO_FILTER)).toEqual(["nation", "anhui", "plan", "scan"]);
  });

  it.each([
    ["纲要", ["nation", "anhui"]],
    ["綱要 安徽", ["anhui"]],
    ["（2016）", []],
    ["皖政办秘 76", ["plan"]],
    ["ＳＣＡＮ", ["scan"]],
    ["重点", ["anhui"]],
  ])("finds rows by the words %s", (text, expected) => {
    expect(shown({ ...NO_FILTER, text })).toEqual(expected);
  });

  it("lets through rows with any chosen value of a facet", () => {
    expect(shown(chosen("level", "国家"))).toEqual(["nation"]);
    expect(shown(chosen("issuer", "国务院", "中共安徽省委"))).toEqual(["nation", "anhui"]);
    expect(shown(chosen("tag", "农业"))).toEqual(["anhui", "plan"]);
    expect(shown(chosen("year", "2016", ""))).toEqual(["plan", "scan"]);
  });

  it("asks every facet and the words at once", () => {
    const filter = { ...chosen("tag", "农业"), text: "安徽" };
    expect(shown(filter)).toEqual(["anhui", "plan"]);
    expect(shown({ ...filter, chosen: { ...filter.chosen, year: ["2016"] } })).toEqual(["plan"]);
  });
});

describe("choicesOf", () => {
  it("counts what the other facets let through, and not its own", () => {
    const filter = {
      ...NO_FILTER,
      chosen: { ...NO_FILTER.chosen, level: ["省"], tag: ["重点"] },
    };
    expect(choicesOf(ROWS, "tag", filter, fold)).toEqual([
      { value: "农业", name: "农业", count: 2 },
      { value: "重点", name: "重点", count: 1 },
      { value: "", name: "", count: 0 },
    ]);
  });

  it("offers levels from the top, the newest year first, works by name, nothing last", () => {
    const values = (facet: Facet) =>
      choicesOf(ROWS, facet, NO_FILTER, fold).map(({ value }) => value);
    expect(values("level")).toEqual(["国家", "省", ""]);
    expect(values("year")).toEqual(["2023", "2016", ""]);
    expect(choicesOf(ROWS, "work", NO_FILTER, fold).map(({ name }) => name)).toEqual([
      "2016年行动计划",
      "安徽省质量强省建设纲要",
      "质量强国建设纲要",
      "",
    ]);
    expect(values("completeness")).toEqual(["whole", "both"]);
  });

  it("keeps offering a chosen value that no row has any more", () => {
    const choices = choicesOf(ROWS, "year", chosen("year", "1999"), fold);
    expect(choices).toContainEqual({ value: "1999", name: "1999", count: 0 });
  });
});
