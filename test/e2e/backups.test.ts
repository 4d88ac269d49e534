import { mkdir, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markdownOf } from "../../domain/notes/markdown";
import { annotateByKey, card } from "./support/annotation-panel";
import { stubOpenDialog } from "./support/launch";
import { storedNotes } from "./support/notes";
import { pastePicture } from "./support/picture";
import { pickDocument, storedAnnotations } from "./support/reading";
import { CAN_MOUNT, mountSmallDisk, type SmallDisk } from "./support/small-disk";
import { testedProgram } from "./support/tested-program";

const NOTICE = `关于加强质量工作的通知

各市、县人民政府：

一、总体要求

（一）提高认识。各地要高度重视质量工作。

（二）落实责任。各部门要各负其责。
`;

/** The status bar's button, which says when the last backup was made. */
const STATUS = /^备份 \d\d:\d\d$/;

describe("backups", () => {
  const running = testedProgram();
  const stick = () => join(running.folder, "stick");
  const second = () => join(stick(), "对读备份");
  const local = () => join(running.userDataDir, "backups");
  const dialog = () => running.window.getByRole("dialog", { name: "备份", exact: true });
  const restoring = () => running.window.getByRole("dialog", { name: "恢复备份" });
  const status = () => running.window.getByRole("contentinfo").getByRole("button");
  const open = async () => {
    await running.window.keyboard.press("Control+6");
    await dialog().waitFor();
  };
  const shut = async () => {
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  };
  const backUp = async () => {
    const button = dialog().getByRole("button", { name: "立即备份" });
    await button.click();
    await expect.poll(() => button.getAttribute("data-loading")).toBeNull();
  };
  const bodies = async () =>
    (await storedNotes(running.window)).map(({ body }) => markdownOf(body));
  const snapshots = async (folder: string) =>
    (await readdir(folder)).filter((name) => name.endsWith(".jsonl.gz"));
  beforeAll(async () => {
    await mkdir(stick());
    await running.start();
    await pickDocument(running.window, 1, "湖北纲要");
  });

  it("say that there is none, and then when the last one was made", async () => {
    await status().filter({ hasText: "还没有备份" }).waitFor();
    await annotateByKey(running.window, 1, "质量强省", "2");
    await open();
    await backUp();
    await dialog()
      .getByText(/最近一份核对过的备份：.+，1 条/)
      .waitFor();
    await dialog().getByRole("row").filter({ hasText: "恢复" }).waitFor();
    await shut();
    await status().filter({ hasText: STATUS }).waitFor();
    await status().and(running.window.getByTitle("这以后没有改动")).waitFor();
    expect(await snapshots(local())).toHaveLength(1);
  });

  it("are made when the program ends, of what was changed last, and of nothing else", async () => {
    await annotateByKey(running.window, 1, "完善质量治理", "3");
    await status().and(running.window.getByTitle("这以后有改动，稍后自动备份")).waitFor();
    await running.restart();
    expect(await snapshots(local())).toHaveLength(2);
    await status().filter({ hasText: STATUS }).waitFor();
    await running.restart();
    expect(await snapshots(local())).toHaveLength(2);
  });

  it("go to a second folder too, with imported files and images, and stay there", async () => {
    const { window } = running;
    await importNotice();
    await window.keyboard.press("Control+j");
    await window.getByRole("main").getByRole("button", { name: "新笔记" }).click();
    const text = window.getByRole("textbox", { name: "笔记内容" });
    await text.click();
    await window.keyboard.type("要保住的话");
    await pastePicture(text);
    await text.getByRole("img").waitFor();
    await expect.poll(bodies).toContainEqual(expect.stringContaining("要保住的话"));
    await stubOpenDialog(running.app, stick());
    await open();
    await dialog().getByRole("button", { name: "选择文件夹" }).click();
    await dialog().getByText(second()).waitFor();
    await expect.poll(() => snapshots(second())).toHaveLength(1);
    for (const folder of ["originals", "images"]) {
      const files = () => readdir(join(second(), folder)).catch(() => []);
      await expect.poll(files).toHaveLength(1);
    }
    await running.restart();
    await open();
    await dialog().getByText(second()).waitFor();
    await shut();
  });
  const importNotice = async () => {
    const { window } = running;
    const path = join(running.folder, "通知.txt");
    await writeFile(path, NOTICE);
    await window.getByTestId("import-files").setInputFiles(path);
    const importing = window.getByRole("dialog", { name: "导入文件" });
    await importing.getByRole("button", { name: /存入文库/ }).click();
    await importing.getByText("已存入 1 份文件。").waitFor();
    await importing.getByRole("button", { name: "关闭" }).last().click();
    await importing.waitFor({ state: "hidden" });
  };

  it("refuse a file that is none, and one that is damaged, and change nothing", async () => {
    const before = await storedAnnotations(running.window);
    const bad = join(running.folder, "坏.jsonl.gz");
    await writeFile(bad, "今天开会。");
    await stubOpenDialog(running.app, bad);
    await open();
    await dialog().getByRole("button", { name: "从文件恢复" }).click();
    await restoring().getByText("不是对读的备份").waitFor();
    await restoring().getByRole("button", { name: "返回" }).click();
    const [newest = ""] = (await snapshots(local())).toSorted().toReversed();
    await truncate(join(local(), newest), 300);
    await dialog()
      .getByRole("button", { name: /^恢复 / })
      .first()
      .click();
    await restoring().getByText("已损坏或不完整，什么都没有改动").waitFor();
    await restoring().getByRole("button", { name: "返回" }).click();
    // The next attempt finds it damaged as well, and makes a new one.
    await backUp();
    await expect.poll(async () => (await snapshots(local())).length).toBe(4);
    await shut();
    expect(await storedAnnotations(running.window)).toEqual(before);
  });

  it("are said to have failed while the second folder is not there, and go on when it is", async () => {
    const { window } = running;
    await rm(stick(), { recursive: true });
    await annotateOpenedAgain("健全质量政策", "1");
    await open();
    await backUp();
    await dialog().getByRole("alert").filter({ hasText: "没有插上" }).first().waitFor();
    await dialog().getByText("另一个文件夹", { exact: true }).last().click();
    // Its list says so too, rather than that there is no backup.
    await dialog().getByRole("alert").filter({ hasText: "没有插上" }).nth(1).waitFor();
    await shut();
    await status().filter({ hasText: "另一处备份没有做成" }).waitFor();
    await expect(readdir(stick())).rejects.toThrow("ENOENT");
    await mkdir(second(), { recursive: true });
    await open();
    await backUp();
    await shut();
    await status().filter({ hasText: STATUS }).waitFor();
    expect(await snapshots(second())).toHaveLength(1);
    expect(await window.getByRole("dialog").count()).toBe(0);
  });
  const annotateOpenedAgain = async (words: string, key: string) => {
    if ((await running.window.getByRole("main", { name: "笔记" }).count()) > 0) {
      await running.window.keyboard.press("Control+j");
    }
    await pickDocument(running.window, 1, "湖北纲要");
    await annotateByKey(running.window, 1, words, key);
  };

  it("offer to restore what the program has lost, and the restore can be taken back", async () => {
    const before = await storedAnnotations(running.window);
    await running.close();
    for (const lost of ["IndexedDB", "journal"]) {
      await rm(join(running.userDataDir, lost), { recursive: true });
    }
    await running.start();
    const { window } = running;
    expect(await storedAnnotations(window)).toEqual([]);
    const offer = window.getByRole("alert").filter({ hasText: "这里没有您的批注和笔记" });
    await offer.getByRole("button", { name: "打开备份" }).click();
    await dialog()
      .getByRole("button", { name: /^恢复 / })
      .first()
      .click();
    await restoring()
      .getByRole("row", { name: /^批注 3 0 0 0 0$/ })
      .waitFor();
    await restoring()
      .getByRole("button", { name: /^恢复 \d+ 条$/ })
      .click();
    await restoring()
      .getByText(/已恢复 \d+ 条/)
      .waitFor();
    await restoring().getByRole("button", { name: "关闭" }).last().click();
    await shut();
    expect(await storedAnnotations(window)).toEqual(before);
    await window.keyboard.press("Control+z");
    await expect.poll(() => storedAnnotations(window)).toEqual([]);
    await window.keyboard.press("Control+Shift+z");
    await expect.poll(() => storedAnnotations(window)).toEqual(before);
  });

  it("bring everything to a new computer from the second folder alone", async () => {
    const before = await storedAnnotations(running.window);
    await running.close();
    await rm(running.userDataDir, { recursive: true });
    await running.start();
    const { window } = running;
    expect(await window.getByRole("alert").count()).toBe(0);
    await stubOpenDialog(running.app, stick());
    await open();
    await dialog().getByRole("button", { name: "从文件夹恢复" }).click();
    await dialog().getByText("别的电脑").first().waitFor();
    await dialog()
      .getByRole("button", { name: /^恢复 / })
      .first()
      .click();
    await restoring()
      .getByRole("button", { name: /^恢复 \d+ 条$/ })
      .click();
    await restoring()
      .getByText(/已恢复 \d+ 条/)
      .waitFor();
    expect(await restoring().getByRole("note").count()).toBe(0);
    await restoring().getByRole("button", { name: "关闭" }).last().click();
    await shut();

    expect(await storedAnnotations(window)).toEqual(before);
    await pickDocument(window, 1, "湖北纲要");
    await card(window, "完善质量治理").waitFor();
    await pickDocument(window, 1, "关于加强质量工作的通知");
    await window.getByText("各地要高度重视质量工作").first().waitFor();
    await window.keyboard.press("Control+j");
    await window.getByRole("main").getByText("要保住的话").first().click();
    const image = window.getByRole("textbox", { name: "笔记内容" }).getByRole("img");
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(1);
    expect(running.errors).toEqual([]);
    expect(running.foreignRequests).toEqual([]);
  });
});

