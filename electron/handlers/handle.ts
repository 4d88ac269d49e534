import { app, ipcMain, type WebContents } from "electron";
import type { z } from "zod";
import { fail, type Result } from "../../domain/result";
import { callChannel } from "../channels";
import type { Calls } from "../contract";
import { ORIGIN } from "../scheme";

type Arguments<K extends keyof Calls> = Parameters<Calls[K]>;
type Answer<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

/**
 * Registers one call. Only the top frame of the program's own pages is
 * answered: sub-frames and foreign pages get a refusal. Arguments are checked
 * against `schema` before the handler sees them, and a handler that throws
 * becomes a failure with the sentence it threw.
 */
export function handle<K extends keyof Calls>(
  name: K,
  schema: z.ZodType<Arguments<K>>,
  answer: (sender: WebContents, ...args: Arguments<K>) => Promise<Answer<K>> | Answer<K>,
): void {
  ipcMain.handle(callChannel(name), async (event, ...args: unknown[]): Promise<Result<unknown>> => {
    const frame = event.senderFrame;
    if (frame === null || frame !== event.sender.mainFrame || !frame.url.startsWith(`${ORIGIN}/`)) {
      return fail("refused", name);
    }
    const checked = schema.safeParse(args);
    if (!checked.success) return fail("bad-arguments", `${name}: ${checked.error.message}`);
    try {
      return await answer(event.sender, ...checked.data);
    } catch (error) {
      if (!app.isPackaged) console.error(error);
      return fail("unexpected", error instanceof Error ? error.message : String(error));
    }
  });
}
