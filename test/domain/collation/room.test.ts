import { describe, expect, it } from "vitest";
import { roomsAround } from "../../../domain/collation/room";
import { drawn } from "../../support/changes";

describe("roomsAround", () => {
  it("leaves each change the room up to its neighbours and the passage's ends", () => {
    const { a, b, changes } = drawn("一二[甲>乙]三四五[丙>丁]六");
    const passage = { a: { from: 1, to: a.length }, b: { from: 1, to: b.length } };
    const rooms: string[] = [];
    roomsAround(changes, passage, (change, { before, after }) => {
      rooms.push(`${before} ${after}`);
      return change;
    });
    expect(rooms).toEqual(["1 3", "3 1"]);
  });

  it("counts from the change before as it was replaced", () => {
    const { a, b, changes } = drawn("[甲>乙]三四五[丙>丁]");
    const passage = { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } };
    const rooms: number[] = [];
    roomsAround(changes, passage, (change, { before }) => {
      rooms.push(before);
      return { a: { ...change.a, to: change.a.to + 2 }, b: change.b };
    });
    expect(rooms).toEqual([0, 1]);
  });
});
