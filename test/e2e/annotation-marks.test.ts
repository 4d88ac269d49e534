import { beforeAll, describe, expect, it } from "vitest";
import { pane, pickDocument } from "../../build/walk/person";
import { annotateByKey, card } from "./support/annotation-panel";
import { painted } from "./support/reading";
import { testedProgram } from "./support/tested-program";

describe("annotations beside the scroll bar", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（网页版）");
    for (const [words, key] of [
      ["牢固树立质量第一意识", "1"],
      ["推进种业强省建设", "2"],
    ] as const) {
      await annotateByKey(running.window, 1, words, key);
    }
  });
  const marks = () => pane(running.window, 1).locator(".annotation-mark");

  it("are marked in the order of the text, in their colours and in words", async () => {
    await expect.poll(() => marks().count()).toBe(2);
    const titles = await marks().evaluateAll((all) => all.map((one) => (one as HTMLElement).title));
    expect(titles[0]).toMatch(/重点，1 处：牢固树立质量第一意识/);
    expect(titles[1]).toMatch(/存疑，1 处：推进种业强省建设/);
    const tops = await marks().evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(tops[1]).toBeGreaterThan(tops[0] ?? Number.POSITIVE_INFINITY);
  });

  it("lead to their passage and to their card", async () => {
    await marks().first().click();
    await expect
      .poll(async () => (await painted(running.window, "active"))[0]?.text)
      .toBe("牢固树立质量第一意识");
    await expect
      .poll(async () => (await painted(running.window, "active"))[0]?.top)
      .toBeGreaterThan(100);
    await card(running.window, "牢固树立质量第一意识").waitFor();
  });

  it("can be switched off, which is kept", async () => {
    await running.window.keyboard.press("Control+,");
    const mark = () => running.window.getByRole("switch", { name: "在滚动条旁标出批注" });
    await mark().uncheck();
    await running.window.keyboard.press("Escape");
    await expect.poll(() => marks().count()).toBe(0);
    await running.restart();
    await card(running.window, "推进种业强省建设").waitFor();
    expect(await marks().count()).toBe(0);
    await running.window.keyboard.press("Control+,");
    await mark().check();
    await running.window.keyboard.press("Escape");
    await expect.poll(() => marks().count()).toBe(2);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
