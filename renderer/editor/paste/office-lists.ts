import { listMarker } from "./list-marker";
import { SET_ASIDE } from "./styled-html";

/** `mso-list:l0 level2 lfo1`: the level of an automatic list. */
const LEVEL = /mso-list:[^;]*\blevel(\d)/iu;
const MARKER = /mso-list:\s*ignore/iu;

interface OpenList {
  readonly level: number;
  readonly element: HTMLElement;
}

/**
 * Makes lists of the paragraphs that Word and WPS write for them, each with its
 * number as text in front. Numbers a list cannot show stay in the text.
 */
export function buildLists(root: HTMLElement): void {
  for (const parent of new Set([...root.querySelectorAll("p")].map((one) => one.parentElement))) {
    if (parent !== null) buildListsIn(parent);
  }
}

function buildListsIn(parent: HTMLElement): void {
  let open: OpenList[] = [];
  for (const child of [...parent.children]) {
    const level = levelOf(child);
    const marker = level === null ? null : listMarker(takeMarker(child));
    if (level === null || marker === null || marker.kind === "text") {
      if (marker?.kind === "text") child.prepend(marker.text);
      open = [];
      continue;
    }
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const name = marker.kind === "number" ? "ol" : "ul";
    if (open.at(-1)?.level === level && open.at(-1)?.element.localName !== name) open.pop();
    if (open.at(-1)?.level !== level) {
      const element = parent.ownerDocument.createElement(name);
      if (marker.kind === "number" && marker.number > 1) {
        element.setAttribute("start", `${marker.number}`);
      }
      const above = open.at(-1)?.element.lastElementChild;
      if (above === null || above === undefined) child.before(element);
      else above.append(element);
      open.push({ level, element });
    }
    const item = parent.ownerDocument.createElement("li");
    open.at(-1)?.element.append(item);
    item.append(child);
  }
}

function levelOf(element: Element): number | null {
  if (element.localName !== "p") return null;
  const level = LEVEL.exec(element.getAttribute(SET_ASIDE) ?? "")?.[1];
  return level === undefined ? null : Number(level);
}

/** Takes the number in front out of a paragraph. */
function takeMarker(paragraph: Element): string {
  const markers = [...paragraph.querySelectorAll("span")].filter((span) =>
    MARKER.test(span.getAttribute(SET_ASIDE) ?? ""),
  );
  const text = markers[0]?.textContent ?? "";
  for (const marker of markers) marker.remove();
  return text;
}
