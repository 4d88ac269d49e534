import { describe, expect, it } from "vitest";
import { readLead } from "../../../domain/parsing/lead";
import { contentLine } from "../../support/content-line";

describe("readLead", () => {
  it("ends with the first 。 and names what stands before it", () => {
    expect(readLead(contentLine("——效益。更优。"), 2)).toEqual({
      span: { from: 0, to: 5 },
      name: "效益",
    });
  });

  it("has no span where there is no 。, and names the whole line", () => {
    expect(readLead(contentLine("——效益"), 2)).toEqual({ span: null, name: "效益" });
  });
});
