import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pickDocument, selectText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const PROJECT = resolve(import.meta.dirname, "../..");
const SEEDS = join(PROJECT, "seeds/documents");

const NOTICE = `# 关于加强质量工作的通知

皖质〔2024〕5号

各市、县人民政府：

为加强质量工作，现通知如下。

## 一、总体要求

（一）提高认识。各地要高度重视质量工作，切实加强组织领导。

（二）落实责任。各部门要各负其责。

安徽省人民政府

2024年3月5日
`;

describe("importing", () => {
  const running = testedProgram();
  const file = (name: string) => join(running.folder, "files", name);
  beforeAll(async () => {
    await mkdir(join(running.folder, "files"));
    const anhui = await readFile(join(SEEDS, "anhui-web.txt"), "utf8");
    const edition = anhui.replace("省级绿色工厂60家", "省级绿色工厂61家");
    await writeFile(file("通知.md"), NOTICE);
    await writeFile(file("同一份.txt"), await readFile(join(SEEDS, "hubei.txt")));
    await writeFile(file("另一版.txt"), edition);
    await writeFile(file("空.docx"), "");
    await writeFile(file("坏.pdf"), "%PDF-1.4 nothing");
    await writeFile(file("怪.xyz"), "text");
    await running.start();
  });
  const choose = (...names: string[]) =>
    running.window.getByTestId("import-files").setInputFiles(names.map(file));
  const dialog = () => running.window.getByRole("dialog", { name: "导入文件" });
  const line = (name: string) => dialog().getByRole("listitem").filter({ hasText: name });

  it("says of every file what it is, before anything is kept", async () => {
    await choose("通知.md", "同一份.txt", "另一版.txt", "空.docx", "坏.pdf", "怪.xyz");
    await dialog()
      .getByRole("button", { name: /存入文库（2 份）/ })
      .waitFor();
    await line("通知.md").getByText("新文件").waitFor();
    await line("同一份.txt").getByText("文库里已有").waitFor();
    await line("另一版.txt").getByText("已有作品的另一版本").waitFor();
    await line("空.docx")
      .getByText(/是空文件/)
      .waitFor();
    await line("坏.pdf")
      .getByText(/已损坏/)
      .waitFor();
    await line("怪.xyz")
      .getByText(/不能读取/)
      .waitFor();
    await expect(line("空.docx").getByRole("checkbox").isDisabled()).resolves.toBe(true);
  });

  it("shows the structure and lets the facts be corrected", async () => {
    await line("通知.md").getByRole("button").click();
    await dialog()
      .getByText(/1 章，2 条/)
      .waitFor();
    await expect(dialog().getByRole("textbox", { name: "发文字号" }).inputValue()).resolves.toBe(
      "皖质〔2024〕5号",
    );
    await dialog().getByRole("textbox", { name: "简称" }).fill("质量通知");
    await dialog().getByRole("textbox", { name: "成文日期" }).fill("昨天");
    await expect(
      dialog()
        .getByRole("button", { name: /存入文库/ })
        .isDisabled(),
    ).resolves.toBe(true);
    await dialog().getByRole("textbox", { name: "成文日期" }).fill("2024-03-05");
  });

  it("takes the chosen files into the library, and keeps their bytes", async () => {
    await dialog()
      .getByRole("button", { name: /存入文库/ })
      .click();
    await dialog().getByText("已存入 2 份文件。").waitFor();
    await dialog().getByRole("button", { name: "关闭" }).last().click();
    const originals = join(running.userDataDir, "originals");
    const kept = await Promise.all(
      (await readdir(originals)).map((name) => readFile(join(originals, name), "utf8")),
    );
    expect(kept.sort()).toEqual([NOTICE, await readFile(file("另一版.txt"), "utf8")].sort());
  });

  it("reads, searches and annotates an imported document like any other", async () => {
    await pickDocument(running.window, 1, "质量通知");
    await selectText(running.window, 1, "切实加强组织领导");
    await running.window.keyboard.press("2");
    await running.window.getByRole("tabpanel").getByRole("article").waitFor();
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.type("高度重视质量工作");
    await running.window.getByText("共 1 处，1 份文件").waitFor();
    await running.window.keyboard.press("Escape");
  });

  it("has it all after a restart, and knows the file when it comes again", async () => {
    await running.restart();
    await running.window.getByRole("region", { name: "第 1 栏：质量通知" }).waitFor();
    await running.window.getByRole("tab", { name: /批注/ }).click();
    await running.window.getByRole("tabpanel").getByRole("article").waitFor();
    await choose("通知.md");
    await line("通知.md").getByText("文库里已有").waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
  });

  it("compiles a document anew from its bytes when what was compiled is lost", async () => {
    await running.window.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("duidu");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const clearing = opening.result.transaction("compiled", "readwrite");
            clearing.objectStore("compiled").clear();
            clearing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await running.restart();
    await running.window.getByRole("region", { name: "第 1 栏：质量通知" }).waitFor();
    await running.window.getByText("切实加强组织领导").first().waitFor();
  });

  it("takes an import back in one step, and brings it again", async () => {
    await choose("另一版.txt");
    await line("另一版.txt").getByText("文库里已有").waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
    await writeFile(
      file("再一份.txt"),
      NOTICE.replace("皖质〔2024〕5号", "皖质〔2025〕6号").replace("各负其责", "各尽其责"),
    );
    await choose("再一份.txt");
    await dialog()
      .getByRole("button", { name: /存入文库（1 份）/ })
      .click();
    await dialog().getByText("已存入 1 份文件。").waitFor();
    await dialog().getByRole("button", { name: "关闭" }).last().click();
    const list = running.window.getByRole("navigation", { name: "文库" }).getByRole("button");
    await expect.poll(() => list.count()).toBe(8);
    await running.window.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => list.count()).toBe(7);
    await running.window.getByRole("button", { name: "重做" }).click();
    await expect.poll(() => list.count()).toBe(8);
  });

  it("takes files that are dropped on the window", async () => {
    await running.window.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "拖来的.txt", { type: "text/plain" }));
        const event = (type: string) =>
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event("dragover"));
        document.body.dispatchEvent(event("drop"));
      },
      NOTICE.replace("5号", "77号").replace("高度重视", "十分重视"),
    );
    await line("拖来的.txt").waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
  });

  it("takes a folder", async () => {
    await mkdir(file("文件夹/里层"), { recursive: true });
    await writeFile(file("文件夹/外.txt"), NOTICE.replace("5号", "78号"));
    await writeFile(
      file("文件夹/里层/内.txt"),
      NOTICE.replace("5号", "79号").replace("如下", "如次"),
    );
    await running.window.getByTestId("import-folder").setInputFiles(file("文件夹"));
    await line("外.txt").waitFor();
    await line("内.txt").waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
  });

  it("takes a pack made on the command line, with the facts its list states", async () => {
    await mkdir(file("包"));
    await writeFile(
      file("包/甲.txt"),
      NOTICE.replace("5号", "80号").replace("高度重视", "特别重视"),
    );
    execFileSync("npx", ["tsx", "build/cli/main.ts", "pack", file("包"), file("资料包.zip")], {
      cwd: PROJECT,
    });
    await choose("资料包.zip");
    await line("甲.txt")
      .getByText(/新文件|另一版本/)
      .waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
  });

  it("keeps characters that nobody sees, and makes them visible", async () => {
    const text = NOTICE.replace("5号", "81号").replace("高度重视", "高\u202E度\uE000重视");
    await writeFile(file("看不见.txt"), text);
    await choose("看不见.txt");
    await dialog()
      .getByText(/U\+202E|U\+E000/)
      .first()
      .waitFor();
    await dialog()
      .getByRole("button", { name: /存入文库/ })
      .click();
    await dialog().getByRole("button", { name: /^打开/ }).click();
    const unseen = running.window.getByRole("region", { name: /^第 1 栏/ }).locator("[data-code]");
    await expect.poll(() => unseen.count()).toBe(2);
    await expect(unseen.first().getAttribute("title")).resolves.toBe("U+202E");
    await expect(unseen.first().textContent()).resolves.toBe("\u202E");
  });

  it("reads two hundred files without freezing the window, and can be cancelled", async () => {
    const names = Array.from({ length: 200 }, (_, index) => `多-${index}.txt`);
    await Promise.all(
      names.map((name, index) =>
        writeFile(
          file(name),
          NOTICE.replace("5号", `${index + 100}号`).replace("通知如下", `通知如下（${index}）`),
        ),
      ),
    );
    await running.window.evaluate(() => {
      const gaps = { longest: 0 };
      Reflect.set(window, "gaps", gaps);
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        gaps.longest = Math.max(gaps.longest, now - last);
        last = now;
        setTimeout(tick);
      };
      tick();
    });
    await choose(...names);
    await dialog()
      .getByText(/正在读取第 [1-9]/)
      .waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
    await dialog()
      .getByText(/已选 \d+ \/ \d+/)
      .waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
    await choose(...names);
    await dialog()
      .getByText(/已选 200 \/ 200/)
      .waitFor({ timeout: 90_000 });
    const longest = await running.window.evaluate(
      () => Reflect.get(window, "gaps").longest as number,
    );
    console.log(`Reading 200 files: the window's longest pause was ${Math.round(longest)} ms.`);
    await dialog().getByRole("button", { name: "取消" }).click();
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
