import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";

const usage = "provenance <id|file>";

/** Prints how the cleaned text of a document comes from its source. */
export const provenanceCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    const { source, text, edits } = opened.value.document;
    const { sha256, length } = source;
    return ok({ source: { sha256, length }, cleaned: { length: text.length }, edits });
  },
};
