import { describe, expect, it } from "vitest";
import { nearestColour } from "../../../domain/exchange/nearest-colour";

describe("nearestColour", () => {
  const colours = [
    // What this program writes.
    [[0xff, 0xe9, 0x99], "yellow"],
    [[0xcf, 0xe8, 0xbf], "green"],
    [[0xc3, 0xde, 0xf5], "blue"],
    [[0xf7, 0xcd, 0xc4], "red"],
    [[0xe2, 0xd2, 0xf3], "purple"],
    [[0xc7, 0x9a, 0x00], "yellow"],
    [[0x4f, 0x8a, 0x3a], "green"],
    [[0x2f, 0x76, 0xb5], "blue"],
    [[0xc0, 0x50, 0x3f], "red"],
    [[0x7d, 0x57, 0xb0], "purple"],
    // What viewers offer first.
    [[255, 255, 0], "yellow"],
    [[0, 255, 0], "green"],
    [[0, 200, 255], "blue"],
    [[255, 0, 0], "red"],
    [[255, 105, 180], "red"],
    [[128, 128, 128], "yellow"],
  ] as const;
  for (const [colour, expected] of colours) {
    it(`takes ${colour.join(",")} for ${expected}`, () =>
      expect(nearestColour(colour)).toBe(expected));
  }
});
