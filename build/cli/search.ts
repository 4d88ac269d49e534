import type { Document } from "../../domain/document/document";
import { ok, type Result } from "../../domain/result";
import type { DocumentFacts } from "../../domain/search/record";
import { factsOfRecords } from "../../domain/search/record-facts";
import type { SearchHit } from "../../domain/search/results";
import { buildSegment } from "../../domain/search/segments/build-segment";
import { EMPTY_SET, withSegment } from "../../domain/search/segments/segment-set";
import { searchSet } from "../../renderer/workers/search/search-set";
import { compileLibrary } from "../library/compile";
import { compileFolder } from "../library/folder";
import type { Command } from "./command";
import { sentenceFor } from "./explanation-sentence";
import { shownProgress } from "./progress";
import { remarkSentences } from "./query-remark-sentences";
import { readSearchArguments, SEARCH_USAGE } from "./search-arguments";

/** Prints where a query stands, the best places first, as the app's own search finds them. */
export const searchCommand: Command = {
  usage: SEARCH_USAGE,
  run: async (args) => {
    const asked = readSearchArguments(args);
    if (!asked.ok) return asked;
    const { query, library, limit, explain } = asked.value;
    const opened = await openLibrary(library);
    if (!opened.ok) return opened;
    const { documents: searched, skipped } = opened.value;
    const set = withSegment(EMPTY_SET, buildSegment(searched));
    const options = { explain, ...(limit === null ? {} : { limit }) };
    const facts = factsOfRecords(searched.map(untagged), [], []);
    const { total, documents, hits } = searchSet(set, query, options, facts);
    const remarks = remarkSentences(query);
    const notes = {
      ...(remarks.length === 0 ? {} : { remarks }),
      ...(skipped.length === 0 ? {} : { skipped }),
    };
    return ok({ total, documents, ...notes, hits: hits.map(describeHit) });
  },
};

interface OpenedLibrary {
  readonly documents: readonly Document[];
  readonly skipped: readonly string[];
}

/** The bundled documents, or the texts of a folder. */
async function openLibrary(folder: string | null): Promise<Result<OpenedLibrary, string>> {
  if (folder !== null) return compileFolder(folder, shownProgress(process.stderr));
  const documents = await compileLibrary();
  return documents.ok ? ok({ documents: documents.value, skipped: [] }) : documents;
}

/** Tags are the user's, and the command line has none of the user's data. */
function untagged(document: Document): DocumentFacts {
  return { ...document, tags: [] };
}

function describeHit(hit: SearchHit): object {
  const { documentId, ranges, score, snippet, explanation } = hit;
  return {
    doc: documentId,
    // The command line has documents only, no comments and no notes.
    ...(hit.kind === "block" ? { block: hit.blockId } : {}),
    ranges: ranges.map(({ from, to }) => [from, to]),
    score,
    snippet: snippet.text,
    ...(explanation === undefined ? {} : { why: sentenceFor(explanation, score), explanation }),
  };
}
