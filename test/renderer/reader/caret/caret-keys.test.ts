import { describe, expect, it } from "vitest";
import { caretMoveOf } from "../../../../renderer/reader/caret/caret-keys";

const NO_MODIFIER = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("caretMoveOf", () => {
  it.each([
    ["ArrowRight", {}, "character", 1],
    ["ArrowLeft", { ctrlKey: true }, "clause", -1],
    ["ArrowRight", { metaKey: true }, "clause", 1],
    ["ArrowDown", {}, "line", 1],
    ["ArrowUp", { ctrlKey: true }, "block", -1],
    ["ArrowDown", { altKey: true }, "item", 1],
    ["[", {}, "item", -1],
    ["End", {}, "line-edge", 1],
    ["Home", { ctrlKey: true }, "document", -1],
    ["PageDown", {}, "page", 1],
  ] as const)("moves by %s with %j", (key, modifiers, unit, direction) => {
    expect(caretMoveOf({ ...NO_MODIFIER, key, ...modifiers })).toEqual({
      unit,
      direction,
      extend: false,
    });
  });

  it("extends with Shift, whatever the key types then", () => {
    const shift = { ...NO_MODIFIER, shiftKey: true };
    expect(caretMoveOf({ ...shift, key: "ArrowRight" })?.extend).toBe(true);
    expect(caretMoveOf({ ...shift, key: "}" })).toEqual({
      unit: "item",
      direction: 1,
      extend: true,
    });
  });

  it("leaves other keys alone", () => {
    expect(caretMoveOf({ ...NO_MODIFIER, key: "1" })).toBeNull();
    expect(caretMoveOf({ ...NO_MODIFIER, key: "PageDown", ctrlKey: true })).toBeNull();
    expect(caretMoveOf({ ...NO_MODIFIER, key: "[", ctrlKey: true })).toBeNull();
    expect(caretMoveOf({ ...NO_MODIFIER, key: "ArrowUp", ctrlKey: true, altKey: true })).toBeNull();
  });
});
