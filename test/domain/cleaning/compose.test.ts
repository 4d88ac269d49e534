import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../../domain/cleaning/compose";
import { applyEdits, invertEdits } from "../../../domain/cleaning/edits";
import type { CleaningRule, Edit } from "../../../domain/document/edit";
import { editsFor } from "../../support/document-texts";

function edit(rule: CleaningRule, from: number, to: number, replacement = ""): Edit {
  return { rule, from, to, replacement };
}

/** A text, edits of it, and edits of what those make of it. */
const twoSteps = fc
  .string({ maxLength: 30 })
  .chain((source) =>
    editsFor(source.length).chain((first) =>
      editsFor(applyEdits(source, first).length).map((second) => ({ source, first, second })),
    ),
  );

describe("compose", () => {
  it("gives what applying one list after the other gives", () => {
    fc.assert(
      fc.property(twoSteps, ({ source, first, second }) => {
        const between = applyEdits(source, first);
        const composed = compose(first, between, second);
        expect(applyEdits(source, composed)).toBe(applyEdits(between, second));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives edits in order and without overlap that can be taken back", () => {
    fc.assert(
      fc.property(twoSteps, ({ source, first, second }) => {
        const composed = compose(first, applyEdits(source, first), second);
        composed.slice(1).forEach((next, index) => {
          expect(next.from).toBeGreaterThanOrEqual(composed[index]?.to ?? 0);
        });
        const end = applyEdits(source, composed);
        expect(applyEdits(end, invertEdits(source, composed))).toBe(source);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps edits apart that only touch", () => {
    const first = [edit("pinyin", 1, 6)];
    expect(compose(first, "國家", [edit("traditional-forms", 0, 1, "国")])).toEqual([
      edit("traditional-forms", 0, 1, "国"),
      edit("pinyin", 1, 6),
    ]);
  });

  it("makes one edit of a deletion that spans an earlier one", () => {
    const first = [edit("pinyin", 1, 6)];
    expect(compose(first, "湖北省政府网站", [edit("web-chrome", 0, 6)])).toEqual([
      edit("web-chrome", 0, 11),
    ]);
  });

  it("names a joint edit by the one that takes more away", () => {
    const first = [edit("jump-lines", 2, 9)];
    expect(compose(first, "甲\n\n乙", [edit("web-chrome", 1, 3)])).toEqual([
      edit("jump-lines", 1, 10),
    ]);
  });

  it("keeps a removal apart from the white space on both its sides", () => {
    const first = [edit("page-numbers", 2, 4)];
    expect(compose(first, "a  b", [edit("joined-lines", 1, 3, "-")])).toEqual([
      edit("joined-lines", 1, 2, "-"),
      edit("page-numbers", 2, 4),
      edit("joined-lines", 4, 5),
    ]);
  });

  it("names what takes blanks and more by the rule that takes more than blanks", () => {
    const first = [edit("markup", 1, 3, "\n\n")];
    expect(compose(first, "a\n\nb", [edit("white-space", 0, 2)])).toEqual([
      edit("markup", 0, 3, "\n"),
    ]);
  });

  it("keeps the rest of a replacement it cuts into", () => {
    const first = [edit("markup", 2, 4, "abcd")];
    expect(compose(first, "xyabcdz", [edit("white-space", 3, 5)])).toEqual([
      edit("markup", 2, 4, "ad"),
    ]);
  });

  it("places a move's origin in the source", () => {
    const first = [edit("pinyin", 0, 5)];
    const move: Edit = { ...edit("moved-title", 0, 0, "题"), movedFrom: { from: 2, to: 3 } };
    const [, moved] = compose(first, "正文题", [move]);
    expect(moved).toEqual({ ...edit("moved-title", 5, 5, "题"), movedFrom: { from: 7, to: 8 } });
  });

  it("keeps a move a move when a later rule changes the moved words", () => {
    const move: Edit = { ...edit("moved-title", 0, 0, "题 目"), movedFrom: { from: 4, to: 7 } };
    expect(compose([move], "题 目正文", [edit("white-space", 1, 2)])).toEqual([
      { ...move, replacement: "题目" },
    ]);
  });
});
