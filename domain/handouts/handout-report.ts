import { type ReportFlow, type ReportSection, run, type TableReport } from "../export/table-report";
import { passageParagraphs, shownText } from "./elision";
import type { Handout, HandoutEntry } from "./handout";
import type { HandoutPassage } from "./handout-passage";
import { richParagraphs } from "./rich-paragraphs";

/** The report's words, and what is known of its passages. */
export interface HandoutReportFacts {
  readonly title: string;
  /** `null` for a passage that is not in the handout any more. */
  readonly passageOf: (entryId: string) => HandoutPassage | null;
  /** Whether each passage is followed by where it comes from. */
  readonly withSources: boolean;
  /** Behind the source of a passage that its document does not have any more. */
  readonly notFound: string;
}

/** Stands before the source of a passage. */
const SOURCE_DASH = "——";

/** A handout as it is given out: every heading begins a section. */
export function handoutReport(
  { entries }: Handout,
  facts: HandoutReportFacts,
  madeAt: string,
): TableReport {
  const sections: { heading: string | null; paragraphs: ReportFlow["paragraphs"] }[] = [];
  for (const entry of entries) {
    if (entry.kind === "heading") {
      sections.push({ heading: entry.text.trim() === "" ? null : entry.text, paragraphs: [] });
    } else {
      if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
      const last = sections.at(-1);
      if (last !== undefined) last.paragraphs = [...last.paragraphs, ...paragraphsOf(entry, facts)];
    }
  }
  return {
    title: facts.title,
    subtitle: [],
    orientation: "portrait",
    sections: sections.map(
      ({ heading, paragraphs }): ReportSection => ({ heading, body: { kind: "flow", paragraphs } }),
    ),
    madeAt,
  };
}

function paragraphsOf(
  entry: Exclude<HandoutEntry, { kind: "heading" }>,
  facts: HandoutReportFacts,
): ReportFlow["paragraphs"] {
  switch (entry.kind) {
    case "text":
      return richParagraphs(entry.body);
    case "lines":
      return Array.from({ length: entry.count }, () => ({ style: "line" as const, runs: [] }));
    case "passage": {
      const passage = facts.passageOf(entry.id);
      return passage === null ? [] : quoted(passage, facts);
    }
  }
}

function quoted(
  { pieces, source, state }: HandoutPassage,
  { withSources, notFound }: HandoutReportFacts,
): ReportFlow["paragraphs"] {
  // A text that is not what its document says now is never given out without a word.
  const isGone = state === "orphan" || state === "missing";
  const line = `${SOURCE_DASH}${source}${isGone ? notFound : ""}`;
  const words = passageParagraphs(pieces).map((own) => ({
    style: "passage" as const,
    runs: [run(own.map(shownText).join("").trim())],
  }));
  if (withSources || isGone) return [...words, { style: "source", runs: [run(line)] }];
  const last = words.length - 1;
  return words.map((one, at) => (at === last ? { ...one, style: "passage-end" } : one));
}
