import { describe, expect, it } from "vitest";
import { asList, isObject } from "../../../domain/annotations/json";

describe("isObject", () => {
  it("tells objects from lists, null and plain values", () => {
    expect([{}, { a: 1 }, [], null, "a", undefined].map(isObject)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("asList", () => {
  it("takes a single value as a list of one and an absent value as an empty list", () => {
    expect([[1, 2], "a", 0, null, undefined].map(asList)).toEqual([[1, 2], ["a"], [0], [], []]);
  });
});
