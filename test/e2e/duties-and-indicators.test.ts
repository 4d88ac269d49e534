import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type WatchedApp } from "./support/launch";

describe("the screens of targets and duties", { timeout: 120_000 }, () => {
  let running: WatchedApp;
  beforeAll(async () => {
    running = await launchApp();
    await running.window.getByRole("region", { name: /^第 1 栏/ }).waitFor();
  });
  afterAll(() => running.close());

  it("lists a target that the text states", async () => {
    await running.window.keyboard.press("Control+4");
    await running.window.getByText("制造业质量竞争力指数").first().waitFor();
  });

  it("lists departments with their duties", async () => {
    await running.window.keyboard.press("Control+5");
    await running.window
      .getByText(/省质监局/)
      .first()
      .waitFor();
  });

  it("goes back to the text, and has printed no error", async () => {
    await running.window.keyboard.press("Control+5");
    await running.window.getByRole("region", { name: /^第 1 栏/ }).waitFor();
    expect(running.errors).toEqual([]);
  });
});
