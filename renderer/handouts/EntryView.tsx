import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type HandoutEntry, LONGEST_HEADING, type TextEntry } from "../../domain/handouts/handout";
import type { HandoutPassage } from "../../domain/handouts/handout-passage";
import { isBlank } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import { CommentEditor } from "../editor/CommentEditor";
import { RichTextView } from "../editor/RichTextView";
import { LineField } from "./LineField";
import { PassageView } from "./PassageView";
import type { Elide } from "./useEliding";
import type { EntryActions } from "./useEntryActions";

/** What an entry shows on the paper, and how it is written in. */
export function EntryView({
  entry,
  passage,
  isEditing,
  actions,
  onElide,
}: {
  readonly entry: HandoutEntry;
  /** Of a passage, as it is today. */
  readonly passage: HandoutPassage | null;
  readonly isEditing: boolean;
  readonly actions: EntryActions;
  readonly onElide: Elide;
}) {
  const { t } = useTranslation();
  switch (entry.kind) {
    case "passage":
      return (
        passage !== null && (
          <PassageView entry={entry} passage={passage} actions={actions} onElide={onElide} />
        )
      );
    case "heading":
      return (
        <LineField
          className="handout-heading"
          label={t("handouts.headingLabel")}
          placeholder={t("handouts.headingHint")}
          longest={LONGEST_HEADING}
          value={entry.text}
          onStore={(text, session) => actions.writeHeading(entry.id, text, session)}
          onLeave={() => actions.go(entry.id)}
        />
      );
    case "text":
      return isEditing ? (
        <TextEditor entry={entry} actions={actions} />
      ) : (
        <OwnText entry={entry} onBegin={() => actions.begin(entry.id)} />
      );
    case "lines":
      return (
        <div role="img" aria-label={t("handouts.linesLabel", { count: entry.count })}>
          {Array.from({ length: entry.count }, (_, index) => (
            <div key={index} className="writing-line" />
          ))}
        </div>
      );
  }
}

function OwnText({ entry, onBegin }: { readonly entry: TextEntry; readonly onBegin: () => void }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter on the entry does the same
    <div className="handout-text" onDoubleClick={onBegin}>
      {isBlank(entry.body) ? (
        <p className="handout-hint">{t("handouts.textHint")}</p>
      ) : (
        <RichTextView value={entry.body} />
      )}
    </div>
  );
}

/** What is written in one visit is one step of undo. */
function TextEditor({
  entry,
  actions,
}: {
  readonly entry: TextEntry;
  readonly actions: EntryActions;
}) {
  const { t } = useTranslation();
  const session = useRef(crypto.randomUUID()).current;
  const newest = useRef<RichText>(entry.body);
  return (
    <CommentEditor
      value={entry.body}
      label={t("handouts.textLabel")}
      onChange={(body) => {
        newest.current = body;
        return actions.writeText(entry.id, body, session);
      }}
      onDone={() => actions.endText(entry.id, newest.current)}
    />
  );
}
