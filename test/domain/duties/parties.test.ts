import { describe, expect, it } from "vitest";
import { readParties } from "../../../domain/duties/parties";

describe("readParties", () => {
  it("takes marks and roles for what they say, and else all for leaders", () => {
    expect(readParties("省农委（牵头）、省林业局").support).toEqual(["省林业局"]);
    expect(readParties("省农委牵头，省林业局配合").support).toEqual(["省林业局"]);
    expect(readParties("省农委、省林业局")).toEqual({ lead: ["省农委", "省林业局"], support: [] });
  });
});
