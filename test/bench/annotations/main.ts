/*
 * The benchmark of many annotations: `npm run bench:annotations [-- --count N]`.
 * Imports a large document into the real Electron, lays annotations over all of
 * it, and prints how long the panel takes to open, to filter and to select, and
 * for how long the window's thread was busy meanwhile. A machine without a
 * graphics card draws every pixel itself, so that its figures are the worst.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDisplay } from "../../../build/setup/display.mjs";
import { prepareProgram } from "../../../build/setup/prepare.mjs";
import { launchApp } from "../../../build/walk/launch";
import { annotationsOver, compiledDocuments, fillStore } from "./fill-store";
import { largeDocument } from "./large-document";
import { type Timed, timed } from "./timed";

const LENGTH = 300_000;

const { values } = parseArgs({
  options: { count: { type: "string", default: "5000" }, length: { type: "string" } },
});
const count = Number(values.count);
const length = Number(values.length ?? LENGTH);

await prepareProgram();
const display = await openDisplay();
const folder = await mkdtemp(join(tmpdir(), "duidu-bench-"));
const userDataDir = join(folder, "data");
try {
  await prepare();
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
  display.close();
}

/** Imports the document, opens it alone and fills the store. */
async function prepare(): Promise<void> {
  const file = join(folder, "质量工作汇编.md");
  await writeFile(file, largeDocument(length));
  const { window, close } = await launchApp({ userDataDir });
  await window
    .getByRole("button", { name: /选择文件/ })
    .first()
    .waitFor();
  await window.getByTestId("import-files").setInputFiles([file]);
  await window.getByRole("button", { name: /存入文库（1 份）/ }).click();
  await window.getByText("已存入 1 份文件。").waitFor();
  await window.getByRole("dialog").getByRole("button", { name: "关闭" }).last().click();
  const [document] = await compiledDocuments(window);
  if (document === undefined) throw new Error("The document was not imported.");
  print(
    `${document.text.length} characters, ${document.blocks.length} blocks, ${count} annotations`,
  );
  await fillStore(window, annotationsOver(document, count));
  await window.keyboard.press("Control+w");
  await window
    .getByRole("button", { name: /选择文件/ })
    .first()
    .click();
  await window.getByRole("menuitem", { name: /质量工作汇编/ }).click();
  await window.getByRole("region", { name: /第 1 栏：.*质量工作汇编/ }).waitFor();
  await close();
}

async function measure(): Promise<void> {
  const { window, close } = await launchApp({ userDataDir });
  try {
    await window.locator(".card").first().waitFor({ timeout: 60_000 });
    const status = ".panel-status [role=status]";
    const words = 'input[aria-label="筛选批注"]';
    const tab = '[role=tab][id$="annotations"]';
    const other = '[role=tab][id$="search"]';
    print("                     shown ms  longest task ms");
    await window.locator(other).click();
    row(
      "open the panel",
      await timed(window, { on: tab }, { selector: status, text: `${count} 条` }),
    );
    const fitting = { selector: status, text: "符合条件" };
    row("filter by a word", await timed(window, { on: words, type: "质量" }, fitting));
    row(
      "take the word out",
      await timed(window, { on: words, type: "" }, { selector: status, text: `${count} 条` }),
    );
    row("filter by colour", await timed(window, { on: ".colour-chip" }, fitting));
    row(
      "take that out",
      await timed(window, { on: ".colour-chip" }, { selector: status, text: `${count} 条` }),
    );
    const all = ".panel-status input[type=checkbox]";
    row("select all", await timed(window, { on: all }, { selector: status, text: "已选" }));
    row("select none", await timed(window, { on: all }, { selector: status, text: `${count} 条` }));
    row(
      "go to the next card",
      await timed(
        window,
        { on: ".card", key: "ArrowDown" },
        { selector: ".card[aria-current=true]", text: "" },
      ),
    );
    row(
      "recolour one",
      await timed(
        window,
        { on: ".card[aria-current=true]", key: "5" },
        { selector: ".card[aria-current=true] .card-meta", text: "引用" },
      ),
    );
  } finally {
    await close();
  }
}

function row(name: string, { shown, longestTask }: Timed): void {
  const longest = longestTask === 0 ? "under 50" : longestTask.toFixed(0);
  print(`${name.padEnd(20)} ${shown.toFixed(0).padStart(8)}  ${longest.padStart(15)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
