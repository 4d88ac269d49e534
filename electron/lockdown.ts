import { app, type Session, type WebContents } from "electron";
import { SCHEME } from "./scheme";

/** Schemes that never leave the machine; everything else is refused. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${SCHEME}:`, "devtools:", "blob:", "data:"]);

/**
 * Closes a session to the outside: no request but the program's own files, no
 * permission, no download, no spell-check dictionary from the network.
 */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !LOCAL_SCHEMES.has(new URL(details.url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Keeps every page where it is: no navigation, no new window, no embedded view. */
export function lockPages(): void {
  app.on("web-contents-created", (_event, contents: WebContents) => {
    contents.on("will-navigate", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}
