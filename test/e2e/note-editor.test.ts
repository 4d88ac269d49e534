import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CDPSession } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { markdownOf } from "../../domain/notes/markdown";
import { storedNotes } from "./support/notes";
import { PNG, pastePicture } from "./support/picture";
import { testedProgram } from "./support/tested-program";

const CLIPBOARD = resolve(import.meta.dirname, "../fixtures/clipboard");

/** What goes into a note besides typed letters: composed Chinese, pasted pages, pictures. */
describe("the editor of notes", () => {
  const running = testedProgram();
  let cdp: CDPSession;
  beforeAll(async () => {
    await running.start();
    const { window } = running;
    await window.getByRole("navigation", { name: "功能" }).waitFor();
    await window.keyboard.press("Control+j");
    await window.getByRole("main", { name: "笔记" }).waitFor();
    cdp = await window.context().newCDPSession(window);
  });
  const text = () => running.window.getByRole("textbox", { name: "笔记内容" });
  const bodies = async () =>
    (await storedNotes(running.window)).map(({ body }) => markdownOf(body));
  const begin = async () => {
    const { window } = running;
    const before = (await storedNotes(window)).length;
    await window.getByRole("main").getByRole("button", { name: "新笔记" }).click();
    await expect.poll(async () => (await storedNotes(window)).length).toBe(before + 1);
    await expect
      .poll(() =>
        text()
          .innerText()
          .then((words) => words.trim()),
      )
      .toBe("");
    await text().click();
  };
  /** Types pinyin as an input method does: letters are composed, then the words take their place. */
  const compose = async (pinyin: string, words: string) => {
    for (let at = 1; at <= pinyin.length; at++) {
      const letters = pinyin.slice(0, at);
      await cdp.send("Input.imeSetComposition", {
        text: letters,
        selectionStart: at,
        selectionEnd: at,
      });
    }
    await cdp.send("Input.insertText", { text: words });
  };
  /** Puts HTML on the real clipboard, as the program it comes from does, and pastes it. */
  const pasteHtml = async (file: string) => {
    const html = await readFile(resolve(CLIPBOARD, file), "utf8");
    const expression = `
      document.addEventListener("copy", (event) => {
        event.preventDefault();
        event.clipboardData.setData("text/html", ${JSON.stringify(html)});
        event.clipboardData.setData("text/plain", "…");
      }, { once: true, capture: true });
      document.execCommand("copy")`;
    const copied = await cdp.send("Runtime.evaluate", { expression, userGesture: true });
    expect(copied.result.value).toBe(true);
    await running.window.keyboard.press("Control+v");
  };

  it("takes composed Chinese at the start of a line, once", async () => {
    await begin();
    await compose("zhiliang", "质量");
    await compose("qiangguo", "强国");
    await expect.poll(bodies).toContain("质量强国");
  });

  it("takes it in bold and in a list", async () => {
    const { window } = running;
    await begin();
    await window.keyboard.press("Control+b");
    await compose("zhongdian", "重点");
    await window.keyboard.press("Control+b");
    await compose("gongzuo", "工作");
    await window.keyboard.press("Enter");
    await window.keyboard.type("- ");
    await compose("qiye", "企业");
    await window.keyboard.press("Enter");
    await compose("yuanqu", "园区");
    await expect.poll(bodies).toContain("**重点**工作\n\n- 企业\n- 园区");
  });

  it("leaves the keys to the input method while it composes", async () => {
    const { window } = running;
    await begin();
    await compose("yi", "一");
    await cdp.send("Input.imeSetComposition", { text: "er", selectionStart: 2, selectionEnd: 2 });
    // F1 would open the help, Ctrl+F the search of the editor.
    for (const key of ["f", "k", "n"]) {
      await text().evaluate((element, key) => {
        element.dispatchEvent(
          new KeyboardEvent("keydown", { key, ctrlKey: true, isComposing: true, bubbles: true }),
        );
      }, key);
    }
    await cdp.send("Input.insertText", { text: "二" });
    await expect.poll(bodies).toContain("一二");
    expect(await window.getByRole("search", { name: "查找和替换" }).count()).toBe(0);
    expect(await text().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("pastes from Word what a note can hold, and nothing else", async () => {
    await begin();
    await pasteHtml("word.html");
    await expect
      .poll(bodies)
      .toContain(
        [
          "# 调研报告",
          "## 一、基本情况",
          "全市坚持**质量第一**，到2025年制造业产品质量合格率达到94%，*品牌影响力*稳步提升，<u>群众满意度</u>不断提高，==重点==企业 ISO 9001 认证全覆盖。",
          "- 走访企业\n  - 规模以上\n- 座谈",
          "3. 第三项",
          "（一）加强领导。",
          "| 指标 | 2025 |\n| --- | --- |\n| 合格率 | 94% |",
        ].join("\n\n"),
      );
  });

  it("pastes from WPS what a note can hold, and nothing else", async () => {
    await begin();
    await pasteHtml("wps.html");
    await expect
      .poll(bodies)
      .toContain(
        [
          "# **工作安排**",
          "各县（市、区）要**切实加强**<u>组织领导</u>，2025年底前完成。",
          "1. 摸清底数\n2. 建立台账",
          "| 责任单位 | 市市场监管局 |\n| --- | --- |",
        ].join("\n\n"),
      );
  });

  it("keeps a pasted picture as a file and shows it", async () => {
    await begin();
    await pastePicture(text());
    const image = text().getByRole("img");
    await image.waitFor();
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(1);
    const src = (await image.getAttribute("src")) ?? "";
    expect(src).toMatch(/^app:\/\/duidu\/images\/[0-9a-f]{64}$/);
    const sha256 = src.split("/").at(-1) ?? "";
    const kept = await readFile(resolve(running.userDataDir, "images", sha256));
    expect(kept.subarray(1, 4).toString()).toBe("PNG");
    await expect.poll(async () => (await bodies()).some((one) => one.includes(src))).toBe(true);
  });

  it("takes a picture dropped on it, and does not offer to import it", async () => {
    const { window } = running;
    await begin();
    await text().evaluate((element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "图.png", { type: "image/png" }));
      const { left: clientX, top: clientY } = element.getBoundingClientRect();
      for (const type of ["dragover", "drop"]) {
        element.dispatchEvent(
          new DragEvent(type, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true }),
        );
      }
    }, PNG);
    await text().getByRole("img").waitFor();
    expect(await window.getByRole("dialog").count()).toBe(0);
  });

  it("finds and replaces within the note", async () => {
    const { window } = running;
    await begin();
    await window.keyboard.type("质量第一，质量强国");
    await window.keyboard.press("Control+f");
    const bar = window.getByRole("search", { name: "查找和替换" });
    await bar.getByRole("textbox", { name: "查找" }).fill("质量");
    await bar.getByText("2 处").waitFor();
    await bar.getByRole("textbox", { name: "替换为" }).fill("品质");
    await bar.getByRole("button", { name: "全部替换" }).click();
    await expect.poll(bodies).toContain("品质第一，品质强国");
    await bar.getByRole("textbox", { name: "查找" }).press("Escape");
    await bar.waitFor({ state: "hidden" });
  });

  it("makes a table, and prints no error in all this", async () => {
    const { window } = running;
    await begin();
    await window.getByRole("button", { name: "插入表格" }).click();
    await window.keyboard.type("指标");
    await window.keyboard.press("Tab");
    await window.keyboard.type("2025年");
    await window.getByRole("button", { name: "删除这一行" }).waitFor();
    await expect
      .poll(bodies)
      .toContain("| 指标 | 2025年 |  |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |");
    expect(running.errors).toEqual([]);
    expect(running.foreignRequests).toEqual([]);
  });
});
