import type { ContentLine } from "./content-line";
import type { LineForm } from "./line-form";

const HEADING = /^目\s*[录次]$/;

/** Dots or blanks and a page number after an entry of a list of contents. */
const PAGE_REFERENCE = /[\s.．·…—-]*[0-9]{0,4}$/;

const PLAIN: LineForm = { kind: "plain" };

/**
 * Takes the entries of a list of contents for plain lines: from 目录 to where
 * its first entry stands again, as the heading it announces.
 */
export function flattenContents(
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
): readonly LineForm[] {
  const heading = lines.findIndex(({ text }) => HEADING.test(text));
  const first = lines[heading + 1];
  if (heading === -1 || first === undefined) return forms;
  const entry = withoutPage(first.text);
  const body = lines.findIndex(
    ({ text }, index) => index > heading + 1 && withoutPage(text) === entry,
  );
  if (body === -1) return forms;
  return forms.map((form, index) => (heading < index && index < body ? PLAIN : form));
}

function withoutPage(text: string): string {
  return text.replace(PAGE_REFERENCE, "").replace(/\s/g, "");
}
