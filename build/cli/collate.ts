import { collate } from "../../domain/collation/collate";
import { ok } from "../../domain/result";
import type { Command } from "./command";
import { openTwo } from "./open-two";

const usage = "collate <id|file> <id|file>";

/** Prints what two editions of a work have differently. */
export const collateCommand: Command = {
  usage,
  run: async (args) => {
    const opened = await openTwo(args, usage);
    if (!opened.ok) return opened;
    return ok({ variants: collate(opened.value.a, opened.value.b) });
  },
};
