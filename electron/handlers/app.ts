import { app } from "electron";
import { ok } from "../../domain/result";
import { handle } from "./handle";
import { noArguments } from "./schemas";

export function setupAppHandlers(): void {
  handle("appInfo", noArguments, () =>
    ok({
      version: app.getVersion(),
      dataFolder: app.getPath("userData"),
      platform: process.platform,
    }),
  );
}
