import type { DocumentInfo } from "../document/document";
import { plainDocNumber, workTitle } from "./work-title";

/** A document that may be known already. */
export interface Candidate
  extends Pick<DocumentInfo, "title" | "issuers" | "docNumber" | "source"> {
  readonly textHash: string;
}

/** What is compared of a document in the library. */
export interface KnownDocument
  extends Pick<DocumentInfo, "id" | "work" | "title" | "issuers" | "docNumber" | "source"> {
  /** Of its cleaned text; without it only the same bytes are recognised as the same. */
  readonly textHash?: string;
}

/** What a document is to a library. */
export type Recognition =
  | { readonly kind: "same-bytes" | "same-text"; readonly documentId: string }
  /** Another edition of a work, whose editions in the library are `of`. */
  | { readonly kind: "edition"; readonly work: string; readonly of: readonly string[] }
  | { readonly kind: "new" };

/** A shorter title, such as 工作方案, many texts bear: it needs a shared issuer or number. */
const TELLING_TITLE_LENGTH = 8;

/**
 * Finds a document in a library: the same file, the same cleaned text, or
 * another edition of a work, which has the same title and shares an issuer or
 * the document number. The last is an offer to the user, not a decision.
 */
export function recognise(candidate: Candidate, library: readonly KnownDocument[]): Recognition {
  const sameBytes = library.find(({ source }) => source.sha256 === candidate.source.sha256);
  if (sameBytes !== undefined) return { kind: "same-bytes", documentId: sameBytes.id };
  const sameText = library.find(({ textHash }) => textHash === candidate.textHash);
  if (sameText !== undefined) return { kind: "same-text", documentId: sameText.id };
  const edition = library.find((known) => isEdition(candidate, known));
  if (edition === undefined) return { kind: "new" };
  const of = library.filter(({ work }) => work === edition.work).map(({ id }) => id);
  return { kind: "edition", work: edition.work, of };
}

function isEdition(candidate: Candidate, known: KnownDocument): boolean {
  const title = workTitle(candidate.title);
  if (title === "" || title !== workTitle(known.title)) return false;
  if (sharesNumber(candidate, known) || sharesIssuer(candidate, known)) return true;
  // Where one of the two is silent about its issuer, a telling title is enough for an offer.
  const isSilent = candidate.issuers.length === 0 || known.issuers.length === 0;
  return isSilent && [...title].length >= TELLING_TITLE_LENGTH;
}

function sharesNumber(candidate: Candidate, known: KnownDocument): boolean {
  if (candidate.docNumber === null || known.docNumber === null) return false;
  return plainDocNumber(candidate.docNumber) === plainDocNumber(known.docNumber);
}

function sharesIssuer(candidate: Candidate, known: KnownDocument): boolean {
  return candidate.issuers.some((issuer) => known.issuers.includes(issuer));
}
