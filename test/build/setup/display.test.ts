import { describe, expect, it } from "vitest";
import { hasDisplay } from "../../../build/setup/display.mjs";

describe("hasDisplay", () => {
  it("asks the environment on Linux", () => {
    expect(hasDisplay("linux", {})).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: "" })).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
  });

  it("is certain on other systems", () => {
    expect(hasDisplay("win32", {})).toBe(true);
    expect(hasDisplay("darwin", {})).toBe(true);
  });
});
