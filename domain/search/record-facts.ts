import {
  type DocumentFacts,
  type FactsOf,
  factsUnknown,
  type RecordFacts,
  type SearchableComment,
  type SearchableHandout,
  type SearchableNote,
} from "./record";

/** What is known of all records, by kind and id. Of what is not listed nothing is known. */
export function factsOfRecords(
  documents: readonly DocumentFacts[],
  comments: readonly SearchableComment[],
  notes: readonly SearchableNote[],
  handouts: readonly SearchableHandout[] = [],
): FactsOf {
  const ofDocuments = new Map(documents.map((one) => [one.id, documentFacts(one)]));
  const about = (id: string | null) =>
    id === null ? null : (ofDocuments.get(id) ?? factsUnknown("block", id));
  const known = {
    block: ofDocuments,
    comment: new Map(comments.map((one) => [one.id, commentFacts(one, about(one.documentId))])),
    note: new Map(notes.map((one) => [one.id, noteFacts(one, about(one.documentId))])),
    handout: new Map(handouts.map((one) => [one.id, handoutFacts(one)])),
  };
  return (kind, id) => known[kind].get(id) ?? factsUnknown(kind, id);
}

function documentFacts({ id, work, level, year, date, issuers, tags }: DocumentFacts): RecordFacts {
  return { ...factsUnknown("block", id), work, level, year, date, issuers, tags };
}

/** A comment has the facts and tags of its document, and a colour, a state, tags and a date of its own. */
function commentFacts(comment: SearchableComment, document: RecordFacts | null): RecordFacts {
  const { id, documentId, colour, state, changedAt } = comment;
  const inherited = document ?? factsUnknown("comment", id);
  const tags = [...new Set([...comment.tags, ...inherited.tags])];
  return { ...inherited, kind: "comment", id, documentId, colour, state, tags, date: changedAt };
}

/** A note has the facts of the document it is about, tags and a date of its own. */
function noteFacts(note: SearchableNote, document: RecordFacts | null): RecordFacts {
  const { id, documentId, tags, changedAt } = note;
  const inherited = document ?? factsUnknown("note", id);
  return { ...inherited, kind: "note", id, documentId, tags, date: changedAt };
}

/** A handout is about no one document, even where it quotes one only. */
function handoutFacts({ id, changedAt }: SearchableHandout): RecordFacts {
  return { ...factsUnknown("handout", id), date: changedAt };
}
