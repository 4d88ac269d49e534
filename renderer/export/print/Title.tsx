import type { ReactNode } from "react";

/** Characters of a title that fit on one line. */
const LINE = 19;

/** A title of words, between spaces or before a 《, that each fit on a line is broken only there. */
export function Title({
  words,
  children,
}: {
  readonly words: string;
  readonly children: ReactNode;
}) {
  const isOfShortWords = words.split(/\s|(?=《)/u).every((word) => word.length <= LINE);
  return <h1 className={isOfShortWords ? "of-short-words" : undefined}>{children}</h1>;
}
