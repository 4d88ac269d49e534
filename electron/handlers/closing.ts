import { ok } from "../../domain/result";
import type { CloseGuard } from "../windows/close-guard";
import { handle } from "./handle";
import { closingArguments } from "./schemas";

/** `guard` gives the guard of the one window, once it is open. */
export function setupClosingHandler(guard: () => CloseGuard | null): void {
  handle("answerClosing", closingArguments, (_sender, close) => {
    guard()?.answer(close);
    return ok(null);
  });
}
