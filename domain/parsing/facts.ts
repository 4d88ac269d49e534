import type { Block } from "../document/block";
import type { DocumentInfo } from "../document/document";
import type { CleaningRule } from "../document/edit";
import { DOC_NUMBER_LINE } from "../document/line-marks";
import { slice } from "../document/span";
import type { Parsed } from "./body";
import { readDateLine, readPublicationDate } from "./date";
import { isSignature } from "./foot";
import { isAddressees } from "./head";
import { findIssuers } from "./issuers";
import { readLabelledFacts } from "./labelled-facts";
import { findTitle } from "./title";
import { findTruncation } from "./truncation";

/** What a text and its carrier say about the document; `null` or empty where they are silent. */
export type Facts = Pick<
  DocumentInfo,
  "issuers" | "docNumber" | "date" | "addressees" | "truncated" | "publishedOnline"
> & { readonly title: string | null };

/** A piece of the source that cleaning took out, by which rule. */
export interface Removed {
  readonly rule: CleaningRule;
  readonly text: string;
}

export function readFacts(text: string, parsed: Parsed, removed: readonly Removed[]): Facts {
  const head = linesOfKinds(text, parsed.blocks, ["title", "head"]);
  const foot = linesOfKinds(text, parsed.blocks, ["foot"]);
  const ends = [...head, ...foot];
  const chrome = removed.filter(({ rule }) => rule === "web-chrome").map((piece) => piece.text);
  const jumps = removed.filter(({ rule }) => rule === "jump-lines").map((piece) => piece.text);
  const form = linesOfKinds(text, parsed.blocks, ["head", "metadata"]);
  const labelled = readLabelledFacts([...form, ...chrome.flatMap((piece) => piece.split("\n"))]);
  const issuers = findIssuers(head, ends.filter(isSignature));
  const addressees = head.find(isAddressees);
  return {
    title: findTitle(head).name ?? labelled.title,
    issuers: issuers.length > 0 ? issuers : labelled.issuers,
    docNumber:
      firstOf(ends, (line) => DOC_NUMBER_LINE.exec(line)?.[1] ?? null) ?? labelled.docNumber,
    date: firstOf([...foot, ...head], readDateLine) ?? labelled.date,
    addressees: addressees?.replace(/[：:]$/, "") ?? null,
    truncated: findTruncation(text, parsed.blocks, parsed.chapters, jumps),
    publishedOnline: firstOf([...chrome, ...head], readPublicationDate) ?? labelled.publishedOnline,
  };
}

function linesOfKinds(
  text: string,
  blocks: readonly Block[],
  kinds: readonly Block["kind"][],
): readonly string[] {
  return blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ content }) => slice(text, content));
}

function firstOf<T>(values: readonly string[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
