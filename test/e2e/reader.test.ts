import { beforeAll, describe, expect, it } from "vitest";
import type { Bridge } from "../../electron/contract";
import { resize } from "./support/launch";
import { pickDocument } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const DOCUMENTS = [
  "国家纲要",
  "安徽纲要（报纸版）",
  "安徽纲要（网页版）",
  "安徽 2016 计划",
  "湖北纲要",
];

describe("reading", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const pane = (number: number) =>
    running.window.getByRole("region", { name: new RegExp(`第 ${number} 栏`) });

  it.each(DOCUMENTS)("shows %s from its first character to its last", async (name) => {
    await pickDocument(running.window, 1, name);
    const { shown, text } = await running.window.evaluate(async () => {
      const runs = [
        ...(document
          .querySelectorAll(".pane-text")[0]
          ?.querySelectorAll<HTMLElement>("[data-from]") ?? []),
      ];
      const bridge: Bridge = Reflect.get(window, "duidu");
      const title = document.querySelector(".pane .picker")?.getAttribute("title");
      const list = await bridge.listDocuments();
      const label = document.querySelector(".pane .picker")?.getAttribute("aria-label") ?? "";
      const info = list.ok
        ? list.value.find((one) => one.title === title && label.endsWith(one.shortTitle))
        : undefined;
      const opened = await bridge.openDocument(info?.id ?? "");
      return {
        shown: runs.map((run) => ({ from: Number(run.dataset.from), text: run.textContent ?? "" })),
        text: opened.ok ? opened.value.text : "",
      };
    });
    expect(text.length).toBeGreaterThan(1000);
    // Every run shows exactly its stretch; between runs stand only breaks and the
    // source's separators of cells, which are drawn as the table's lines.
    let at = 0;
    for (const run of shown) {
      expect(text.slice(at, run.from)).toMatch(/^[\s|]*$/);
      expect(run.text).toBe(text.slice(run.from, run.from + run.text.length));
      at = run.from + run.text.length;
    }
    expect(text.slice(at)).toMatch(/^[\s|]*$/);
  });

  it("sets headings, items, entries, boxes and the table as what they are", async () => {
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await expect(
      pane(1).getByRole("heading", { name: "二、提升经济发展质量效益" }).count(),
    ).resolves.toBe(1);
    await expect(pane(1).locator("aside.box").count()).resolves.toBe(6);
    await expect(pane(1).locator("aside.box").first().locator("p").count()).resolves.toBe(3);
    await expect(pane(1).getByRole("table").getByRole("row").count()).resolves.toBe(18);
    await expect(pane(1).getByRole("table").getByRole("columnheader").count()).resolves.toBe(5);
    await pickDocument(running.window, 1, "国家纲要");
    const dash = pane(1).getByText("——经济发展质量效益明显提升。");
    await expect(dash.evaluate((one) => getComputedStyle(one).fontWeight)).resolves.toBe("700");
    await expect(
      pane(1)
        .locator("p.dash")
        .first()
        .evaluate(
          (one) =>
            Number.parseFloat(getComputedStyle(one).textIndent) /
            Number.parseFloat(getComputedStyle(one).fontSize),
        ),
    ).resolves.toBe(2);
  });

  it("tells what is missing in a truncated edition", async () => {
    await pane(1).getByText("缺首尾").waitFor();
    await pane(1)
      .getByText(/本版所缺：第一章/)
      .first()
      .waitFor();
  });

  it("goes where the outline of a pane points", async () => {
    await pane(1).getByRole("button", { name: "目录" }).click();
    await running.window
      .getByRole("dialog")
      .getByRole("button", { name: /九、构建高水平质量基础设施/ })
      .click();
    const heading = pane(1).getByRole("heading", { name: "九、构建高水平质量基础设施" });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 0).toBeLessThan(200);
  });

  it("keeps documents, place, text size and theme for the next start", async () => {
    await pickDocument(running.window, 2, "湖北纲要");
    await running.window.keyboard.press("Control+=");
    await running.window.getByRole("button", { name: /^主题/ }).click();
    await expect
      .poll(() =>
        running.window.evaluate(() => document.documentElement.dataset.mantineColorScheme),
      )
      .toBe("dark");
    await running.window.waitForTimeout(600); // longer than the pause that keeps the place
    await running.restart();
    await running.window.getByRole("region", { name: "第 2 栏：湖北纲要" }).waitFor();
    await running.window.getByRole("region", { name: "第 1 栏：国家纲要" }).waitFor();
    const kept = await running.window.evaluate(() => ({
      scheme: document.documentElement.dataset.mantineColorScheme,
      size: document.documentElement.style.getPropertyValue("--text-size"),
    }));
    expect(kept).toEqual({ scheme: "dark", size: "18px" });
    const heading = pane(1).getByRole("heading", { name: "九、构建高水平质量基础设施" });
    expect((await heading.boundingBox())?.y ?? 0).toBeLessThan(200);
  });

  it("keeps the place at the top when the text grows and the window widens", async () => {
    const heading = pane(1).getByRole("heading", { name: "九、构建高水平质量基础设施" });
    const before = (await heading.boundingBox())?.y ?? 0;
    for (const key of ["Control+=", "Control+=", "Control+="])
      await running.window.keyboard.press(key);
    await resize(running.app, running.window, { width: 1700, height: 900 });
    await expect
      .poll(async () => Math.abs(((await heading.boundingBox())?.y ?? 0) - before))
      .toBeLessThan(30);
    await pane(1).getByText("九、构建").first().waitFor();
  });

  it.each([
    [1280, 800],
    [1920, 1080],
  ])("cuts nothing off at %i × %i", async (width, height) => {
    await resize(running.app, running.window, { width, height });
    const overflowing = await running.window.evaluate(() =>
      [
        ...document.querySelectorAll(
          ".window, .top-bar, .body, .pane, .pane-text, .right-panel, .left-panel, .status-bar",
        ),
      ]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    expect(overflowing).toEqual([]);
  });

  it("selects the whole text that is read by Ctrl+A, and no word of the program", async () => {
    await pickDocument(running.window, 2, "湖北纲要");
    await running.window.getByRole("button", { name: /^主题：/ }).focus();
    await running.window.keyboard.press("Control+a");
    const [selected = "", shown = ""] = await running.window.evaluate(() => [
      window.getSelection()?.toString(),
      document.querySelector<HTMLElement>(".pane.focused article")?.innerText,
    ]);
    expect(selected.length).toBeGreaterThan(5000);
    expect(selected.replaceAll(/\s/g, "")).toBe(shown.replaceAll(/\s/g, ""));
    await running.window.getByRole("toolbar", { name: "批注所选文字" }).waitFor();
    await pane(2)
      .getByRole("article")
      .click({ position: { x: 20, y: 20 } });
  });
});
