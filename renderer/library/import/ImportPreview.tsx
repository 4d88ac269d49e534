import { Select, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Document } from "../../../domain/document/document";
import type { Finding } from "../../../domain/document/finding";
import { slice } from "../../../domain/document/span";
import type { Corrections } from "../../../domain/library/library-entry";
import type { Encoding } from "../../workers/import/source-text";
import { FactsForm } from "../FactsForm";
import type { LibraryItem } from "../library";
import { worksOf } from "../works";
import { type Candidate, stateOf } from "./candidate";

/** Characters of the text shown before a document is kept: enough to see garbled bytes and the head. */
const SAMPLE_LENGTH = 600;

/** What is seen at a place in doubt, in the reader's language. */
export type SentenceOf = (document: Document, finding: Finding) => string;

/** One file before it is kept: its text, its structure, what is suspected, its facts to correct. */
export function ImportPreview({
  candidate,
  items,
  sentenceOf,
  onCorrect,
  onEncoding,
}: {
  readonly candidate: Candidate;
  readonly items: readonly LibraryItem[];
  readonly sentenceOf: SentenceOf;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}) {
  const { t } = useTranslation();
  const { result, name, corrections } = candidate;
  if (!result.ok) {
    return (
      <section className="import-preview" aria-label={name}>
        <Text role="alert">
          {t(`failures.${result.error.reason}`, { detail: result.error.detail ?? name })}
        </Text>
      </section>
    );
  }
  const { document, source, recognition } = result.value;
  const state = stateOf(candidate, items);
  const same =
    "documentId" in recognition
      ? items.find((item) => item.document.id === recognition.documentId)
      : undefined;
  return (
    <section className="import-preview" aria-label={name}>
      <div className="import-reading">
        <p className="import-summary">{useSummary(document)}</p>
        {state === "edition" && (
          <p className="import-note">{t("import.editionOf", { title: document.title })}</p>
        )}
        {same !== undefined && (
          <p className="import-note">
            {t(state === "removed" ? "import.inBin" : "import.alreadyThere", {
              title: same.document.title,
            })}
          </p>
        )}
        {source.encoding !== null && (
          <Select
            label={t("import.encoding")}
            description={t("import.encodingHint")}
            data={encodingsOf(source.encoding.name, source.encoding.others)}
            value={source.encoding.name}
            allowDeselect={false}
            onChange={(encoding) => encoding !== null && onEncoding(encoding as Encoding)}
          />
        )}
        {document.findings.length > 0 && (
          <ul className="import-findings">
            {document.findings.map((finding) => (
              <li key={`${finding.kind} ${finding.from}`}>{sentenceOf(document, finding)}</li>
            ))}
          </ul>
        )}
        {document.chapters.length > 0 && (
          <details>
            <summary>{t("import.outline")}</summary>
            <ol className="import-outline">
              {outlineLines(document).map(({ blockId, text, isItem }) => (
                <li key={`${blockId} ${text}`} className={isItem ? "item" : undefined}>
                  {text}
                </li>
              ))}
            </ol>
          </details>
        )}
        <pre className="import-sample">{document.text.slice(0, SAMPLE_LENGTH)}</pre>
      </div>
      {(state === "new" || state === "edition") && (
        <div className="import-facts">
          <FactsForm
            stated={document}
            corrections={corrections}
            works={worksOf(items, document)}
            onChange={onCorrect}
          />
        </div>
      )}
    </section>
  );
}

/** 10 章，30 条，6 个专栏，1 张表；存疑 3 处。 */
function useSummary(document: Document): string {
  const { t } = useTranslation();
  const { chapters, text, findings } = document;
  const count = (of: "items" | "boxes" | "tables") =>
    chapters.reduce((sum, chapter) => sum + chapter[of].length, 0);
  return t("import.summary", {
    characters: text.length,
    chapters: chapters.length,
    items: count("items"),
    boxes: count("boxes"),
    tables: count("tables"),
    findings: findings.length,
  });
}

/** Chapters and their items, as the text has them. */
function outlineLines(document: Document) {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const line = (blockId: string, isItem: boolean) => {
    const block = blocks.get(blockId);
    const text = block === undefined ? blockId : slice(document.text, block.lead ?? block.content);
    return { blockId, text, isItem };
  };
  return document.chapters.flatMap(({ blockId, title, items }) => [
    ...(title === null ? [] : [line(blockId, false)]),
    ...items.map((item) => line(item.blockId, true)),
  ]);
}

const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];

/** The found encoding first, then the likelier others. */
function encodingsOf(found: string, others: readonly Encoding[]): string[] {
  return [...new Set([found, ...others, ...ENCODINGS])];
}
