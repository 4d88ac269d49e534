import { describe, expect, it } from "vitest";
import { compileLibrary } from "../../../build/library/compile";
import { alignDocuments } from "../../../domain/alignment/align";
import { learnRarity } from "../../../domain/alignment/rarity";
import { unitsOf } from "../../../domain/alignment/units";
import { buildSubjectTable, type TabledDocument } from "../../../domain/subjects/build-table";
import type { SubjectKind, SubjectTable } from "../../../domain/subjects/subject-table";
import { alignable } from "../../support/alignable";

const compiled = await compileLibrary();
if (!compiled.ok) throw new Error(String(compiled.error));
const library = compiled.value;
const rarity = learnRarity(library);

function tabled(documents: readonly TabledDocument[], kind: SubjectKind = "item"): SubjectTable {
  const pairs = documents.flatMap((one, a) =>
    documents.slice(a + 1).map((other, distance) => {
      const alignment = alignDocuments(one, other, rarity);
      return { a, b: a + 1 + distance, alignment, unrelated: [] };
    }),
  );
  return buildSubjectTable(documents, kind, pairs);
}

const bundled = (...ids: readonly string[]) =>
  ids.map((id) => {
    const document = library.find((one) => one.id === id);
    if (document === undefined) throw new Error(`No document ${id}.`);
    return document;
  });

/** Rows as `22 21 23`: the ordinals, a dot where a document has nothing. */
const rowsOf = ({ groups }: SubjectTable) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => cell?.place.ordinal ?? ".").join(" ")),
  );

const three = bundled("national", "anhui-newspaper", "hubei");

describe("buildSubjectTable", () => {
  it("puts the three outlines beside each other, whatever their order", () => {
    const rows = rowsOf(tabled(three));
    // Management, capability, efficiency of quality infrastructure.
    expect(rows).toContain("22 21 23");
    expect(rows).toContain("23 20 22");
    expect(rows).toContain("24 22 24");
    expect(rows).toContain("19 17 .");
    expect(rows).toContain(". . 20");
  });

  it("puts every unit of the kind into one cell", () => {
    for (const kind of ["chapter", "item", "box"] as const) {
      const table = tabled(
        bundled("national", "anhui-newspaper", "anhui-web", "anhui-plan-2016", "hubei"),
        kind,
      );
      const cells = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      const marks = cells.flatMap((cell) =>
        cell === null ? [] : [`${cell.mark.documentId} ${cell.place.blockId}`],
      );
      expect(new Set(marks).size).toBe(marks.length);
      const units = library.flatMap((one) => unitsOf(one).filter((unit) => unit.kind === kind));
      // 总体目标 of both Anhui texts has no items and is one clause itself.
      expect(marks).toHaveLength(units.length + (kind === "item" ? 2 : 0));
    }
  });

  it("groups rows by chapters and keys them apart", () => {
    const { groups } = tabled(three);
    const chapter = groups.find(({ headings }) => headings[0]?.title === "构建高水平质量基础设施");
    expect(chapter?.headings).toEqual([
      { ordinal: 9, title: "构建高水平质量基础设施" },
      { ordinal: 8, title: "推进现代化质量基础设施建设" },
      { ordinal: 8, title: "建设高效能质量基础设施" },
    ]);
    expect(chapter?.rows).toHaveLength(3);
    const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("tells a chapter whose heading the text has not got from none", () => {
    const { groups } = tabled(three);
    // The national text begins inside its chapter 二.
    expect(groups[0]?.headings).toEqual([
      { ordinal: 2, title: "" },
      { ordinal: 1, title: "总体目标" },
      { ordinal: 1, title: "总体要求" },
    ]);
    expect(groups.at(-1)?.headings[0]).toBeNull();
  });

  it("shows the heading apart from the text, which loses nothing else", () => {
    const cell = tabled(three).groups[1]?.rows[0]?.cells[0];
    expect(cell?.heading).toBe("增强质量发展创新动能");
    expect(cell?.text.startsWith("建立政产学研用深度融合")).toBe(true);
    const national = three[0];
    expect(national?.text.slice(cell?.span.from, cell?.span.to).endsWith(cell?.text ?? "?")).toBe(
      true,
    );
  });

  it("shows a chapter without items beside the items that say the same", () => {
    const named = (table: SubjectTable) =>
      table.groups.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map((cell) => cell?.heading ?? "").join(" ")),
      );
    const rows = named(tabled(bundled("national", "anhui-newspaper", "anhui-web", "hubei")));
    expect(rows).toContain("主要目标 总体目标 总体目标 目标愿景");
    const editions = tabled(bundled("anhui-newspaper", "anhui-web"));
    expect(named(editions)[0]).toBe("总体目标 总体目标");
    expect(editions.groups[0]?.headings).toEqual([
      { ordinal: 1, title: "总体目标" },
      { ordinal: 1, title: "总体目标" },
    ]);
    expect(named(tabled(bundled("national", "anhui-newspaper"), "chapter"))[0]).toBe(" 总体目标");
  });

  it("puts paragraphs beside each other where there is no structure", () => {
    const document = (id: string, ...lines: readonly string[]) => ({
      ...{ id, title: id, issuers: [] },
      ...alignable(...lines),
    });
    const table = tabled([
      document("a", "大力发展绿色建材，推广应用。", "另一件事完全不同。"),
      document("b", "推广应用绿色建材，大力发展。"),
      document("c", "这里讲的是第三个主题。"),
      document("d", "字"),
      document("e", ""),
    ]);
    expect(rowsOf(table)).toContain("1 1 . . .");
    expect(rowsOf(table)).toContain(". . 1 . .");
  });

  it("puts a document beside itself clause by clause", () => {
    const [national] = bundled("national");
    if (national === undefined) throw new Error("No document.");
    const rows = rowsOf(tabled([national, { ...national, id: "copy" }]));
    expect(rows.every((row) => new Set(row.split(" ")).size === 1)).toBe(true);
  });
});
