import { attribute, type PageElement } from "./parse-page";

/** Elements that show no text of the document: code, media, controls, menus. */
const DROPPED: ReadonlySet<string> = new Set(
  "script style noscript template head svg math iframe frame frameset object embed applet canvas audio video map input select textarea button datalist nav aside menu dialog rt rp".split(
    " ",
  ),
);

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol option p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const DROPPED_ROLES: ReadonlySet<string> = new Set(["navigation", "menu", "menubar", "search"]);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isDropped(element: PageElement): boolean {
  return (
    DROPPED.has(element.tagName) ||
    attribute(element, "hidden") !== null ||
    attribute(element, "aria-hidden") === "true" ||
    DROPPED_ROLES.has(attribute(element, "role") ?? "") ||
    HIDDEN_STYLE.test(attribute(element, "style") ?? "")
  );
}

export function isBlock(element: PageElement): boolean {
  return BLOCKS.has(element.tagName);
}
