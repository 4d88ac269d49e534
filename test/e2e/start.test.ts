import { beforeAll, describe, expect, it } from "vitest";
import { testedProgram } from "./support/tested-program";

describe("the started program", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    // What the page did before it was watched it does again.
    await running.window.reload();
    await running.window
      .getByRole("button", { name: /选择文件/ })
      .first()
      .waitFor();
  });

  it("shows two documents side by side", async () => {
    await expect(running.window.getByRole("button", { name: /选择文件/ }).count()).resolves.toBe(2);
  });

  it("offers the five bundled documents", async () => {
    await running.window
      .getByRole("button", { name: /选择文件/ })
      .first()
      .click();
    await expect(running.window.getByRole("menuitem").count()).resolves.toBe(5);
    await running.window.keyboard.press("Escape");
  });

  it("loads everything from its own origin", async () => {
    const loaded = await running.window.evaluate(() =>
      performance.getEntriesByType("resource").map((entry) => entry.name),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !address.startsWith("app://duidu/"))).toEqual([]);
    expect(running.foreignRequests).toEqual([]);
  });

  it("prints no error", () => {
    expect(running.errors).toEqual([]);
  });

  it("gives the page no way to Node", async () => {
    const kinds = await running.window.evaluate(() =>
      ["require", "process", "module", "Buffer"].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(["undefined", "undefined", "undefined", "undefined"]);
  });

  it("refuses a request to the outside", async () => {
    const outcome = await running.window.evaluate(() =>
      fetch("https://example.org/").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
  });
});
