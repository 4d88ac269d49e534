import { describe, expect, it } from "vitest";
import { findMoves } from "../../../domain/collation/moves";
import { drawn } from "../../support/changes";

function found(spec: string): readonly string[] {
  const { a, b, changes } = drawn(spec);
  return findMoves(a, b, changes).map(
    (one) =>
      `${one.isMoved ? "moved " : ""}${a.slice(one.a.from, one.a.to)}>${b.slice(one.b.from, one.b.to)}`,
  );
}

describe("findMoves", () => {
  it("finds clauses taken away here and brought there", () => {
    expect(found("甲。[推进质量强省建设工作。>]乙。[>推进质量强省建设工作，]丙。")).toEqual([
      "moved 推进质量强省建设工作。>推进质量强省建设工作，",
    ]);
  });

  it("leaves the rest of the changes they stood in", () => {
    expect(found("[丁戊，推进质量强省建设工作。>己]乙。[>推进质量强省建设工作。]丙。")).toEqual([
      "丁戊，>己",
      "moved 推进质量强省建设工作。>推进质量强省建设工作。",
    ]);
  });

  it("takes short clauses for chance, unless they come with others", () => {
    expect(found("[完善机制。>]乙。[>完善机制。]丙。")).toEqual(["完善机制。>", ">完善机制。"]);
    expect(found("[完善机制，强化监管。>]乙。[>完善机制，强化监管。]丙。")).toEqual([
      "moved 完善机制，强化监管。>完善机制，强化监管。",
    ]);
  });

  it("gives each clause one counterpart", () => {
    const clause = "推进质量强省建设工作。";
    expect(found(`[${clause}>]乙。[>${clause}${clause}]丙。`)).toEqual([
      `>${clause}`,
      `moved ${clause}>${clause}`,
    ]);
  });
});
