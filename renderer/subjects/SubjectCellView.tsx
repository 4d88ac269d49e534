import { IconCheck, IconDots, IconLink, IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { isDoubtful } from "../../domain/alignment/doubt";
import type { SubjectCell, SubjectLink } from "../../domain/subjects/subject-table";
import { termSpans } from "../../domain/subjects/term-spans";
import { MarkedText } from "../ui/MarkedText";
import { usePlaceName } from "./place-name";

/** What one document says of a subject, folded to a few lines or whole. */
export function SubjectCellView({
  cell,
  terms,
  folded,
}: {
  readonly cell: SubjectCell;
  readonly terms: readonly string[];
  readonly folded: boolean;
}) {
  const placeName = usePlaceName();
  return (
    <>
      <p className="subject-heading">
        <span className="subject-place">{placeName(cell.place)}</span>
        <MarkedText text={cell.heading} marks={termSpans(cell.heading, terms)} />
        <LinkSign link={cell.link} />
      </p>
      <p className={folded ? "subject-text folded" : "subject-text"}>
        <MarkedText text={cell.text} marks={termSpans(cell.text, terms)} />
      </p>
    </>
  );
}

const ICON = { size: 14, stroke: 1.8, "aria-hidden": true } as const;

/** Says in a word where a counterpart comes from; nothing where it was computed and is sure. */
function LinkSign({ link }: { readonly link: SubjectLink | null }) {
  const { t } = useTranslation();
  if (link === null || (link.origin === "computed" && !isDoubtful(link))) return null;
  const Icon = { computed: IconQuestionMark, confirmed: IconCheck, implied: IconLink }[link.origin];
  return (
    <span
      className="link-sign"
      data-origin={link.origin}
      title={t(`subjects.linkHints.${link.origin}`)}
    >
      <Icon {...ICON} />
      {t(`subjects.links.${link.origin}`)}
    </span>
  );
}

export function CellMenuButton({ label }: { readonly label: string }) {
  return (
    <span className="cell-menu" title={label}>
      <IconDots size={18} aria-hidden />
    </span>
  );
}
