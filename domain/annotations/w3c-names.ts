/** Begins the name of a document as the source of an annotation. */
export const SOURCE_PREFIX = "urn:duidu:document:";

/** Begins the name of an annotation whose own id is no IRI. */
const ID_PREFIX = "urn:duidu:annotation:";

/** Begins an absolute IRI (RFC 3987): the model wants each annotation named by one (section 3.1). */
const IRI = /^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]+$/u;

/** The IRI of an annotation. */
export function iriOf(id: string): string {
  return IRI.test(id) && !id.startsWith(ID_PREFIX) ? id : ID_PREFIX + encodeURIComponent(id);
}

/** The inverse of `iriOf`. */
export function idOfIri(iri: string): string {
  if (!iri.startsWith(ID_PREFIX)) return iri;
  return decoded(iri.slice(ID_PREFIX.length)) ?? iri;
}

/** The document an IRI names; `null` for what is no document of this program. */
export function documentOfIri(iri: string): string | null {
  return iri.startsWith(SOURCE_PREFIX) ? iri.slice(SOURCE_PREFIX.length) : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
