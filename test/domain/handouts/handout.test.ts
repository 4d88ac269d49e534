import { describe, expect, it } from "vitest";
import { handoutName, handoutsByUse, newHandout } from "../../../domain/handouts/handout";
import { handoutWith } from "../../support/handouts";

const AT = "2026-03-01T08:00:00.000Z";

describe("a handout", () => {
  it("is called by its title, else by its first heading that says something", () => {
    const entries = [
      { kind: "heading", id: "a", text: "  " },
      { kind: "heading", id: "b", text: "一、认识" },
    ] as const;
    expect(handoutName(newHandout("h", " 质量 ", entries, AT))).toBe("质量");
    expect(handoutName(newHandout("h", " ", entries, AT))).toBe("一、认识");
    expect(handoutName(newHandout("h", "", [], AT))).toBeNull();
  });

  it("is listed outside the bin, the one altered last first", () => {
    const at = (day: number) => `2026-03-0${day}T00:00:00.000Z`;
    const handouts = [
      handoutWith("old", [], { updatedAt: at(1) }),
      handoutWith("binned", [], { updatedAt: at(4), deletedAt: at(5) }),
      handoutWith("b", [], { updatedAt: at(3) }),
      handoutWith("a", [], { updatedAt: at(3) }),
    ];
    expect(handoutsByUse(handouts).map(({ id }) => id)).toEqual(["a", "b", "old"]);
  });
});
