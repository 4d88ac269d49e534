import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchCommand } from "../../../build/cli/search";
import { compileLibrary } from "../../../build/library/compile";
import type { Document } from "../../../domain/document/document";
import { fold } from "../../../domain/search/fold";
import { countIn } from "../../support/naive-search";

interface Term {
  readonly token: string;
  readonly field: "title" | "heading" | "body";
  readonly frequency: number;
  readonly length: number;
  readonly average: number;
  readonly rarity: number;
  readonly weight: number;
}

interface Answer {
  readonly total: number;
  readonly documents: number;
  readonly remarks?: readonly string[];
  readonly skipped?: readonly string[];
  readonly hits: readonly {
    readonly doc: string;
    readonly block: string;
    readonly ranges: readonly (readonly [number, number])[];
    readonly snippet: string;
    readonly score: number;
    readonly explanation?: { readonly terms: readonly Term[]; readonly tokens: number };
  }[];
}

let library: readonly Document[] = [];
let folder = "";

beforeAll(async () => {
  const compiled = await compileLibrary();
  library = compiled.ok ? compiled.value : [];
  folder = await mkdtemp(join(tmpdir(), "duidu-search-"));
  await writeFile(join(folder, "甲.txt"), "关于质量的意见\n加强质量管理，提升质量。\n");
  await writeFile(join(folder, "乙.md"), "关于标准的意见\n质量也提到了。\n");
  await writeFile(join(folder, "丙.txt"), "");
  await writeFile(join(folder, "丁.pdf"), "质量");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function search(...args: string[]): Promise<Answer> {
  const result = await searchCommand.run(args);
  if (!result.ok) throw new Error(result.error);
  return result.value as Answer;
}

async function errorOf(...args: string[]): Promise<string> {
  const result = await searchCommand.run(args);
  return result.ok ? "no error" : result.error;
}

describe("search on the command line, over the bundled documents", () => {
  it.each([
    "质量",
    "质",
    "2025年",
    "98.5%",
    "8.5%",
    "首台(套)",
    "首台（套）",
    "服务",
    "服務",
    '"放心消费',
    "“放心消费",
    "，",
    "、质",
    "TBT/SPS",
    "wto",
  ])("counts %s as often as the texts have it", async (query) => {
    const { total, documents, hits } = await search(query);
    const counts = library.map(({ text }) => countIn(text, query));
    expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(total).toBeGreaterThan(0);
    expect(documents).toBe(counts.filter((count) => count > 0).length);
    expect(hits.flatMap(({ ranges }) => ranges)).toHaveLength(total);
  });

  it("finds the same for simplified and traditional forms, in the Hubei document too", async () => {
    const simplified = await search("服务");
    expect(await search("服務")).toEqual(simplified);
    const inHubei = simplified.hits.filter(({ doc }) => doc === "hubei");
    const text = library.find(({ id }) => id === "hubei")?.text ?? "";
    expect(inHubei.flatMap(({ ranges }) => ranges)).toHaveLength(countIn(text, "服务"));
  });

  it("counts words with a space between them once where they stand so", async () => {
    const { total, hits } = await search("WTO", "TBT/SPS");
    const places = library.map(({ text }) => countIn(text, "WTO TBT/SPS"));
    expect(total).toBe(places.reduce((sum, count) => sum + count, 0));
    expect(hits.length).toBeGreaterThan(0);
  });

  it("gives ranges that are the query, in the cleaned text", async () => {
    for (const { doc, ranges } of (await search("首台(套)")).hits) {
      const text = library.find(({ id }) => id === doc)?.text ?? "";
      for (const [from, to] of ranges) expect(fold(text.slice(from, to))).toBe("首台(套)");
    }
  });

  it("shows as many hits as asked for and counts all", async () => {
    const { total, hits } = await search("质量", "--limit", "3");
    expect(hits).toHaveLength(3);
    expect(total).toBeGreaterThan(900);
  });

  it("explains the rank of a hit by its words", async () => {
    const [best] = (await search("质量强国", "--explain", "--limit", "1")).hits;
    expect(best?.explanation?.terms.map(({ token }) => token).toSorted()).toEqual(
      ["强国", "质量", "量强"].toSorted(),
    );
  });

  it("asks for documents of an issuer, in either colon", async () => {
    for (const colon of [":", "："]) {
      const { hits, total } = await search(`发文机关${colon}湖北 质量`);
      expect(new Set(hits.map(({ doc }) => doc))).toEqual(new Set(["hubei"]));
      const text = library.find(({ id }) => id === "hubei")?.text ?? "";
      expect(total).toBe(countIn(text, "质量"));
    }
  });

  it("says how a query was taken where that may surprise", async () => {
    expect((await search("作者:质量")).remarks).toEqual([expect.stringContaining("“作者”")]);
    expect(await search("质量")).not.toHaveProperty("remarks");
  });

  it("explains every hit, far down the list too, by parts that make its score", async () => {
    // lunr's formula, by hand, with its usual k1 and b.
    const byHand = (term: Term) => {
      const { frequency, length, average, rarity, field } = term;
      const norm = 1.2 * (0.25 + 0.75 * (length / average)) + frequency;
      return (rarity * 2.2 * frequency * { title: 4, heading: 2, body: 1 }[field]) / norm;
    };
    const { hits } = await search("质量", "发展", "--explain");
    expect(hits.length).toBeGreaterThan(60);
    for (const { score, explanation } of hits) {
      const { terms, tokens } = explanation ?? { terms: [], tokens: 0 };
      for (const term of terms) expect(term.weight).toBeCloseTo(byHand(term), 2);
      const sum = terms.reduce((all, { weight }) => all + weight, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum / Math.sqrt(tokens)).toBeCloseTo(score, 9);
    }
  });

  it("finds nothing where there is nothing", async () => {
    expect(await search("没有这样的话")).toEqual({ total: 0, documents: 0, hits: [] });
  });
});

describe("search on the command line, over a folder", () => {
  it("reads the texts in it, and says which it could not read", async () => {
    const answer = await search("质量", "--library", folder);
    expect(answer).toMatchObject({ total: 4, documents: 2 });
    expect(new Set(answer.hits.map(({ doc }) => doc))).toEqual(new Set(["甲", "乙"]));
    expect(answer.skipped).toEqual([
      expect.stringContaining("丁.pdf is damaged"),
      expect.stringContaining("丙.txt is empty"),
    ]);
  });

  it("says what is wrong with the folder", async () => {
    expect(await errorOf("质量", "--library", join(folder, "没有"))).toBe(
      `There is no folder ${join(folder, "没有")}.`,
    );
  });
});

describe("search on the command line, asked wrongly", () => {
  it("says how it is called", async () => {
    for (const args of [[], [" "], ["质量", "--limit"], ["质量", "--limit", "x"]]) {
      expect(await errorOf(...args)).toContain("Usage: npm run -s cli -- search <query>");
    }
  });
});
