import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLibrary } from "../../../build/library/compile";
import { collate } from "../../../domain/collation/collate";
import { complement, patch } from "../../../domain/collation/patch";
import type { Variant } from "../../../domain/collation/variant";
import type { Document } from "../../../domain/document/document";
import { alignable } from "../../support/alignable";
import { documentText } from "../../support/document-texts";
import { editions } from "../../support/editions";

const BASELINE = resolve(import.meta.dirname, "../../baselines/collation.json");

let library: readonly Document[] = [];
beforeAll(async () => {
  const compiled = await compileLibrary();
  if (!compiled.ok) throw new Error(compiled.error);
  library = compiled.value;
});

function document(id: string): Document {
  const found = library.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no document ${id}.`);
  return found;
}

/** A variant in a line; long readings by their ends. */
function described({ item, kind, a, b }: Variant): string {
  const shown = (text: string) =>
    text.length > 40 ? `${text.slice(0, 18)}…${text.slice(-18)}` : text;
  return `${item ?? "-"} ${kind}: ${shown(a.text)} → ${shown(b.text)}`.replaceAll("\n", "⏎");
}

/** Fails where a reading is not what stands in its span, or a character is in two of them. */
function expectSound(a: string, b: string, variants: readonly Variant[]): void {
  for (const [text, readings] of [
    [a, variants.map((variant) => variant.a)],
    [b, variants.map((variant) => variant.b)],
  ] as const) {
    let end = 0;
    for (const reading of [...readings].sort((x, y) => x.from - y.from || x.to - y.to)) {
      expect(reading.text).toBe(text.slice(reading.from, reading.to));
      expect(reading.from).toBeGreaterThanOrEqual(end);
      end = reading.to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(
    complement(
      a,
      variants.map((variant) => variant.a),
    ),
  ).toBe(
    complement(
      b,
      variants.map((variant) => variant.b),
    ),
  );
  expect(patch(a, variants)).toBe(b);
}

function collated(a: readonly string[], b: readonly string[]): readonly string[] {
  const [one, other] = [alignable(...a), alignable(...b)];
  const variants = collate(one, other);
  expectSound(one.text, other.text, variants);
  return variants.map(described);
}

const HEAD = ["某省质量强省建设纲要", "一、总体要求"];
const TAIL = "（三）加强品牌建设。培育知名品牌，完善品牌保护机制，支持企业维权。";

describe("collate", () => {
  it("finds in the bundled editions what a reviewer found", () => {
    const expected: unknown = JSON.parse(readFileSync(BASELINE, "utf8"));
    const [a, b] = [document("anhui-newspaper"), document("anhui-web")];
    expect(collate(a, b).map(described)).toEqual(expected);
  });

  it("tells the table, the boxes and the last items as what only one edition has", () => {
    const variants = collate(document("anhui-newspaper"), document("anhui-web"));
    const onlyA = variants.filter(({ kind }) => kind === "only-a").map(({ a }) => a.text);
    expect(onlyA.filter((text) => text.startsWith("专栏"))).toHaveLength(6);
    expect(onlyA.filter((text) => text.startsWith("全省“十四五”质量发展主要指标"))).toHaveLength(1);
    const onlyB = variants.filter(({ kind }) => kind === "only-b").map(({ b }) => b.text);
    expect(onlyB.filter((text) => /^\(二十[八九]\)|^\(三十\)/.test(text))).toHaveLength(3);
  });

  it("loses and repeats no character of any two bundled documents", () => {
    for (const a of library) for (const b of library) expectSound(a.text, b.text, collate(a, b));
  }, 30_000);

  it("loses and repeats no character of any two texts", () => {
    fc.assert(
      fc.property(editions, ([text, ...others]) => {
        for (const other of others) {
          const [a, b] = [alignable(text), alignable(other)];
          expectSound(a.text, b.text, collate(a, b));
        }
      }),
    );
  });

  it("loses and repeats no character where whole lines stand elsewhere", () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), fc.boolean()), { maxLength: 5 });
    const { text } = document("anhui-web");
    fc.assert(
      fc.property(moves, (list) => {
        const lines = text.split("\n");
        for (const [from, count, to, isKept] of list) {
          const cut = lines.splice(from % lines.length, 1 + count);
          const wider = cut.map((line) => line.replaceAll(",", "，"));
          lines.splice(to % lines.length, 0, ...(isKept ? cut : wider));
        }
        const [a, b] = [alignable(text), alignable(lines.join("\n"))];
        expectSound(a.text, b.text, collate(a, b));
      }),
      { numRuns: 30 },
    );
  });

  it("finds nothing in a text and itself", () => {
    fc.assert(
      fc.property(documentText, (text) => {
        expect(collate(alignable(text), alignable(text))).toEqual([]);
      }),
    );
  });

  it("tells other words from other marks", () => {
    expect(
      collated(
        [...HEAD, "（一）目标。每年新增国家级工厂20家、省级工厂60家(左右)，抽查合格率提高。", TAIL],
        [
          ...HEAD,
          "（一）目标。每年新增国家级工厂20家，省级工厂60家（左右），抽查符合率提高。",
          TAIL,
        ],
      ),
    ).toEqual([
      "1 punctuation: 、 → ，",
      "1 punctuation: ( → （",
      "1 punctuation: ) → ）",
      "1 wording: 合格 → 符合",
    ]);
  });

  it("tells brackets around a number as two changes of marks", () => {
    expect(
      collated(
        [...HEAD, "(一)目标。推行绿色认证。", TAIL],
        [...HEAD, "（一）目标。推行绿色认证。", TAIL],
      ),
    ).toEqual(["1 punctuation: ( → （", "1 punctuation: ) → ）"]);
  });

  it("swallows no clause for two characters", () => {
    expect(
      collated(
        [...HEAD, "（一）完善产品质量监督抽查制度实现生产流通线上线下一体化抽查。", TAIL],
        [...HEAD, "（一）完善产品质量安全抽查制度实现生产流通线上线下一体化检查。", TAIL],
      ),
    ).toEqual(["1 wording: 监督 → 安全", "1 wording: 抽查 → 检查"]);
  });

  it("recognises items, sentences and paragraphs that stand elsewhere", () => {
    const first = "（一）健全法规。加快出台质量促进条例，推进行政执法与刑事司法衔接。";
    const second = "（二）强化监管。完善产品监督抽查制度，建立缺陷产品召回协作机制，守住底线。";
    const sentence = "实施外贸提升行动，提高出口商品品质。";
    expect(
      collated(
        [...HEAD, first, second + sentence, TAIL],
        [...HEAD, second, first, TAIL + sentence],
      ),
    ).toEqual([`1 moved: ${first}⏎ → ${first}⏎`, `2 moved: ${sentence} → ${sentence}`]);
  });

  it("keeps neighbours that moved together as one passage", () => {
    const chapter = [
      "二、打造精品工程",
      "（一）加强监管。实施质量提升行动，压实各方主体责任，保证合理工期和造价。",
      "（二）推动建材升级。加快新型建材研发应用，推进绿色产品认证。",
    ];
    const other =
      "三、促进服务扩容提质，引导传统商贸企业开展数字化改造，支持创建国际消费中心城市，";
    const rest = [other + TAIL, TAIL.repeat(4)];
    const end = "四、附则";
    const variants = collated(
      [...HEAD, ...chapter, ...rest, end],
      [...HEAD, ...rest, ...chapter, end],
    );
    expect(variants).toHaveLength(1);
    expect(variants[0]).toMatch(/^- moved: 二、打造精品工程⏎.*。⏎ → 二、打造精品工程⏎.*。⏎$/u);
  });

  it("sees one paragraph in two as a matter of marks", () => {
    const [before, after] = [
      "围绕产业集聚区建设科技创新服务体系。",
      "补齐冷链物流服务短板，推进枢纽港建设。",
    ];
    expect(
      collated(
        [...HEAD, `（一）服务。${before}${after}`, TAIL],
        [...HEAD, `（一）服务。${before}`, after, TAIL],
      ),
    ).toEqual(["1 punctuation:  → ⏎"]);
  });

  it("keeps what is added at the end apart from the line before", () => {
    expect(collated([...HEAD, TAIL], [...HEAD, TAIL, "二、组织保障", "（四）加强领导。"])).toEqual([
      "- only-b:  → ⏎二、组织保障⏎",
      "- only-b:  → （四）加强领导。",
    ]);
  });

  it("compares headings that are worded anew in the same place", () => {
    expect(collated([...HEAD, TAIL, "二、组织保障"], [...HEAD, TAIL, "二、附则"])).toEqual([
      "- wording: 组织保障 → 附则",
    ]);
  });

  it("knows editions of an empty text and of a single character", () => {
    expect(collated([""], [""])).toEqual([]);
    expect(collated([""], ["一"])).toEqual(["- only-b:  → 一"]);
    expect(collated(["一"], ["二"])).toHaveLength(1);
  });
});
