import type { Document } from "../../domain/document/document";

/** Words that policy documents use for one another. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/加强/g, "强化"],
  [/推动/g, "促进"],
  [/提高/g, "提升"],
  [/建设/g, "打造"],
  [/完善/g, "健全"],
  [/实施/g, "落实"],
  [/质量/g, "品质"],
  [/企业/g, "市场主体"],
  [/支持/g, "鼓励"],
  [/加快/g, "加速"],
  [/服务/g, "服务供给"],
  [/创新/g, "革新"],
  [/标准/g, "规范"],
];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** The items of a document in another order, with other words, some of their sentences and some of themselves left out. */
export interface Reworded {
  /** One item a line, without its mark. */
  readonly lines: readonly string[];
  /** Of each line, the ordinal of the item it was. */
  readonly ordinals: readonly number[];
}

export function reworded(document: Document, random: () => number): Reworded {
  const items = document.chapters
    .flatMap((chapter) => chapter.items)
    .filter(() => random() > 0.25)
    .map((item) => ({ item, place: random() }))
    .toSorted((x, y) => x.place - y.place);
  const lines = items.map(({ item: { blockId } }) => {
    const sentences = document.blocks
      .filter(({ id, kind }) => (id === blockId || id.startsWith(`${blockId}.`)) && kind !== "row")
      .map(({ content }) => document.text.slice(content.from, content.to))
      .join("")
      .replace(/^[（(][^（()）]*[)）]/, "")
      .split("。")
      .filter((sentence, index) => sentence !== "" && (index === 0 || random() > 0.4));
    const words = `${sentences.join("。")}。`;
    return SYNONYMS.reduce((text, [word, other]) => text.replace(word, other), words);
  });
  return { lines, ordinals: items.map(({ item }) => item.ordinal) };
}
