import { beforeAll, describe, expect, it } from "vitest";
import { pane } from "../../build/walk/person";
import type { PairVerdict } from "../../domain/alignment/verdict";
import { resize } from "./support/launch";
import { pickDocument } from "./support/reading";
import { storedRows } from "./support/stored-rows";
import { testedProgram } from "./support/tested-program";

describe("judging counterparts while reading", { timeout: 120_000 }, () => {
  const running = testedProgram({ size: { width: 1600, height: 900 } });
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "国家纲要");
    await pickDocument(running.window, 2, "湖北纲要");
    await mark(1, "(四)树立").waitFor();
  });

  const text = (number: number) => pane(running.window, number).locator(".pane-text");
  const mark = (number: number, label: string) =>
    pane(running.window, number)
      .getByRole("button", { name: new RegExp(`^${label.replace(/[()]/g, "\\$&")}`) })
      .first();
  const wordsOf = (number: number, label: string) => mark(number, label).getAttribute("aria-label");
  const block = (number: number, beginning: string) =>
    text(number)
      .locator("[data-block]")
      .filter({ hasText: new RegExp(`^${beginning.replace(/[()]/g, "\\$&")}`) })
      .first();
  const item = (name: string | RegExp) => running.window.getByRole("menuitem", { name });
  const verdicts = () => storedRows<PairVerdict>(running.window, "pairVerdicts");
  const said = () =>
    verdicts().then((all) =>
      all.map(({ a, b, verdict }) => `${a.kind}${a.ordinal} ${verdict} ${b.kind}${b.ordinal}`),
    );
  /** Opens the outline of a pane and goes to an entry, so that its clause is the one read. */
  const readFrom = async (number: number, entry: string) => {
    await pane(running.window, number).getByRole("button", { name: "目录" }).click();
    await running.window
      .getByRole("dialog")
      .getByRole("button", { name: new RegExp(`^${entry.replace(/[()]/g, "\\$&")}`) })
      .click();
    await expect
      .poll(() =>
        block(number, entry).evaluate((one) =>
          Math.abs(
            one.getBoundingClientRect().top -
              (one.closest(".pane-text")?.getBoundingClientRect().top ?? 0),
          ),
        ),
      )
      .toBeLessThan(60);
    await text(number).focus();
  };

  it("confirms a pair from the menu of a clause, shows it in both gutters, and takes it back", async () => {
    await readFrom(1, "(四)树立");
    await block(1, "(四)树立").click({ button: "right" });
    await item("确认对应").click();
    await expect.poll(() => wordsOf(1, "(四)树立")).toContain("您已确认");
    await expect.poll(() => wordsOf(2, "(四)强化")).toContain("您已确认");
    expect(await mark(1, "(四)树立").getAttribute("data-state")).toBe("confirmed");
    expect(await said()).toEqual(["item4 counterparts item4"]);
    await running.window.keyboard.press("Control+z");
    await expect.poll(said).toEqual([]);
    await expect.poll(() => wordsOf(1, "(四)树立")).not.toContain("您已确认");
    await running.window.keyboard.press("Control+y");
    await expect.poll(said).toEqual(["item4 counterparts item4"]);
  });

  it("breaks a pair by key from its mark, says so in the other pane, and forgets it when asked", async () => {
    await readFrom(1, "(五)强化");
    await mark(1, "(五)强化").focus();
    await running.window.keyboard.press("Control+m");
    await item(/^断开/).waitFor();
    await running.window.keyboard.press("ArrowDown");
    await expect
      .poll(() => item(/^确认对应/).evaluate((one) => one === document.activeElement))
      .toBe(true);
    await running.window.keyboard.press("ArrowDown");
    await running.window.keyboard.press("Enter");
    await expect.poll(() => wordsOf(1, "(五)强化")).toContain("您已断开");
    expect(await mark(1, "(五)强化").getAttribute("data-state")).toBe("broken");
    await text(1).evaluate((one) => one.scrollBy(0, 4));
    await pane(running.window, 2).getByText("按您的判断").waitFor();
    await mark(1, "(五)强化").click({ button: "right" });
    await item("撤回我的判断").click();
    await expect.poll(() => wordsOf(1, "(五)强化")).toContain("对应 湖北纲要 (五)加强");
    expect(await said()).toEqual(["item4 counterparts item4"]);
  });

  it("confirms what is read by one key", async () => {
    await readFrom(1, "(六)强化");
    await running.window.keyboard.press("Control+Enter");
    await expect.poll(() => wordsOf(1, "(六)强化")).toContain("您已确认");
    await running.window.keyboard.press("Control+z");
    await expect.poll(() => wordsOf(1, "(六)强化")).not.toContain("您已确认");
  });

  it("draws a counterpart of another kind by pointing, where there was none", async () => {
    await readFrom(1, "专栏1");
    await text(1).evaluate((one) => one.scrollBy(0, 60));
    await pane(running.window, 2).getByRole("button", { name: "定一个对应" }).click();
    await pane(running.window, 2)
      .getByText(/^请在这一栏里点一下/)
      .waitFor();
    const before = await text(1).evaluate((one) => one.scrollTop);
    await block(2, "(九)构建").scrollIntoViewIfNeeded();
    await text(2).evaluate((one) => one.scrollBy(0, 150));
    await block(2, "(九)构建").hover();
    await text(2).locator(".counterpart-wash[data-chosen]").waitFor();
    expect(await text(1).evaluate((one) => one.scrollTop)).toBe(before);
    await block(2, "(九)构建").click();
    await expect.poll(() => wordsOf(1, "专栏1")).toContain("湖北纲要 (九)构建");
    await expect.poll(() => wordsOf(2, "(九)构建")).toContain("国家纲要 专栏1");
    expect(await said()).toContain("box1 counterparts item9");
  });

  it("lets go of pointing by Escape, and chooses from a list instead", async () => {
    await readFrom(1, "专栏1");
    await running.window.keyboard.press("Control+m");
    await item(/^另定对应：到那一栏/).click();
    const asked = pane(running.window, 2).getByText(/^请在这一栏里点一下/);
    await asked.waitFor();
    await running.window.keyboard.press("Escape");
    await asked.waitFor({ state: "hidden" });
    // The keyboard is back in the first pane, so the same clause is meant.
    await running.window.keyboard.press("Control+m");
    await item(/^另定对应：从列表/).click();
    const dialog = running.window.getByRole("dialog");
    await expect.poll(() => dialog.locator("[aria-current]").textContent()).toContain("(九)构建");
    await dialog.getByRole("textbox", { name: "查找" }).fill("打造产业和区域质量");
    await running.window.keyboard.press("ArrowDown");
    await running.window.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => wordsOf(1, "专栏1")).toContain("湖北纲要 三、打造产业和区域");
    await expect.poll(() => wordsOf(2, "三、打造")).toContain("国家纲要 专栏1");
    expect(await said()).toContain("box1 counterparts chapter3");
    await expect.poll(() => text(1).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("chooses the counterpart with the keyboard alone", async () => {
    await readFrom(1, "专栏1");
    await running.window.keyboard.press("Control+m");
    await item(/^另定对应：到那一栏/).focus();
    await running.window.keyboard.press("Enter");
    const focused = () =>
      running.window.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toMatch(/^选“.*”为对应$/);
    const first = await focused();
    await running.window.keyboard.press("ArrowDown");
    await expect.poll(focused).not.toBe(first);
    const chosen = /^选“(.*)”为对应$/.exec((await focused()) ?? "")?.[1];
    await running.window.keyboard.press("Enter");
    await expect.poll(() => wordsOf(1, "专栏1")).toContain(chosen);
  });

  it("draws what follows from two judgements over a third document", async () => {
    await running.window.keyboard.press("Control+t");
    await pane(running.window, 3).waitFor();
    await resize(running.app, running.window, { width: 1900, height: 900 });
    const titles = await running.window
      .locator(".pane")
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    const anhui = titles.findIndex((one) => !/国家|湖北/.test(one ?? "")) + 1;
    await pickDocument(running.window, anhui, "安徽纲要（报纸版）");
    const hubei = titles.findIndex((one) => /湖北/.test(one ?? "")) + 1;
    await mark(anhui, "(十七)").waitFor();
    await readFrom(anhui, "(十七)");
    // The national outline has its counterpart already; Hubei's is drawn.
    await running.window.keyboard.press("Control+Enter");
    await expect.poll(() => wordsOf(anhui, "(十七)")).toContain("您已确认");
    await mark(anhui, "(十七)").click({ button: "right" });
    await item(/^定一个对应：从列表/).click();
    const dialog = running.window.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "查找" }).fill("(二十)");
    await dialog.getByRole("button", { name: /^\(二十\)/ }).click();
    await expect.poll(() => wordsOf(hubei, "(二十)")).toContain("由第三份文件推出");
    expect(await wordsOf(hubei, "(二十)")).toContain("国家纲要 (十九)");
  });

  it("has every judgement again after the next start", async () => {
    const before = await said();
    await running.window.waitForTimeout(600); // longer than the pause that keeps the panes
    await running.restart();
    await pane(running.window, 3).waitFor();
    expect(await said()).toEqual(before);
    await expect.poll(() => wordsOf(1, "(四)树立")).toContain("您已确认");
  });

  it("has nothing to judge in one pane, and says so", async () => {
    await running.window.keyboard.press("Control+w");
    await running.window.keyboard.press("Control+w");
    await pane(running.window, 2).waitFor({ state: "detached" });
    await text(1).evaluate((one) => one.scrollTo({ top: 900 }));
    await text(1).focus();
    await running.window.keyboard.press("Control+m");
    await running.window.getByText("才有对应可以判断").waitFor();
    expect(running.errors).toEqual([]);
  });
});
