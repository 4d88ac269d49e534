import { describe, expect, it } from "vitest";
import { caretText } from "../../../../domain/document/caret";
import type { CaretMove } from "../../../../renderer/reader/caret/caret-keys";
import {
  type CaretScreen,
  type CaretState,
  caretAt,
  movedCaret,
  selectedSpan,
} from "../../../../renderer/reader/caret/caret-state";
import { smallDocument } from "../../../support/small-document";

/** Five characters to a line, each ten wide; every block begins a line. */
const PER_LINE = 5;
const DOCUMENT = smallDocument([
  { id: "p1", kind: "paragraph", text: "一二三四五六七" },
  { id: "p2", kind: "paragraph", text: "甲乙丙丁" },
]);
const WITHIN = caretText(DOCUMENT);
const ALL = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

const SCREEN: CaretScreen = {
  height: 60,
  boxAt: (offset, trailing = false) => {
    const second = offset > 7;
    const within = second ? offset - 8 : offset;
    const line = Math.floor((trailing ? within - 1 : within) / PER_LINE);
    const top = ((second ? 2 : 0) + line) * 30;
    const left = (within - line * PER_LINE) * 10;
    return { left, top, bottom: top + 20, column: ALL };
  },
};

function after(
  state: CaretState,
  ...moves: readonly (readonly [CaretMove["unit"], 1 | -1, boolean?])[]
) {
  return moves.reduce(
    (now, [unit, direction, extend = false]) =>
      movedCaret(WITHIN, SCREEN, now, { unit, direction, extend }),
    state,
  );
}

describe("movedCaret", () => {
  it("keeps the distance from the left over a short line", () => {
    const there = after(caretAt(4), ["line", 1]);
    expect(there.head).toBe(7);
    expect(after(there, ["line", 1]).head).toBe(12);
    expect(after(there, ["line", -1]).head).toBe(4);
  });

  it("is drawn at the end of its line, and goes on from there", () => {
    const end = after(caretAt(1), ["line-edge", 1]);
    expect(end).toMatchObject({ head: 5, trailing: true });
    expect(after(end, ["line-edge", -1]).head).toBe(0);
    expect(after(end, ["character", 1])).toMatchObject({ head: 6, trailing: false });
  });

  it("selects while it extends, in either direction", () => {
    const forwards = after(caretAt(2), ["character", 1, true], ["character", 1, true]);
    expect(selectedSpan(forwards)).toEqual({ from: 2, to: 4 });
    expect(selectedSpan(after(caretAt(2), ["character", -1, true]))).toEqual({ from: 1, to: 2 });
    expect(selectedSpan(after(forwards, ["line-edge", -1, true]))).toEqual({ from: 0, to: 2 });
    expect(selectedSpan(caretAt(3))).toBeNull();
  });

  it("goes to the selection's edge when it is given up sideways", () => {
    const selected = after(caretAt(2), ["character", 1, true], ["character", 1, true]);
    expect(after(selected, ["character", 1])).toEqual(caretAt(4));
    expect(after(selected, ["character", -1])).toEqual(caretAt(2));
  });

  it("goes a page of lines at once", () => {
    expect(after(caretAt(1), ["page", 1]).head).toBe(6);
    expect(after(caretAt(9), ["page", -1]).head).toBe(6);
  });
});
