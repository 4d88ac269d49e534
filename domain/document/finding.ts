import type { Span } from "./span";

/** What the units of a document are, whose numbers follow each other. */
export type NumberedPart = "chapter" | "item" | "box";

/** Characters that show nothing or not the same everywhere. */
export type UnseenClass =
  | "private-use" // drawn by one font only
  | "direction" // turn the order of writing
  | "control" // NUL and other control characters
  | "lone-surrogate" // half of a character
  | "replacement"; // U+FFFD, where a decoder lost a character

/** What a suspicion rests on, by kind. */
type Detail =
  /** Two metadata lines each hold what fits the name of the other; `other` is the second value. */
  | {
      readonly kind: "swapped-metadata";
      readonly names: readonly [string, string];
      readonly other: Span;
    }
  /**
   * The text begins in the middle: `chapters` are missing altogether, the
   * heading of `heading` is, and the items below `firstItem`.
   */
  | {
      readonly kind: "truncated-start";
      readonly chapters: readonly number[];
      readonly heading: number | null;
      readonly firstItem: number | null;
    }
  /**
   * The text breaks off after `chapter` and `item`, the last numbers it has;
   * `midSentence` where its last words are no whole sentence.
   */
  | {
      readonly kind: "truncated-end";
      readonly chapter: number | null;
      readonly item: number | null;
      readonly midSentence: boolean;
    }
  /** A paragraph ends without a full stop. */
  | { readonly kind: "unfinished-paragraph" }
  /** Numbers are left out before `found`. */
  | {
      readonly kind: "skipped-ordinal";
      readonly part: NumberedPart;
      readonly missing: readonly number[];
      readonly found: number;
    }
  /** A number that stood before stands again. */
  | { readonly kind: "repeated-ordinal"; readonly part: NumberedPart; readonly found: number }
  /** A number stands after a greater one. */
  | { readonly kind: "misplaced-ordinal"; readonly part: NumberedPart; readonly found: number }
  /** The passage stands before, word for word, at `other`. */
  | { readonly kind: "duplicated-passage"; readonly other: Span }
  /** The text gives an indicator another value, or another year, than the table's cell `other`. */
  | {
      readonly kind: "table-disagreement";
      readonly indicator: string;
      readonly stated: string;
      readonly inTable: string;
      readonly other: Span;
    }
  /** Two lines were joined to one sentence, and the words at the seam stand nowhere else. */
  | { readonly kind: "doubtful-seam" }
  /** Characters a reader cannot see; they are kept. `count` of them in the block, from here on. */
  | {
      readonly kind: "unseen-characters";
      readonly characters: UnseenClass;
      /** The different ones, as U+E000, in the order of their first place. */
      readonly codes: readonly string[];
      readonly count: number;
    };

/**
 * A suspected fault of a source, with its place in the cleaned text. Findings
 * are told to the reader and change nothing.
 */
export type Finding = Detail &
  Span & {
    /** The block in which the place begins; `null` in an empty document. */
    readonly blockId: string | null;
  };

export type FindingKind = Finding["kind"];
