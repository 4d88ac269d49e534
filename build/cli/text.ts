import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";

const usage = "text <id|file>";

/** Prints the cleaned text of a document. */
export const textCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    const { id, text } = opened.value.document;
    return ok({ id, text });
  },
};
