import { describe, expect, it } from "vitest";
import { listMarker } from "../../../../renderer/editor/paste/list-marker";

describe("listMarker", () => {
  it.each(["l\u00a0 ", "n", "·", "•", "Ø", "", "\uf06c"])("takes %j for a sign", (written) => {
    expect(listMarker(written)).toEqual({ kind: "bullet" });
  });

  it.each([
    ["1.\u00a0", 1],
    ["12)", 12],
    ["3、", 3],
  ])("reads the number of %j", (written, number) => {
    expect(listMarker(written)).toEqual({ kind: "number", number });
  });

  it.each(["一、", "（一）", "第三条", "a)", "iv."])("leaves %j in the text", (written) => {
    expect(listMarker(written)).toEqual({ kind: "text", text: written });
  });
});
