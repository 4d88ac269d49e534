import type { KeyboardEvent } from "react";
import { describe, expect, it } from "vitest";
import { listKeys } from "../../../renderer/ui/list-keys";

/** What a key does in a list of ten lines, the fourth of them active. */
function press(key: string, from = 3, isInside = false): readonly string[] {
  const done: string[] = [];
  const list = {};
  const event = {
    key,
    target: isInside ? {} : list,
    currentTarget: list,
    ctrlKey: false,
    metaKey: false,
    preventDefault: () => done.push("taken"),
  } as unknown as KeyboardEvent;
  listKeys({
    count: 10,
    active: from,
    page: 4,
    onActive: (index) => done.push(`to ${index}`),
    actions: { Enter: (index) => done.push(`open ${index}`) },
  })(event);
  return done;
}

describe("listKeys", () => {
  it("moves by line, page and to the ends", () => {
    expect(press("ArrowDown")).toEqual(["to 4", "taken"]);
    expect(press("PageUp")).toEqual(["to 0", "taken"]);
    expect(press("End")).toEqual(["to 9", "taken"]);
    expect(press("ArrowDown", -1)).toEqual(["to 0", "taken"]);
  });

  it("acts on the active line, and on none where none is active", () => {
    expect(press("Enter")).toEqual(["open 3", "taken"]);
    expect(press("Enter", -1)).toEqual([]);
  });

  it("leaves other keys, and buttons inside the list, alone", () => {
    expect(press("x")).toEqual([]);
    expect(press("Enter", 3, true)).toEqual([]);
  });
});
