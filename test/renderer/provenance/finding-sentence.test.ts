import { describe, expect, it } from "vitest";
import type { Finding } from "../../../domain/document/finding";
import en from "../../../renderer/messages/en.json";
import zhCN from "../../../renderer/messages/zh-CN.json";
import { findingSentence, quoted, type Say } from "../../../renderer/provenance/finding-sentence";

type Messages = { readonly [key: string]: string | Messages };

/** Fills the places of a message as the program does. */
function sayFrom(messages: Messages): Say {
  return (key, values) => {
    let found: string | Messages | undefined = messages;
    for (const step of key.split(".")) {
      found = typeof found === "object" ? found[step] : undefined;
    }
    if (typeof found !== "string") throw new Error(`There is no message ${key}.`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      if (!(name in values)) throw new Error(`The message ${key} lacks ${name}.`);
      return String(values[name]);
    });
  };
}

const say = sayFrom(zhCN);
const text = "大型,中型\n服务业\n推动企员";
const at = { from: 0, to: 5, blockId: "m4" };
const other = { from: 6, to: 9 };

/** One of each kind, with what the sentence has to name. */
const FINDINGS: { readonly [K in Finding["kind"]]: [Extract<Finding, { kind: K }>, string[]] } = {
  "swapped-metadata": [
    { kind: "swapped-metadata", ...at, other, names: ["行业类型", "企业规模"] },
    ["行业类型", "大型,中型", "企业规模", "服务业"],
  ],
  "truncated-start": [
    { kind: "truncated-start", ...at, chapters: [1, 2], heading: 3, firstItem: 4 },
    ["1、2", "3", "4"],
  ],
  "truncated-end": [
    { kind: "truncated-end", ...at, chapter: 9, item: 24, midSentence: true },
    ["9", "24", "半句"],
  ],
  "unfinished-paragraph": [{ kind: "unfinished-paragraph", ...at }, ["句号"]],
  "skipped-ordinal": [
    { kind: "skipped-ordinal", ...at, part: "item", missing: [5, 6], found: 7 },
    ["条", "5、6", "7"],
  ],
  "repeated-ordinal": [{ kind: "repeated-ordinal", ...at, part: "box", found: 3 }, ["专栏", "3"]],
  "misplaced-ordinal": [
    { kind: "misplaced-ordinal", ...at, part: "chapter", found: 2 },
    ["章", "2"],
  ],
  "duplicated-passage": [{ kind: "duplicated-passage", ...at, other }, ["前文"]],
  "table-disagreement": [
    {
      kind: "table-disagreement",
      ...at,
      other,
      indicator: "合格率",
      stated: "94%",
      inTable: "95%",
    },
    ["合格率", "94%", "95%"],
  ],
  "doubtful-seam": [{ kind: "doubtful-seam", from: 12, to: 14, blockId: "p" }, ["企员"]],
  "unseen-characters": [
    { kind: "unseen-characters", ...at, characters: "control", codes: ["U+0000"], count: 2 },
    ["2", "U+0000", "控制字符"],
  ],
};

describe("findingSentence", () => {
  it.each(Object.values(FINDINGS))("names what is seen: $kind", (finding, named) => {
    const sentence = findingSentence(say, text, finding);
    for (const words of named) expect(sentence).toContain(words);
    expect(sentence).toMatch(/。$/);
  });

  it("calls nothing wrong, only doubtful, and has a name for every kind", () => {
    for (const [kind, [finding]] of Object.entries(FINDINGS)) {
      expect(findingSentence(say, text, finding)).not.toMatch(/错误|有误|写错/);
      expect(say(`findings.kinds.${kind}`, {})).not.toBe("");
    }
  });

  it("has a sentence of every kind in English too", () => {
    for (const [finding] of Object.values(FINDINGS)) {
      expect(findingSentence(sayFrom(en), text, finding)).toMatch(/^[^{}]+\.$/);
    }
  });

  it("does not invent what is missing before a text that only begins in the middle", () => {
    const bare = { ...at, chapters: [], heading: null, firstItem: null };
    expect(findingSentence(say, text, { kind: "truncated-start", ...bare })).toBe(
      "文字从半中间开始，前面疑似缺失。",
    );
  });

  it("says how far a text goes by what it has numbers for", () => {
    const end = (chapter: number | null, item: number | null) =>
      findingSentence(say, text, {
        kind: "truncated-end",
        ...at,
        chapter,
        item,
        midSentence: false,
      });
    expect(end(3, null)).toContain("到第 3 章为止");
    expect(end(null, 8)).toContain("到第 8 条为止");
    expect(end(null, null)).toContain("到这里为止");
  });
});

describe("quoted", () => {
  it("shortens a long value without cutting a character in two", () => {
    expect(quoted("𠮷".repeat(30), 3)).toBe("𠮷𠮷𠮷…");
    expect(quoted(" 一 \n 二 ")).toBe("一 二");
  });
});
