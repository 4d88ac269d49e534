import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Finding } from "../../domain/document/finding";
import { type Span, slice } from "../../domain/document/span";
import { wholeCharacter } from "../../domain/document/whole-character";
import { useSetting } from "../store/settings";
import { markedSpans } from "./finding-marks";
import { findingSentence, quoted } from "./finding-sentence";
import { PlaceButton } from "./PlaceButton";
import "./findings.css";

/** Code units shown on each side of a place in doubt. */
const CONTEXT = 24;

/** Longest place in doubt that is quoted whole, in characters: about two lines. */
const LONGEST_QUOTE = 80;

/** Their sentences show what the text has. */
const QUOTED_BY_SENTENCE: ReadonlySet<Finding["kind"]> = new Set(["swapped-metadata"]);

/** The suspected faults of a document's source, each with its place. */
export function FindingList({
  document,
  placeOf,
  onGo,
}: {
  readonly document: Document;
  readonly placeOf: (offset: number) => string;
  readonly onGo: (span: Span) => void;
}) {
  const { t } = useTranslation();
  const [marks, setMarks] = useSetting("findingMarks");
  const { findings, text } = document;
  if (findings.length === 0) {
    return (
      <div className="no-findings">
        <p>{t("findings.none")}</p>
        <p>{t("findings.noneHint")}</p>
      </div>
    );
  }
  return (
    <>
      <div className="findings-head">
        <p>{t("findings.intro")}</p>
        <Switch
          size="sm"
          checked={marks}
          onChange={(event) => setMarks(event.currentTarget.checked)}
          label={t("findings.marks")}
        />
      </div>
      <ol className="findings">
        {findings.map((finding) => (
          <Entry
            key={`${finding.kind} ${finding.from}`}
            text={text}
            finding={finding}
            place={placeOf(finding.from)}
            onGo={() => onGo(finding)}
          />
        ))}
      </ol>
    </>
  );
}

/** One place: what is seen there, where it is, and its words. */
function Entry({
  text,
  finding,
  place,
  onGo,
}: {
  readonly text: string;
  readonly finding: Finding;
  readonly place: string;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation();
  return (
    <li className="finding">
      <header className="edit-head">
        <span className="tag warn">{t(`findings.kinds.${finding.kind}`)}</span>
        <PlaceButton place={place} onGo={onGo} />
      </header>
      <p className="finding-sentence">{findingSentence(t, text, finding)}</p>
      {!QUOTED_BY_SENTENCE.has(finding.kind) && <Quote text={text} finding={finding} />}
    </li>
  );
}

/** The place in doubt with what stands around it in its lines. */
function Quote({ text, finding }: { readonly text: string; readonly finding: Finding }) {
  const [span] = markedSpans(text, finding);
  if (span === undefined || span.from === span.to) return null;
  const start = wholeCharacter(text, Math.max(0, span.from - CONTEXT));
  const end = wholeCharacter(text, Math.min(text.length, span.to + CONTEXT));
  const before = text.slice(start, span.from);
  const after = text.slice(span.to, end);
  return (
    <p className="finding-quote" lang="zh-CN">
      {before.slice(before.lastIndexOf("\n") + 1)}
      <mark>{quoted(slice(text, span), LONGEST_QUOTE)}</mark>
      {after.split("\n", 1)[0]}
    </p>
  );
}
