import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileEntry } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";
import { findTargets } from "../../../domain/indicators/find-targets";
import { type Comparable, sameIndicators } from "../../../domain/indicators/same-indicator";

const BARE: Comparable = {
  documentId: "a",
  name: "甲",
  value: 1,
  unit: "个",
  bound: "=",
  year: 2025,
};

function names(...targets: readonly Partial<Comparable>[]): readonly (readonly string[])[] {
  const all = targets.map((one) => ({ ...BARE, ...one }));
  return sameIndicators(all, () => "work").map((same) => same.targets.map(({ name }) => name));
}

describe("sameIndicators", () => {
  it("puts together what the five documents say of one indicator", async () => {
    const documents = await Promise.all(
      (await readManifest()).map(async (entry) => {
        const document = await compileEntry(entry);
        if (!document.ok) throw new Error(document.error);
        return document.value;
      }),
    );
    const works = new Map(documents.map(({ id, work }) => [id, work]));
    const targets = documents.flatMap((document) =>
      findTargets(document).map((target) => ({ ...target, documentId: document.id })),
    );
    const rows = sameIndicators(targets, (id) => works.get(id) ?? id);
    expect(rows.reduce((sum, row) => sum + row.targets.length, 0)).toBe(targets.length);
    const acrossWorks = rows
      .filter((row) => new Set(row.targets.map((one) => works.get(one.documentId))).size > 1)
      .map((row) => [
        row.name,
        row.targets.map(({ documentId, value }) => `${documentId} ${value}`).join(", "),
      ]);
    expect(acrossWorks).toEqual([
      ["制造业质量竞争力指数", "national 86, anhui-newspaper 90, hubei 89"],
      ["农产品质量安全例行监测合格率", "national 98, anhui-newspaper 98"],
      ["食品抽检合格率", "national 98, anhui-newspaper 98.5, hubei 98.5"],
      ["制造业产品质量合格率", "national 94, anhui-newspaper 95, hubei 95"],
      ["公共服务质量满意度", "anhui-newspaper 81, hubei 80"],
      ["各类质量认证证书", "anhui-newspaper 130000, hubei 100000"],
    ]);
    // All 27 targets of the web edition stand in the newspaper too, two of them in other words.
    const web = rows.filter((row) => row.targets.some((one) => one.documentId === "anhui-web"));
    expect(web.map((row) => row.targets.length)).toEqual(Array.from({ length: 27 }, () => 2));
  });

  it("keeps incompatible units and yearly targets apart", () => {
    expect(names({ unit: "%" }, { unit: "百分点" }, { unit: "人" }, { unit: "人次" })).toHaveLength(
      4,
    );
    expect(names({ unit: "家" }, { unit: "个" })).toEqual([["甲", "甲"]]);
    expect(names({ year: 2025 }, { year: "annual" }, { year: null })).toEqual([
      ["甲", "甲"],
      ["甲"],
    ]);
  });

  it("joins nearly the same words only of two editions and with one value", () => {
    const star = { name: "国家星级酒家", value: 100 };
    const diamond = { name: "国家钻级酒家", value: 100 };
    expect(names(star, { ...diamond, documentId: "b" })).toHaveLength(1);
    expect(names(star, diamond)).toHaveLength(2);
    expect(names(star, { ...diamond, documentId: "b", value: 90 })).toHaveLength(2);
  });

  it("puts every target in exactly one row, whatever there is", () => {
    const target = fc.record({
      documentId: fc.constantFrom("a", "b", "c"),
      name: fc.stringMatching(/^[省级甲乙合格率总量]{1,6}$/),
      value: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom("", "%", "家", "个"),
      bound: fc.constantFrom("=" as const, ">=" as const),
      year: fc.constantFrom(2025, "annual" as const, null),
    });
    fc.assert(
      fc.property(fc.array(target), (targets) => {
        const rows = sameIndicators(targets, (id) => (id === "c" ? "other" : "work"));
        expect(new Set(rows.flatMap((row) => row.targets)).size).toBe(targets.length);
        expect(rows.flatMap((row) => row.targets)).toHaveLength(targets.length);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});
