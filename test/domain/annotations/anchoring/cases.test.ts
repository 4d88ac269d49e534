import { describe, expect, it } from "vitest";
import { anchor } from "../../../../domain/annotations/anchor";
import { diffAnchoring } from "../../../../domain/annotations/anchoring/anchor-by-diff";
import type { Anchoring } from "../../../../domain/annotations/anchoring/anchoring";
import { describeTarget } from "../../../../domain/annotations/describe";
import { slice } from "../../../../domain/document/span";
import { textHash } from "../../../../domain/library/text-hash";
import { ANCHORING_CASES, type AnchoringCase, marked } from "../../../cases/anchoring-cases";
import { smallDocument } from "../../../support/small-document";

function documentOf(text: string) {
  const span = { from: 0, to: text.length };
  const block = { id: "p1", kind: "paragraph" as const, ...span, content: span };
  return { ...smallDocument([]), text, textHash: textHash(text), blocks: [block] };
}

function parts({ before, after }: AnchoringCase) {
  const [old, now] = [marked(before), marked(after)];
  if (old.span === null) throw new Error("A case marks its passage.");
  return { old: { ...old, span: old.span }, now };
}

/** What a case says, with the words in place of offsets. */
function said(anchoring: Anchoring, text: string) {
  const { state, reason } = anchoring;
  return anchoring.state === "orphan"
    ? { state, reason }
    : { state, reason, from: anchoring.span.from, words: slice(text, anchoring.span) };
}

function expected(
  { now }: ReturnType<typeof parts>,
  verdict: Pick<AnchoringCase, "state" | "reason">,
) {
  const { state, reason } = verdict;
  return state === "orphan" || now.span === null
    ? { state, reason }
    : { state, reason, from: now.span.from, words: slice(now.text, now.span) };
}

describe("with both texts at hand", () => {
  for (const one of ANCHORING_CASES) {
    it(`calls a passage ${one.state}: ${one.title}`, () => {
      const { old, now } = parts(one);
      const anchoring = diffAnchoring(old.text, now.text)(old.span);
      expect(said(anchoring, now.text)).toEqual(expected(parts(one), one));
    });
  }
});

describe("with the words and their context only", () => {
  for (const one of ANCHORING_CASES) {
    it(`calls a passage ${(one.byContext ?? one).state}: ${one.title}`, () => {
      const { old, now } = parts(one);
      const target = describeTarget(documentOf(old.text), old.span);
      const anchoring = anchor(documentOf(now.text), target);
      expect(said(anchoring, now.text)).toEqual(expected(parts(one), one.byContext ?? one));
    });
  }
});
