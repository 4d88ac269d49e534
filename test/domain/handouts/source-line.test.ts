import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../domain/handouts/source-line";

describe("where a passage comes from", () => {
  it("is said by title, number, edition, then chapter and clause", () => {
    const info = { title: "质量强国建设纲要", docNumber: "国发〔2023〕1号", edition: "报纸版" };
    expect(sourceLine(info, "二、提升　（三）推动")).toBe(
      "《质量强国建设纲要》（国发〔2023〕1号，报纸版）二、提升　（三）推动",
    );
  });

  it("has no empty brackets, and no title marks within title marks", () => {
    const info = { title: "关于印发《纲要》的通知", docNumber: null, edition: null };
    expect(sourceLine(info, "")).toBe("《关于印发〈纲要〉的通知》");
  });
});
