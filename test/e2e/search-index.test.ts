import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withSegments } from "./support/kept-index";
import { launchApp } from "./support/launch";
import { documentsShown } from "./support/tested-program";

/** The sentence that says how often the words stand where. */
async function found(window: Page, query: string): Promise<string> {
  await documentsShown(window);
  await window.keyboard.press("Control+k");
  await window.keyboard.type(query);
  const sentence = window.getByRole("tabpanel", { name: /检索/ }).getByText(/共 \d+ 处/);
  await sentence.waitFor();
  return (await sentence.textContent()) ?? "";
}

describe("the kept search index", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-index-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("finds the same after it was damaged on the disk, and is kept anew", async () => {
    const first = await launchApp({ userDataDir: folder });
    const before = await found(first.window, "放心消费");
    await expect.poll(() => withSegments(first.window, "count")).toBe(1);
    await first.close();

    const second = await launchApp({ userDataDir: folder });
    expect(await found(second.window, "放心消费")).toBe(before);
    expect(await withSegments(second.window, "damage")).toBe(1);
    await second.close();

    const third = await launchApp({ userDataDir: folder });
    expect(await found(third.window, "放心消费")).toBe(before);
    await expect.poll(() => withSegments(third.window, "count")).toBeGreaterThan(0);
    expect([...second.errors, ...third.errors]).toEqual([]);
    await third.close();
  });
});
