import { findDuties } from "../../domain/duties/find-duties";
import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";

const usage = "duties <id|file>";

/** Prints which departments do what a document's items say. */
export const dutiesCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    const duties = findDuties(opened.value.document);
    return ok({
      items: duties.map(({ ordinal, lead, support, quote }) => ({ ordinal, lead, support, quote })),
    });
  },
};