describe.runIf(CAN_MOUNT)("backups to a full disk", () => {
  const running = testedProgram();
  let disk: SmallDisk;
  beforeAll(async () => {
    disk = mountSmallDisk();
    await running.start();
    await pickDocument(running.window, 1, "湖北纲要");
  });
  afterAll(() => disk.remove());

  it("leave what was there, say so, and go on when there is room", async () => {
    const { window } = running;
    const dialog = window.getByRole("dialog", { name: "备份", exact: true });
    const second = join(disk.folder, "对读备份");
    await annotateByKey(window, 1, "质量强省", "1");
    await stubOpenDialog(running.app, disk.folder);
    await window.keyboard.press("Control+6");
    await dialog.getByRole("button", { name: "选择文件夹" }).click();
    await dialog.getByText(second).waitFor();
    await expect.poll(() => readdir(second)).toHaveLength(1);
    const [good] = await readdir(second);
    await window.keyboard.press("Escape");

    disk.fill();
    await annotateByKey(window, 1, "完善质量治理", "2");
    await window.keyboard.press("Control+6");
    await dialog.getByRole("button", { name: "立即备份" }).click();
    await dialog.getByRole("alert").filter({ hasText: "磁盘已满" }).waitFor();
    expect(await readdir(second)).toEqual([good]);
    expect(await readdir(join(running.userDataDir, "backups"))).toHaveLength(2);

    disk.makeRoom();
    await dialog.getByRole("button", { name: "立即备份" }).click();
    await dialog.getByRole("alert").waitFor({ state: "detached" });
    expect(await readdir(second)).toHaveLength(2);
  });
});
