import type { KeyboardEvent } from "react";
import { describe, expect, it } from "vitest";
import { COMMENT_FIELD, collationKeys } from "../../../renderer/collation/collation-keys";

/** What the screen does when a key is pressed on an element that fits the selectors. */
function pressed(
  key: string,
  {
    fits = [] as readonly string[],
    id = "",
    ...keys
  }: Partial<KeyboardEvent> & {
    fits?: readonly string[];
    id?: string;
  } = {},
): readonly unknown[] {
  const done: unknown[] = [];
  const onKeyDown = collationKeys({
    step: (by) => done.push(by),
    choose: (choice) => done.push(["choose", choice]),
    open: () => done.push("open"),
    comment: () => done.push("comment"),
    leaveField: () => done.push("leave"),
  });
  const matches = (selector: string) => fits.some((one) => selector.startsWith(one));
  const target = { matches, id };
  onKeyDown({
    ...{ key, target, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
    currentTarget: { contains: () => true },
    nativeEvent: { isComposing: false },
    preventDefault: () => done.push("taken"),
    ...keys,
  } as unknown as KeyboardEvent<HTMLElement>);
  return done;
}

describe("collationKeys", () => {
  it.each([
    ["j", 1],
    ["K", -1],
    ["F4", 1],
    ["1", ["choose", "a"]],
    ["3", ["choose", "doubtful"]],
    ["0", ["choose", null]],
    ["m", "comment"],
    ["Enter", "open"],
  ] as const)("acts on %s and takes it", (key, done) => {
    expect(pressed(key)).toEqual([done, "taken"]);
  });

  it("goes back with Shift and F4", () => {
    expect(pressed("F4", { shiftKey: true })).toEqual([-1, "taken"]);
  });

  it("leaves letters to a field, and Enter to a button", () => {
    expect(pressed("j", { fits: ["textarea"] })).toEqual([]);
    expect(pressed("F4", { fits: ["textarea"] })).toEqual([1, "taken"]);
    expect(pressed("Escape", { fits: ["textarea"], id: COMMENT_FIELD })).toEqual([
      "leave",
      "taken",
    ]);
    expect(pressed("Enter", { fits: ["button"] })).toEqual([]);
    expect(pressed("j", { fits: ["button"] })).toEqual([1, "taken"]);
  });

  it("leaves other keys and combinations alone", () => {
    expect(pressed("j", { ctrlKey: true })).toEqual([]);
    expect(pressed("ArrowDown")).toEqual([]);
  });
});
