import { beforeAll, describe, expect, it } from "vitest";
import { pane } from "../../build/walk/person";
import { resize } from "./support/launch";
import { pickDocument } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** A line of text at its first size is so high, in CSS pixels. */
const LINE = 31;

describe("reading side by side", () => {
  const running = testedProgram({ size: { width: 1600, height: 900 } });
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "国家纲要");
    await pickDocument(running.window, 2, "湖北纲要");
    await mark(1, "(四)树立").waitFor();
  });
  const text = (number: number) => pane(running.window, number).locator(".pane-text");
  const mark = (number: number, label: string) =>
    pane(running.window, number).getByRole("button", { name: new RegExp(`^${literal(label)}`) });
  const literal = (words: string) => words.replace(/[()]/g, "\\$&");
  /** How far below its pane's top the block stands that begins so. */
  const heightOf = (number: number, words: string) =>
    text(number).evaluate((scroller, beginning) => {
      const block = [...scroller.querySelectorAll("[data-block]")].find((one) =>
        one.textContent?.startsWith(beginning),
      );
      if (block === undefined) throw new Error(`No block begins with ${beginning}.`);
      return block.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    }, words);
  const scrollTop = (number: number) => text(number).evaluate((one) => one.scrollTop);
  /** Turns the wheel over a pane until the block that begins so is near its top. */
  const wheelTo = async (number: number, words: string) => {
    const box = await text(number).boundingBox();
    if (box === null) throw new Error(`Pane ${number} is not on the screen.`);
    await running.window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(
        async () => {
          const before = await heightOf(number, words);
          const way = before - 80;
          if (Math.abs(way) < 60) return true;
          await running.window.mouse.wheel(0, Math.max(-600, Math.min(600, way)));
          await expect.poll(() => heightOf(number, words)).not.toBe(before);
          return false;
        },
        { timeout: 20_000, interval: 50 },
      )
      .toBe(true);
  };
  /** How far two blocks are from one height, once nothing moves any more. */
  const apart = async (one: readonly [number, string], other: readonly [number, string]) =>
    Math.abs((await heightOf(...one)) - (await heightOf(...other)));

  it("brings the counterpart of what is scrolled to the same height", async () => {
    for (const [national, hubei] of [
      ["(四)树立", "(四)强化"],
      ["(十)提高", "(十)强化"],
      ["(二)主要目标", "(二)目标愿景"],
    ] as const) {
      await wheelTo(1, national);
      await expect.poll(() => apart([1, national], [2, hubei])).toBeLessThan(LINE);
    }
  });

  it("follows the other way as well, without the panes driving each other on", async () => {
    await wheelTo(2, "(六)强化");
    await expect.poll(() => apart([1, "(六)"], [2, "(六)强化"])).toBeLessThan(LINE);
    const before = [await scrollTop(1), await scrollTop(2)];
    await running.window.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect([await scrollTop(1), await scrollTop(2)]).toEqual(before);
  });

  it("follows keys and jumps by the outline", async () => {
    await pane(running.window, 1).getByRole("button", { name: "目录" }).click();
    await running.window
      .getByRole("dialog")
      .getByRole("button", { name: /^\(四\)树立/ })
      .click();
    await expect.poll(() => apart([1, "(四)树立"], [2, "(四)强化"])).toBeLessThan(LINE);
    const before = await scrollTop(2);
    await text(1).focus();
    await running.window.keyboard.press("PageDown");
    await expect.poll(() => scrollTop(2)).toBeGreaterThan(before + LINE);
  });

  it("scrolls the pane under the pointer alone while Alt is held", async () => {
    await wheelTo(1, "(四)树立");
    await expect.poll(() => apart([1, "(四)树立"], [2, "(四)强化"])).toBeLessThan(LINE);
    const before = await scrollTop(2);
    await running.window.keyboard.down("Alt");
    await wheelTo(1, "(十)提高");
    expect(await scrollTop(2)).toBe(before);
    await running.window.keyboard.up("Alt");
    await wheelTo(1, "(四)树立");
    await expect.poll(() => apart([1, "(四)树立"], [2, "(四)强化"])).toBeLessThan(LINE);
  });

  it("scrolls one pane only when linking is off, and keeps that", async () => {
    await running.window.getByRole("button", { name: "随动滚动：开" }).click();
    const before = await scrollTop(2);
    await wheelTo(1, "(十)提高");
    expect(await scrollTop(2)).toBe(before);
    await running.window.keyboard.press("F2");
    await running.window.getByRole("button", { name: "随动滚动：开" }).waitFor();
    await expect.poll(() => apart([1, "(十)提高"], [2, "(十)强化"])).toBeLessThan(LINE);
  });

  it("says where a document has no counterpart, instead of scrolling on", async () => {
    await wheelTo(1, "(四)树立");
    const missing = pane(running.window, 2).getByText("本处在“湖北纲要”中没有对应内容");
    await expect(missing.count()).resolves.toBe(0);
    await wheelTo(1, "专栏1");
    await text(1).evaluate((one) => one.scrollBy(0, 120));
    await missing.waitFor();
    const before = await scrollTop(2);
    await text(1).evaluate((one) => one.scrollBy(0, 40));
    await expect.poll(() => heightOf(1, "专栏1")).toBeLessThan(0);
    expect(await scrollTop(2)).toBe(before);
    await mark(1, "专栏1").first().waitFor();
    await expect(mark(1, "专栏1").first().getAttribute("aria-label")).resolves.toContain(
      "没有对应内容",
    );
    await wheelTo(1, "(四)树立");
    await missing.waitFor({ state: "hidden" });
  });

  it("marks the counterpart of the clause under the pointer", async () => {
    await wheelTo(1, "(四)树立");
    const lit = pane(running.window, 2).locator(".counterpart-wash");
    await running.window.mouse.move(5, 5);
    await expect.poll(() => lit.count()).toBe(0);
    await text(1).locator("[data-block]", { hasText: "树立质量发展绿色导向" }).hover();
    await lit.waitFor();
    const wash = await lit.boundingBox();
    const scroller = await text(2).boundingBox();
    const top = (wash?.y ?? 0) - (scroller?.y ?? 0);
    expect(Math.abs(top - (await heightOf(2, "(四)强化")))).toBeLessThan(LINE);
  });

  it("goes to the counterpart by a click on a mark, and from clause to clause by key", async () => {
    await running.window.getByRole("button", { name: "随动滚动：开" }).click();
    await text(2).evaluate((one) => one.scrollTo({ top: 0 }));
    await mark(1, "(四)树立").click();
    await expect.poll(() => apart([1, "(四)树立"], [2, "(四)强化"])).toBeLessThan(2);
    await pane(running.window, 1).getByRole("button", { name: "目录" }).click();
    await running.window
      .getByRole("dialog")
      .getByRole("button", { name: /^\(四\)树立/ })
      .click();
    await expect.poll(() => heightOf(1, "(四)树立")).toBeLessThan(LINE);
    await text(1).focus();
    await running.window.keyboard.press("F4");
    await expect.poll(() => apart([1, "(五)强化"], [2, "(五)加强"])).toBeLessThan(2);
    await expect.poll(() => heightOf(1, "(五)强化")).toBeLessThan(LINE);
    await running.window.keyboard.press("Shift+F4");
    await expect.poll(() => apart([1, "(四)树立"], [2, "(四)强化"])).toBeLessThan(2);
    await running.window.keyboard.press("F2");
  });

  it("swaps two panes with their places", async () => {
    await wheelTo(1, "(十)提高");
    await expect.poll(() => apart([1, "(十)提高"], [2, "(十)强化"])).toBeLessThan(LINE);
    const before = [await heightOf(1, "(十)提高"), await heightOf(2, "(十)强化")];
    await running.window.waitForTimeout(400); // longer than a pane takes to be at rest
    await running.window.keyboard.press("Control+d");
    await running.window.getByRole("region", { name: "第 1 栏：湖北纲要" }).waitFor();
    await expect
      .poll(async () => Math.abs((await heightOf(2, "(十)提高")) - (before[0] ?? 0)))
      .toBeLessThan(LINE);
    await expect
      .poll(async () => Math.abs((await heightOf(1, "(十)强化")) - (before[1] ?? 0)))
      .toBeLessThan(LINE);
  });

  it("opens a new pane beside what is read, closes one, and opens up to four", async () => {
    await running.window.keyboard.press("Control+t");
    await pane(running.window, 3).waitFor();
    await pickDocument(running.window, 3, "安徽纲要（报纸版）");
    await expect.poll(() => heightOf(3, "(八)加快")).toBeLessThan(450);
    await running.window.keyboard.press("Control+w");
    await pane(running.window, 3).waitFor({ state: "detached" });
    for (const count of [3, 4]) {
      await running.window.keyboard.press("Control+t");
      await pane(running.window, count).waitFor();
    }
    await expect(
      running.window.getByRole("button", { name: "再开一栏" }).isDisabled(),
    ).resolves.toBe(true);
  });

  it("brings the counterparts in three other panes to the same height", async () => {
    await pickDocument(running.window, 3, "安徽纲要（报纸版）");
    await pickDocument(running.window, 4, "安徽纲要（网页版）");
    await wheelTo(2, "(四)树立");
    await expect.poll(() => apart([2, "(四)树立"], [1, "(四)强化"])).toBeLessThan(LINE);
    for (const number of [3, 4]) {
      await expect.poll(() => apart([2, "(四)树立"], [number, "(二)突出"])).toBeLessThan(LINE);
    }
  });

  it("goes from pane to pane by key, round to the first", async () => {
    const focused = () => running.window.locator(".pane.focused").getAttribute("aria-label");
    await text(4).focus();
    await expect.poll(focused).toMatch(/^第 4 栏/);
    for (const number of [1, 2]) {
      await running.window.keyboard.press("F6");
      await expect.poll(focused).toMatch(new RegExp(`^第 ${number} 栏`));
    }
  });

  it("restores four panes with their documents, widths and places", async () => {
    await resize(running.app, running.window, { width: 1900, height: 900 });
    const separator = running.window.locator(".pane-gutter").first();
    await separator.focus();
    for (let press = 0; press < 3; press++) await running.window.keyboard.press("ArrowRight");
    const titles = () =>
      running.window.locator(".pane").evaluateAll((all) => all.map((one) => one.ariaLabel));
    const widths = () =>
      running.window
        .locator(".pane")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    const before = { titles: await titles(), widths: await widths() };
    expect(new Set(before.widths).size).toBeGreaterThan(1);
    const places = await Promise.all([1, 2, 3, 4].map(scrollTop));
    await running.window.waitForTimeout(800); // longer than the pause that keeps the place
    await running.restart();
    await resize(running.app, running.window, { width: 1900, height: 900 });
    await pane(running.window, 4).waitFor();
    expect(await titles()).toEqual(before.titles);
    await expect
      .poll(async () =>
        (await widths()).every((width, at) => Math.abs(width - (before.widths[at] ?? 0)) < 4),
      )
      .toBe(true);
    for (const [at, place] of places.entries()) {
      await expect
        .poll(async () => Math.abs((await scrollTop(at + 1)) - place))
        .toBeLessThan(2 * LINE);
    }
    expect(running.errors).toEqual([]);
  });
});
