import { describe, expect, it } from "vitest";
import { asDecimal, mostWeight, rarity, weight } from "../../../../domain/search/segments/weight";

const TITLE = 0;
const BODY = 2;

describe("rarity", () => {
  it("is higher the fewer blocks have the token", () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(10, 100));
    expect(rarity(1, 100)).toBeCloseTo(Math.log(1 + 99.5 / 1.5), 12);
  });
});

describe("weight", () => {
  it("of one occurrence in a body of mean length is the rarity", () => {
    expect(asDecimal(weight(2, 1, BODY, 80, 80))).toBe(2);
  });

  it("is four times as much in a title", () => {
    expect(weight(2, 1, TITLE, 80, 80)).toBe(4 * weight(2, 1, BODY, 80, 80));
  });

  it("grows with the frequency, ever less, and falls with the length", () => {
    const [once = 0, twice = 0, thrice = 0] = [1, 2, 3].map((n) => weight(2, n, BODY, 80, 80));
    expect(twice - once).toBeGreaterThan(thrice - twice);
    expect(weight(2, 1, BODY, 160, 80)).toBeLessThan(once);
  });

  it("is a whole number of thousandths", () => {
    expect(weight(1.23456, 1, BODY, 80, 80)).toBe(1235);
  });
});

describe("mostWeight", () => {
  it("is more than any weight, by less than what the shortest field lacks", () => {
    expect(mostWeight(2, BODY)).toBeGreaterThan(weight(2, 1000, BODY, 1, 80));
    expect(mostWeight(2, BODY) - weight(2, 1000, BODY, 1, 80)).toBeLessThan(10);
    expect(mostWeight(2, TITLE)).toBe(4 * mostWeight(2, BODY));
  });
});
