import { describe, expect, it } from "vitest";
import { contentLikeness, wordingLikeness } from "../../../domain/alignment/profile";
import { alignable, itemProfiles } from "../../support/alignable";

const document = alignable(
  "一、任务",
  "（一）深化标准化工作改革。完善节能体系，培育团体标准。",
  "（二）强化工程质量保障。落实各方责任，推行住宅保险。",
  "（三）深化标准化体系改革。完善节能体系，培育团体标准。",
);
const [items = []] = itemProfiles(document);
const [first, second, third] = items;
if (first === undefined || second === undefined || third === undefined) {
  throw new Error("The document has three items.");
}

describe("contentLikeness", () => {
  it("is 1 for a unit and itself", () => {
    expect(contentLikeness(first, first, wordingLikeness(first, first), 0.1)).toBe(1);
  });

  it("sees through changed words, and is not taken in by accidents across words", () => {
    const related = contentLikeness(first, third, wordingLikeness(first, third), 0);
    const accident = contentLikeness(first, second, wordingLikeness(first, second), 0);
    expect(related).toBeGreaterThan(0.4);
    expect(accident).toBeLessThan(0.05);
  });

  it("takes off what is usual between unrelated units", () => {
    expect(contentLikeness(first, third, 0.3, 0.3)).toBeLessThan(
      contentLikeness(first, third, 0.3, 0),
    );
  });

  it("prefers the nearer place between equals", () => {
    expect(contentLikeness(first, third, 1, 0)).toBeLessThan(
      contentLikeness({ ...first, place: 1 }, third, 1, 0),
    );
  });
});
