import { verifyDocument } from "../../domain/library/verify-document";
import { ok } from "../../domain/result";
import type { Command } from "./command";
import { onlyArgument } from "./only-argument";
import { openDocument } from "./open-document";

const usage = "verify <id|file>";

/** What is wrong, by the name of the check that failed. */
const FAULTS: Readonly<Record<string, string>> = {
  "source-hash": "its source is not the file it names",
  "source-length": "its source has another length than it says",
  "edits-order": "its edits are out of order or overlap",
  "edits-wording": "one of its edits does more than its rule may",
  "edits-apply": "its edits do not lead from the source to the text",
  "edits-invert": "its edits do not lead from the text back to the source",
  "cleaning-repeats": "cleaning the source again gives another text",
  "text-hash": "its text is not the one its hash belongs to",
  "blocks-cover": "its blocks do not cover its text",
};

/**
 * Does everything again that makes a document of its source, and says in one
 * line that the text is the source's or in one sentence why it is not.
 */
export const verifyCommand: Command = {
  usage,
  run: async (args) => {
    const reference = onlyArgument(args, usage);
    if (!reference.ok) return reference;
    const opened = await openDocument(reference.value);
    if (!opened.ok) return opened;
    const { document, source, entry } = opened.value;
    const verified = verifyDocument(source, document);
    if (!verified.ok) {
      const fault = FAULTS[verified.error.reason] ?? verified.error.reason;
      return { ok: false, error: `${document.id} cannot be trusted: ${fault}.` };
    }
    const { edits, blocks, text } = document;
    const known = entry === null ? "" : ", the manifest's";
    return ok(
      `${document.id} is its source, SHA-256 ${source.sha256}${known}: ${edits.length} edits lead from its ${source.text.length} characters to the ${text.length} of the text and back, and ${blocks.length} blocks cover them.`,
    );
  },
};
