import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";
import { describeStructure } from "./structure-report";

const usage = "structure <id|file>";

/** Prints what is known of a document and how it is built. */
export const structureCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    const { document, entry } = opened.value;
    return ok({ id: document.id, ...describeStructure(document, entry?.origin) });
  },
};
