import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pane } from "../../build/walk/person";
import { launchApp, type WatchedApp } from "./support/launch";

const PANES = 4;

/** So many stretches are painted in a pane wherever they stand; of more only those near the view. */
const MOST_PAINTED = 300;

/** Rows of the list that fit into a window of this height, and those kept ready beyond it. */
const MOST_ROWS = 30;

/** What a key may move outside the texts: list, facets, offers, the box itself. */
const MOST_MEASURED_BESIDE = 150;

/** So long nothing may be drawn before it counts as at rest, in milliseconds. */
const REST = 500;

/** What was done on the window's thread since it was last asked. */
interface Work {
  /** Elements whose place was measured. */
  readonly measured: number;
  /** Changes to texts, heads and marks of counterparts, none of which a search changes. */
  readonly redrawn: number;
  readonly painted: number;
  /** Painted stretches that the browser has to look after when the page changes. */
  readonly living: number;
  readonly rows: number;
  readonly blocks: number;
}

describe("the work a key makes, with four panes open", () => {
  let running: WatchedApp;
  beforeAll(async () => {
    running = await launchApp();
    const { window } = running;
    for (let count = 3; count <= PANES; count++) {
      await pane(window, count - 1).waitFor();
      await window.keyboard.press("Control+t");
    }
    await pane(window, PANES).waitFor();
    await window.locator(".gutter .mark").first().waitFor();
    await window.evaluate(() => {
      const work = { measured: 0, redrawn: 0 };
      Object.assign(globalThis, { work });
      const measure = Element.prototype.getBoundingClientRect;
      Element.prototype.getBoundingClientRect = function () {
        work.measured++;
        return measure.call(this);
      };
      const observer = new MutationObserver((changes) => {
        work.redrawn += changes.length;
      });
      for (const part of document.querySelectorAll(".document, .pane-header, .gutter"))
        observer.observe(part, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
    });
  });
  afterAll(() => running.close());

  const taken = (): Promise<Work> =>
    running.window.evaluate(() => {
      const { work } = globalThis as unknown as { work: { measured: number; redrawn: number } };
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
      const result = {
        ...work,
        painted: ranges.length,
        living: ranges.filter((one) => one instanceof Range).length,
        rows: document.querySelectorAll(".search-row").length,
        blocks: document.querySelectorAll(".document [data-block]").length,
      };
      Object.assign(work, { measured: 0, redrawn: 0 });
      return result;
    });
  /** Counterparts are still being looked for after the start. */
  const comeToRest = () =>
    expect
      .poll(async () => {
        await taken();
        await running.window.waitForTimeout(REST);
        return (await taken()).redrawn;
      })
      .toBe(0);
  const expectLittle = (work: Work, what: string) => {
    expect(work.redrawn, what).toBe(0);
    expect(work.living, what).toBe(0);
    expect(work.painted, what).toBeLessThanOrEqual(PANES * MOST_PAINTED);
    expect(work.rows, what).toBeLessThanOrEqual(MOST_ROWS);
    expect(work.measured, what).toBeLessThanOrEqual(work.blocks + MOST_MEASURED_BESIDE);
  };

  it("stays within what is seen while one types into the box", async () => {
    const { window } = running;
    const panel = window.getByRole("tabpanel", { name: /检索/ });
    await window.keyboard.press("Control+k");
    await comeToRest();
    for (const [key, whole] of [
      ["质", "质"],
      ["量", "质量"],
      ["强", "质量强"],
      ["Backspace", "质量"],
      ["Backspace", "质"],
    ] as const) {
      await (key === "Backspace" ? window.keyboard.press(key) : window.keyboard.type(key));
      await expect.poll(() => panel.locator("mark").first().textContent()).toBe(whole);
      await expect.poll(() => window.locator(".scroll-mark").count()).toBeGreaterThan(0);
      expectLittle(await taken(), whole);
    }
  });

  it("stays within what is seen while one types into the find bar, in all panes", async () => {
    const { window } = running;
    await window.locator("#pane-text-1").focus();
    await window.keyboard.press("Control+f");
    const bar = window.getByRole("search", { name: "在文件中查找" });
    await bar.getByRole("button", { name: "全部栏" }).click();
    await bar.getByRole("textbox").focus();
    await comeToRest();
    for (const key of ["质", "量", "强"]) {
      const before = await bar.getByRole("status").first().innerText();
      await window.keyboard.type(key);
      await expect.poll(() => bar.getByRole("status").first().innerText()).not.toBe(before);
      expectLittle(await taken(), key);
    }
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
