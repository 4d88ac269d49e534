import { findTargets } from "../../domain/indicators/find-targets";
import type { Target } from "../../domain/indicators/target";
import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";

const usage = "indicators <id|file>";

/** Prints the quantified targets of a document. */
export const indicatorsCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    return ok({ targets: findTargets(opened.value.document).map(describeTarget) });
  },
};

function describeTarget({ place: _, ...target }: Target): object {
  return target;
}
