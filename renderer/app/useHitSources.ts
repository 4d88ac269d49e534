import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Document } from "../../domain/document/document";
import { headingPath } from "../../domain/document/heading-path";
import { headingAbove } from "../../domain/handouts/entries";
import { type Handout, handoutName } from "../../domain/handouts/handout";
import { ownWords } from "../../domain/handouts/handout-lines";
import { type Note, noteName } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import type { SearchHit } from "../../domain/search/results";
import { noteText } from "../notes/note-text";
import type { HitSources, HitView, ShownText } from "../search/hit-view";
import { passageContext } from "../search/passage-context";
import { usePlaceName } from "./place-name";

/** What the window knows about hits: where they stand, and what stands around them. */
export function useHitSources(
  documents: ReadonlyMap<string, Document>,
  annotations: readonly Annotation[],
  placed: PlacedByDocument,
  notes: readonly Note[],
  handouts: readonly Handout[],
): HitSources {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  return useMemo(() => {
    const titleOf = (id: string) => documents.get(id)?.shortTitle ?? id;
    const placeOf = (document: Document | undefined, offset: number | null) => {
      if (document === undefined || offset === null) return "";
      const { chapter, part } = headingPath(document, offset);
      const path = [chapter, part].filter((one) => one !== null);
      return path.length === 0 ? placeName(document, offset) : path.join(" › ");
    };
    const annotationOf = (id: string) => annotations.find((one) => one.id === id);
    const handoutOf = (id: string) => handouts.find((one) => one.id === id);
    const offsetOf = (documentId: string, id: string) => {
      const found = placed.get(documentId)?.find(({ annotation }) => annotation.id === id);
      return found === undefined || found.anchoring.state === "orphan"
        ? null
        : found.anchoring.span.from;
    };
    const viewOf = (hit: SearchHit): HitView => {
      const id = hit.documentId ?? "";
      const view = { title: titleOf(id), place: "", colour: null, quote: null };
      if (hit.kind === "block") {
        return { ...view, place: placeOf(documents.get(id), hit.ranges[0]?.from ?? null) };
      }
      if (hit.kind === "note") {
        const note = notes.find((one) => one.id === hit.noteId);
        const name = note === undefined ? null : noteName(note);
        return { ...view, title: name ?? t("notes.untitled") };
      }
      if (hit.kind === "handout") {
        const handout = handoutOf(hit.handoutId);
        const title = (handout && handoutName(handout)) ?? t("handouts.untitled");
        return { ...view, title, place: (handout && headingAbove(handout, hit.entryId)) ?? "" };
      }
      const annotation = annotationOf(hit.annotationId);
      return {
        ...view,
        place: placeOf(documents.get(id), offsetOf(id, hit.annotationId)),
        colour: annotation?.colour ?? null,
        quote: annotation?.passages[0].target.quote.exact ?? null,
      };
    };
    const whole = (text: string, hit: SearchHit): readonly ShownText[] => [
      { key: "text", text, marks: hit.ranges, isFound: true },
    ];
    const contextOf: HitSources["contextOf"] = (hit, places) => {
      if (hit.kind === "block") {
        const document = documents.get(hit.documentId);
        return document === undefined ? [] : passageContext(document, hit, places);
      }
      if (hit.kind === "note") {
        const note = notes.find((one) => one.id === hit.noteId);
        if (note === undefined) return [];
        return whole(hit.part === "title" ? note.title : noteText(note), hit);
      }
      if (hit.kind === "handout") {
        const handout = handoutOf(hit.handoutId);
        const entry = handout?.entries.find(({ id }) => id === hit.entryId);
        const own = entry === undefined ? (handout?.title ?? "") : ownWords(entry);
        return whole(own, hit);
      }
      const comment = annotationOf(hit.annotationId)?.comment ?? null;
      return comment === null ? [] : whole(plainText(comment), hit);
    };
    return { titleOf, viewOf, contextOf };
  }, [documents, annotations, placed, notes, handouts, placeName, t]);
}
