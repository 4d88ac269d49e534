/** Kinds of file annotations are given out in; each is the file's ending too. */
export const EXCHANGE_FORMATS = ["duidu", "jsonld"] as const;

export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** Endings of the files annotations are read from without asking what is meant. */
const ANNOTATION_FILE = /\.(?:duidu|jsonld|json)$/iu;

/** True for the name of a file that holds annotations and nothing else. */
export function isAnnotationFile(name: string): boolean {
  return ANNOTATION_FILE.test(name);
}
