import { IconMessage, IconNote, IconSchool } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SearchHit } from "../../domain/search/results";
import { ColourMark } from "../ui/ColourMark";
import { MarkedText } from "../ui/MarkedText";
import type { HitView } from "./hit-view";

/** One hit of the list: what it is, where it stands, and its words in their context. */
export function Hit({
  hit,
  view,
  hasTitle,
  isCurrent,
  onPick,
  onOpen,
}: {
  readonly hit: SearchHit;
  readonly view: HitView;
  /** The document is named: no heading above does. */
  readonly hasTitle: boolean;
  readonly isCurrent: boolean;
  readonly onPick: () => void;
  /** A double click. */
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const { title, place, quote, colour } = view;
  // The words shown may be too few to show all of them.
  const count = hit.ranges.length;
  // The heading above these names no one of them.
  const isOwn = hit.kind === "note" || hit.kind === "handout";
  const path = [hasTitle || isOwn ? title : "", place].filter((part) => part !== "").join(" › ");
  return (
    <button
      type="button"
      className="plain hit"
      aria-current={isCurrent ? "true" : undefined}
      onClick={onPick}
      onDoubleClick={onOpen}
    >
      <span className="hit-place" title={path}>
        <KindTag hit={hit} />
        {colour !== null && <ColourMark colour={colour} size={9} />}
        <span className="row-cut">{path}</span>
        {count > 1 && <small className="hit-count">{t("search.documentCount", { count })}</small>}
      </span>
      {quote !== null && <span className="hit-quote row-cut">{quote}</span>}
      <span className="hit-text">
        <MarkedText text={hit.snippet.text} marks={hit.snippet.ranges} />
      </span>
    </button>
  );
}

const KIND_ICONS = { comment: IconMessage, note: IconNote, handout: IconSchool } as const;

/** 批注, 笔记 or 讲义; a passage of a document needs no word. */
function KindTag({ hit: { kind } }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  if (kind === "block") return null;
  const Icon = KIND_ICONS[kind];
  return (
    <span className="hit-kind">
      <Icon size={12} aria-hidden />
      {t(`search.kinds.${kind}`)}
    </span>
  );
}
