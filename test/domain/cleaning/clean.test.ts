import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cleaned, clean } from "../../../domain/cleaning/clean";
import { applyEdits, invertEdits } from "../../../domain/cleaning/edits";
import { offsetMap } from "../../../domain/cleaning/offset-map";
import { simplify } from "../../../domain/document/traditional-forms";
import { documentText, SEED_IDS, type SeedId, seedText } from "../../support/document-texts";

/** Milliseconds a document of ten thousand characters may take, on a slow machine. */
const TIME_LIMIT_MS = 200;

function expectRoundTrip(source: string, { text, edits }: Cleaned): void {
  expect(applyEdits(source, edits)).toBe(text);
  expect(applyEdits(text, invertEdits(source, edits))).toBe(source);
  edits.slice(1).forEach((edit, index) => {
    expect(edit.from).toBeGreaterThanOrEqual(edits[index]?.to ?? 0);
  });
}

function expectOutsideUnchanged(source: string, { text, edits }: Cleaned): void {
  const map = offsetMap(edits);
  let from = 0;
  for (const edit of [...edits, { from: source.length, to: source.length }]) {
    const kept = source.slice(from, edit.from);
    const place = map.toCleaned(from, "after");
    if (kept !== "") expect(text.slice(place, place + kept.length)).toBe(kept);
    from = edit.to;
  }
}

function ruleCounts({ edits }: Cleaned): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of edits) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Words without what cleaning may take away or fold, sorted where words may move. */
function wording(text: string): string {
  const words = text.replace(/[\s#*]|[(（][下上][转接]\d+版[)）]|上接\d+版/g, "");
  return [...words].map(simplify).sort().join("");
}

describe("clean", () => {
  it("keeps a record that leads to the text and back, whatever the source", () => {
    fc.assert(
      fc.property(fc.oneof(documentText, fc.string()), (source) => {
        const cleaned = clean(source);
        expectRoundTrip(source, cleaned);
        expectOutsideUnchanged(source, cleaned);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(SEED_IDS)("leads from the source of %s to its text and back", (id) => {
    const source = seedText(id);
    const cleaned = clean(source);
    expectRoundTrip(source, cleaned);
    expectOutsideUnchanged(source, cleaned);
  });

  it.each(SEED_IDS)("finds nothing more to clean in the text of %s", (id) => {
    expect(clean(clean(seedText(id)).text).edits).toEqual([]);
  });

  it.each<[SeedId, Record<string, number>]>([
    ["national", { "jump-lines": 1, "joined-lines": 3, "white-space": 64 }],
    ["anhui-web", { "white-space": 7 }],
    ["anhui-plan-2016", { "duplicate-copies": 2, "white-space": 28 }],
  ])("uses only the rules %s needs", (id, counts) => {
    expect(ruleCounts(clean(seedText(id)))).toEqual(counts);
  });

  it.each<SeedId>(["national", "anhui-newspaper", "anhui-web"])("keeps every word of %s", (id) => {
    const source = seedText(id);
    expect(wording(clean(source).text)).toBe(wording(source));
  });

  it("takes the headline of the newspaper page out of the sentence it stands in", () => {
    const { text } = clean(seedText("anhui-newspaper"));
    expect(text).toMatch(/^中共安徽省委安徽省人民政府 印发《安徽省质量强省建设纲要》\n/);
    expect(text).toContain("全产业链,实施农业全产业链标准化提升工程");
    expect(text).toContain("材料、施工工序、项目验收");
  });

  it("joins what the columns and pages of the newspaper broke", () => {
    const { text } = clean(seedText("national"));
    expect(text).toContain("支柱产业质量升级,培育");
    expect(text).toContain("耐久性的关键建材");
    expect(text).not.toContain("上接01版");
  });

  it("keeps one of fourteen copies, with its headline and number", () => {
    const { text } = clean(seedText("anhui-plan-2016"));
    expect(text.split("皖政办秘〔2016〕76号")).toHaveLength(2);
    expect(text).toMatch(
      /^安徽省人民政府办公厅关于印发.*通知\n（皖政办秘〔2016〕76号）\n各市、县人民政府/,
    );
    expect(text).toMatch(/任务如期完成。$/);
  });

  it("frees the web page's text of frame, pinyin and stray traditional forms", () => {
    const { text } = clean(seedText("hubei"));
    expect(text).toMatch(/^中共湖北省委 湖北省人民政府印发《湖北省质量强省建设纲要》\n近日,/);
    expect(text).not.toMatch(/[國務體區為長電學線購車]|版权所有|18871887019|qq\.com|\([a-zà-ǜ]+\)/);
    for (const word of ["服务业", "首台(套)", "县(市、区)", "(中心)", "长江", "国家"]) {
      expect(text).toContain(word);
    }
  });

  it("ends the text without a line break and with one break between lines", () => {
    expect(clean("\n\n　　甲。  \r\n\r\n 乙。\n\n").text).toBe("甲。\n乙。");
  });

  it("stays quick on a document of ten thousand characters", () => {
    const source = seedText("hubei");
    const start = performance.now();
    clean(source);
    expect(performance.now() - start).toBeLessThan(TIME_LIMIT_MS);
  });
});
