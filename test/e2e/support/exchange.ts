import type { Page } from "playwright-core";

/** Opens a file of annotations as a person does, by the import menu. */
export async function chooseAnnotations(window: Page, path: string): Promise<void> {
  await window.getByRole("button", { name: "导入" }).first().click();
  const chooser = window.waitForEvent("filechooser");
  await window.getByRole("menuitem", { name: "导入批注" }).click();
  await (await chooser).setFiles(path);
}

/** Takes in what is reviewed, and closes the dialog when it has said so. */
export async function importReviewed(window: Page, said: string): Promise<void> {
  const dialog = window.getByRole("dialog", { name: "导入批注" });
  await dialog.getByRole("button", { name: "导入", exact: true }).click();
  await dialog.getByText(said).waitFor();
  await dialog.getByRole("button", { name: "关闭" }).last().click();
  await dialog.waitFor({ state: "hidden" });
}

/** Gives out all annotations under a name; where the file goes is answered by the stubbed dialog. */
export async function exportAnnotations(window: Page, item: string, name: string): Promise<void> {
  await window.getByRole("button", { name: "更多导出方式" }).click();
  await window.getByRole("menuitem", { name: item }).click();
  const dialog = window.getByRole("dialog");
  await dialog.getByLabel("您的名字").fill(name);
  await dialog.getByRole("button", { name: "选择保存位置" }).click();
  await dialog.getByText("已导出").waitFor();
  await dialog.getByRole("button", { name: "关闭" }).last().click();
  await dialog.waitFor({ state: "hidden" });
}
