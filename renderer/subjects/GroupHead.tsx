import { useTranslation } from "react-i18next";
import type { GroupHeading } from "../../domain/subjects/subject-table";
import { usePlaceName } from "./place-name";

/** A chapter's heading over its rows; where the text has not got it, its number and that it is missing. */
export function GroupHead({ heading }: { readonly heading: GroupHeading | null }) {
  const untitled = useUntitledChapter();
  if (heading === null) return null;
  if (heading.title !== "") return heading.title;
  return <span className="subject-untitled">{untitled(heading.ordinal)}</span>;
}

/** Names a chapter whose heading the text has not got. */
export function useUntitledChapter(): (ordinal: number) => string {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  return (ordinal) =>
    t("subjects.untitledChapter", { place: placeName({ kind: "chapter", ordinal }).trim() });
}
