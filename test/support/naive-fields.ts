import { fold } from "../../domain/search/fold";
import type { RecordFacts } from "../../domain/search/record";
import type { SearchableDocument } from "../../domain/search/searchable";
import { fieldOf, leadEndOf } from "../../domain/search/searchable";

/** One word of a query in pieces, so that what it means need not be parsed again. */
export interface TypedWord {
  readonly sign: "" | "-";
  readonly field: "" | "标题" | "发文机关" | "章" | "标签";
  readonly values: readonly string[];
}

export function typedForm({ sign, field, values }: TypedWord): string {
  return sign + (field === "" ? "" : `${field}:`) + values.join(",");
}

/** `document block` of every block in which all words hold, found block by block: slow, and plainly right. */
export function naiveBlocks(
  documents: readonly SearchableDocument[],
  factsOf: (id: string) => RecordFacts,
  words: readonly TypedWord[],
): string[] {
  return documents.flatMap((document) => {
    let chapter = "";
    return document.blocks.flatMap((block) => {
      const folded = fold(document.text.slice(block.from, block.to));
      if (["title", "head", "metadata", "foot", "attachment"].includes(block.kind)) chapter = "";
      if (block.kind === "chapter") chapter = folded;
      const isHeading = fieldOf(block.kind) !== "body";
      const { issuers, tags } = factsOf(document.id);
      const names = {
        "": [folded],
        标题: [isHeading ? folded : folded.slice(0, leadEndOf(block))],
        发文机关: issuers,
        标签: tags,
        章: [chapter],
      };
      const holds = ({ sign, field, values }: TypedWord) =>
        (sign === "-") !==
        names[field].some((name) => values.some((one) => fold(name).includes(fold(one))));
      return words.every(holds) ? [`${document.id} ${block.id}`] : [];
    });
  });
}
