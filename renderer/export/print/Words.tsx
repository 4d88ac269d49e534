import { punctuationRuns } from "../../../domain/document/punctuation";

/** A text of the print's own, with its half-width punctuation drawn as in the document. */
export function Words({ text }: { readonly text: string }) {
  return punctuationRuns(text).map(({ from, to, width }) => (
    <span key={from} className={width === "half" ? "half-width" : undefined}>
      {text.slice(from, to)}
    </span>
  ));
}
