import { describe, expect, it } from "vitest";
import { anchor } from "../../../domain/annotations/anchor";
import type { Annotation } from "../../../domain/annotations/annotation";
import { chapterOf, rowLister } from "../../../domain/annotations/annotation-row";
import { placing } from "../../../domain/annotations/placing";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { fold } from "../../../domain/search/fold";
import { rowsOn, twoChapters } from "../../support/annotation-rows";
import { annotationOn } from "../../support/small-document";

const national = twoChapters("national", "坚持质量第一。", "建设质量强国。");
const anhui = twoChapters("anhui", "坚持质量第一。", "建设质量强省。");
const strong = annotationOn(national, "质量强国");
const first = annotationOn(national, "质量第一", {
  comment: richTextOf("与本省<b>相同</b>"),
  tags: ["數據"],
  layerId: "colleague",
});
const province = annotationOn(anhui, "质量强省");
/** Made on the province's text first, then on the nation's. */
const comparison = {
  ...province,
  id: "comparison",
  createdAt: "2026-02-01T00:00:00.000Z",
  passages: [province.passages[0], strong.passages[0]] as const,
};

describe("rowLister", () => {
  it("lists each annotation once, in the order of documents and text", () => {
    const rows = rowsOn([national, anhui], [province, strong, first, comparison]);
    expect(rows.map(({ id }) => id)).toEqual([first.id, strong.id, "comparison", province.id]);
  });

  it("keeps the passages of a comparison note in the order they were chosen", () => {
    const [row] = rowsOn([national, anhui], [comparison]);
    expect(row?.placed.passage).toBe(comparison.passages[1]);
    expect(row?.passages.map(({ passage }) => passage)).toEqual(comparison.passages);
    expect(row?.values.document).toEqual(["national", "anhui"]);
    expect(chapterOf(row?.chapter ?? "")).toEqual({
      documentId: "national",
      title: "二、主要任务",
    });
  });

  it("lists by one document what has a passage there, with its other passages", () => {
    const rows = rowsOn([national, anhui], [strong, province, comparison], "anhui");
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(["comparison", province.id]));
    const row = rows.find(({ id }) => id === "comparison");
    expect(row?.placed.passage).toBe(comparison.passages[0]);
    expect(row?.passages).toHaveLength(2);
  });

  it("keeps the rows of annotations whose places stay the same objects", () => {
    const list = rowLister(fold);
    const place = placing(new Map([national, anhui].map((one) => [one.id, one])), anchor);
    const listed = (annotations: readonly Annotation[]) => {
      const placed = [...place(annotations)];
      const chapterAt = () => null;
      return list(
        placed.map(([documentId, all]) => ({ documentId, placed: all, chapterAt })),
        null,
      );
    };
    const before = listed([strong, first, comparison]);
    const recoloured = { ...first, colour: "red" as const };
    const after = listed([strong, recoloured, comparison]);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]).not.toBe(before[0]);
    expect(after[0]?.values.colour).toEqual(["red"]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  it("knows what it is told apart by, and the words it is found by", () => {
    const [row] = rowsOn([national], [first]);
    expect(row?.values).toEqual({
      colour: ["yellow"],
      style: ["highlight"],
      state: ["exact"],
      tag: ["數據"],
      comment: ["with"],
      layer: ["colleague"],
      document: ["national"],
      chapter: ["national\n一、总体要求"],
    });
    expect(row?.searched).toContain("质量第一");
    expect(row?.searched).toContain("与本省<b>相同</b>");
    expect(row?.searched).toContain("数据");
  });

  it("gives the empty value where there is none", () => {
    const [row] = rowsOn([national], [strong]);
    expect(row?.values).toMatchObject({ tag: [""], comment: ["without"], layer: [""] });
  });

  it("puts what cannot be placed under its document, outside its chapters", () => {
    const changed = { ...twoChapters("national", "无关文字。", "另一段话。"), textHash: "later" };
    const [row] = rowsOn([changed], [strong]);
    expect(row?.values.state).toEqual(["orphan"]);
    expect(chapterOf(row?.chapter ?? "")).toEqual({ documentId: "national", title: "" });
  });
});
