import type { UnseenClass } from "./finding";

/** Matches one character of any class; the name of the group is its class. */
const UNSEEN =
  /(?<privateUse>\p{Co})|(?<direction>[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])|(?<loneSurrogate>\p{Cs})|(?<replacement>\uFFFD)|(?<control>[^\P{Cc}\t\n\r\v\f])/gu;

const CLASSES: Readonly<Record<string, UnseenClass>> = {
  privateUse: "private-use",
  direction: "direction",
  loneSurrogate: "lone-surrogate",
  replacement: "replacement",
  control: "control",
};

/** A character that shows nothing, or not the same everywhere. */
export interface Unseen {
  /** Offset into the text that was searched, in UTF-16 code units. */
  readonly at: number;
  readonly character: string;
  readonly class: UnseenClass;
}

/** Every such character of a text, in order. */
export function unseenIn(text: string): readonly Unseen[] {
  return Array.from(text.matchAll(UNSEEN), (match) => {
    const named = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined);
    return { at: match.index, character: match[0], class: CLASSES[named?.[0] ?? ""] ?? "control" };
  });
}

/** The character as Unicode names it: U+E000. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
