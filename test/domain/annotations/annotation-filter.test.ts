import { describe, expect, it } from "vitest";
import {
  type AnnotationFilter,
  facetValues,
  filterAnnotations,
  filterWithin,
  isFilteringAnnotations,
  NO_ANNOTATION_FILTER,
} from "../../../domain/annotations/annotation-filter";
import type { AnnotationFacet } from "../../../domain/annotations/annotation-row";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { fold } from "../../../domain/search/fold";
import { rowsOn, twoChapters } from "../../support/annotation-rows";
import { annotationOn } from "../../support/small-document";

const national = twoChapters("national", "坚持质量第一，GDP增长5%。", "建设质量强国。");
const anhui = twoChapters("anhui", "坚持质量第一。", "建设质量强省。");
const growth = annotationOn(national, "GDP增长5%", { tags: ["数据", "任务"], colour: "red" });
const nation = annotationOn(national, "质量强国", {
  style: "underline",
  comment: richTextOf("与《國家綱要》核对"),
});
const province = annotationOn(anhui, "质量强省", { tags: ["任务"], layerId: "li" });
const comparison = {
  ...annotationOn(anhui, "质量第一", { style: "strike-out", colour: "blue" }),
  passages: [
    annotationOn(anhui, "质量第一").passages[0],
    annotationOn(national, "质量第一").passages[0],
  ] as const,
};
const rows = rowsOn([national, anhui], [growth, nation, province, comparison]);

const filter = (chosen: Partial<AnnotationFilter["chosen"]>, text = ""): AnnotationFilter => ({
  text,
  chosen: { ...NO_ANNOTATION_FILTER.chosen, ...chosen },
});
const passing = (one: AnnotationFilter) =>
  new Set(filterAnnotations(rows, one, fold).map(({ id }) => id));
const ids = (...all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));

describe("filterAnnotations", () => {
  it("lets everything through where nothing is chosen, in its order", () => {
    expect(filterAnnotations(rows, NO_ANNOTATION_FILTER, fold)).toEqual(rows);
    expect(isFilteringAnnotations(NO_ANNOTATION_FILTER)).toBe(false);
  });

  it.each<[AnnotationFacet, string[], ReturnType<typeof ids>]>([
    ["colour", ["red", "blue"], ids(growth, comparison)],
    ["style", ["underline"], ids(nation)],
    ["state", ["exact"], ids(growth, nation, province, comparison)],
    ["state", ["orphan"], ids()],
    ["tag", ["任务"], ids(growth, province)],
    ["tag", [""], ids(nation, comparison)],
    ["comment", ["with"], ids(nation)],
    ["layer", [""], ids(growth, nation, comparison)],
    ["layer", ["li"], ids(province)],
    ["document", ["anhui"], ids(province, comparison)],
    ["document", ["national"], ids(growth, nation, comparison)],
    ["chapter", ["national\n二、主要任务"], ids(nation)],
  ])("filters by %s %j", (facet, values, expected) => {
    const one = filter({ [facet]: values });
    expect(passing(one)).toEqual(expected);
    expect(isFilteringAnnotations(one)).toBe(true);
  });

  it("joins facets: one value of each", () => {
    expect(passing(filter({ tag: ["任务"], document: ["anhui"] }))).toEqual(ids(province));
  });

  it("finds words whatever their width, case and forms, all of them", () => {
    expect(passing(filter({}, "ｇｄｐ"))).toEqual(ids(growth));
    expect(passing(filter({}, "質量強國"))).toEqual(ids(nation));
    expect(passing(filter({}, "国家纲要 核对"))).toEqual(ids(nation));
    expect(passing(filter({}, "强国 强省"))).toEqual(ids());
    expect(passing(filter({}, "  "))).toEqual(ids(growth, nation, province, comparison));
  });
});

describe("filterWithin", () => {
  it("lets rest what was chosen of other documents", () => {
    const chapter = ["national\n二、主要任务", "anhui\n二、主要任务"];
    const within = filterWithin(filter({ document: ["anhui"], chapter }, "强"), "national");
    expect(within).toEqual(filter({ chapter: ["national\n二、主要任务"] }, "强"));
  });
});

describe("facetValues", () => {
  const values = (facet: AnnotationFacet, one: AnnotationFilter = NO_ANNOTATION_FILTER) =>
    facetValues(rows, facet, one, fold).map(({ value, count }) => [value, count]);

  it("counts what each choice would show, in the order the user knows", () => {
    expect(values("colour")).toEqual([
      ["yellow", 2],
      ["blue", 1],
      ["red", 1],
    ]);
    expect(values("comment")).toEqual([
      ["with", 1],
      ["without", 3],
    ]);
    expect(values("tag")).toEqual([
      ["任务", 2],
      ["数据", 1],
      ["", 2],
    ]);
  });

  it("counts by the words and the other facets, not by its own", () => {
    const one = filter({ colour: ["red"], document: ["national"] });
    expect(values("colour", one)).toEqual([
      ["yellow", 1],
      ["blue", 1],
      ["red", 1],
    ]);
    expect(values("document", one)).toEqual([
      ["national", 1],
      ["anhui", 0],
    ]);
  });

  it("keeps offering what is chosen though nothing has it any more", () => {
    expect(values("tag", filter({ tag: ["旧标签"] }))).toContainEqual(["旧标签", 0]);
  });

  it("offers chapters in the order of documents and text", () => {
    expect(values("chapter").map(([value]) => value)).toEqual([
      "national\n一、总体要求",
      "national\n二、主要任务",
      "anhui\n一、总体要求",
      "anhui\n二、主要任务",
    ]);
  });
});
