import { Menu } from "electron";

/**
 * The program's commands live in its window. macOS still needs an application
 * menu for quitting and the clipboard keys; undo is left out of it, because the
 * window's own undo covers annotations as well as text fields.
 */
export function setupMenu(platform: NodeJS.Platform): void {
  if (platform !== "darwin") {
    Menu.setApplicationMenu(null);
    return;
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: "appMenu" },
      {
        label: "编辑",
        submenu: [{ role: "cut" }, { role: "copy" }, { role: "paste" }, { role: "selectAll" }],
      },
      { role: "windowMenu" },
    ]),
  );
}
