import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileEntry } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";
import { findDuties, type Source } from "../../../domain/duties/find-duties";
import { DUTY_SENTENCES } from "../../cases/duty-sentences";
import { documentText } from "../../support/document-texts";
import { examined } from "../../support/examined";
import { smallDocument } from "../../support/small-document";

const BASELINE = resolve(import.meta.dirname, "../../baselines/duties.json");
const expected: Record<string, unknown> = JSON.parse(readFileSync(BASELINE, "utf8"));
const manifest = await readManifest();

function short(...paragraphs: readonly string[]) {
  const lines = paragraphs.map(
    (text, index) => ({ id: `p${index + 1}`, kind: "paragraph", text }) as const,
  );
  return findDuties(smallDocument(lines)).map(({ lead, support, quote }) => ({
    lead,
    support,
    quote,
  }));
}

describe("findDuties", () => {
  it.each(manifest)("finds in $id what was reviewed by eye", async (entry) => {
    const document = await compileEntry(entry);
    if (!document.ok) throw new Error(document.error);
    const found = findDuties(document.value);
    expect(found.map(({ ordinal, lead, support }) => ({ ordinal, lead, support }))).toEqual(
      expected[entry.id] ?? [],
    );
    expectInPlace(document.value);
  });

  it.each(DUTY_SENTENCES)("finds who does what in %s", (sentence, lead, support) => {
    const expected = lead === null ? [] : [{ lead, support }];
    expect(short(sentence).map(({ quote: _, ...parties }) => parties)).toEqual(expected);
  });

  it("reads the columns of a table that name departments", () => {
    const { text, blocks, chapters } = examined(
      "任务分工表\n序号\t任务\t牵头单位\t配合单位\n1\t建立制度\t省农委\t省林业局、各市人民政府\n2\t培育品牌\t省商务厅\t\n",
    );
    const duties = findDuties({ text, blocks, chapters });
    expect(
      duties.map(({ ordinal, lead, support, quote }) => ({ ordinal, lead, support, quote })),
    ).toEqual([
      {
        ordinal: null,
        lead: ["省农委"],
        support: ["省林业局", "各市人民政府"],
        quote: "省农委\t省林业局、各市人民政府",
      },
      { ordinal: null, lead: ["省商务厅"], support: [], quote: "省商务厅" },
    ]);
  });

  it("gives a row with a merged cell the departments of the row above, and itself as the place", () => {
    const { text, blocks, chapters } = examined(
      "任务分工表\n序号\t任务\t牵头单位\t配合单位\n1\t建立制度\t省农委\t省林业局\n2\t培育品牌\t\t\n",
    );
    const [, second] = findDuties({ text, blocks, chapters });
    expect(second).toMatchObject({ lead: ["省农委"], support: ["省林业局"], isShared: true });
    expect(second?.quote).toBe("省农委\t省林业局");
    expect(text.slice(second?.from, second?.to)).toBe("2\t培育品牌");
  });

  it("takes the words in brackets for the quote", () => {
    expect(short("提升质量。(省质监局负责,省农委协助)")).toEqual([
      { lead: ["省质监局"], support: ["省农委"], quote: "(省质监局负责,省农委协助)" },
    ]);
  });

  it("reads labels at the end of a paragraph", () => {
    expect(short("提升质量。责任单位：省质监局。")).toEqual([
      { lead: ["省质监局"], support: [], quote: "责任单位：省质监局" },
    ]);
  });

  it("joins a label in a paragraph of its own to the leaders before it", () => {
    expect(short("牵头责任单位：省质监局。", "协同责任单位：省农委。")).toEqual([
      {
        lead: ["省质监局"],
        support: ["省农委"],
        quote: "牵头责任单位：省质监局。\n协同责任单位：省农委",
      },
    ]);
  });

  it("reads brackets inside brackets as part of a name", () => {
    expect(short("甲。（省经信委（省国防科工办）、省农委负责）")[0]?.lead).toEqual([
      "省经信委（省国防科工办）",
      "省农委",
    ]);
  });

  it("finds nothing in brackets that give nobody a duty", () => {
    expect(short("县（市、区）创建（含绿色餐饮企业）实行（省长负责制）。")).toEqual([]);
  });

  it("tells the item a duty belongs to, also in its points", () => {
    const { text, blocks, chapters } = examined(
      "某省计划\n一、任务\n（一）甲。提升。（省农委负责）\n（二）乙。提升。\n1.丙。（省质监局负责）\n",
    );
    expect(
      findDuties({ text, blocks, chapters }).map(({ ordinal, lead }) => [ordinal, lead]),
    ).toEqual([
      [1, ["省农委"]],
      [2, ["省质监局"]],
    ]);
  });

  it("points into any text", () => {
    const words = fc.constantFrom(
      ..."省质监局|、|，|。|（|）|(|)|负责|牵头|配合|按职责分工|由|会同|责任单位：|等|和|各市|县人民政府|\n".split(
        "|",
      ),
    );
    const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(texts, documentText), (source) => {
        expectInPlace(examined(source));
      }),
      { numRuns: 1500 },
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const sentence = "提升质量（省质监局、省农委负责），由省局会同省厅（";
    const time = (copies: number): number => {
      const document = smallDocument([
        { id: "p1", kind: "paragraph", text: sentence.repeat(copies) },
      ]);
      const start = performance.now();
      findDuties(document);
      return performance.now() - start;
    };
    time(400);
    const short = Math.min(time(800), time(800), time(800));
    const long = Math.min(time(8000), time(8000));
    // Ten times the text; twice as much again for what the machine does besides.
    expect(long / short).toBeLessThan(30);
  }, 30_000);
});

function expectInPlace(document: Source): void {
  const ids = new Set(document.blocks.map(({ id }) => id));
  let last = 0;
  for (const { from, to, quote, lead, support, blockId, isShared } of findDuties(document)) {
    if (isShared) for (const cell of quote.split("\t")) expect(document.text).toContain(cell);
    else expect(document.text.slice(from, to)).toBe(quote);
    expect(from).toBeGreaterThanOrEqual(last);
    expect(lead.length + support.length).toBeGreaterThan(0);
    expect(ids.has(blockId)).toBe(true);
    last = from;
  }
}
