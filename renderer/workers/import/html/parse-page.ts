import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type Page = DefaultTreeAdapterTypes.Document;

/**
 * Deepest nesting that is read. Browsers stop at 512; a page beyond this is
 * broken or made to keep a parser busy, whose work grows with depth.
 */
const DEEPEST = 1500;

/**
 * Most elements of a page. Unclosed formatting elements make a parser repeat
 * them in every paragraph, so a small file can grow without bound.
 */
const MOST_ELEMENTS = 1_500_000;

class PageTooComplex extends Error {}

/** The tree a browser would build, or `null` where the page is nested or repeated beyond reason. */
export function parsePage(html: string): Page | null {
  let depth = 0;
  let elements = 0;
  try {
    return parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...args) {
          elements += 1;
          if (elements > MOST_ELEMENTS) throw new PageTooComplex();
          return defaultTreeAdapter.createElement(...args);
        },
        onItemPush() {
          depth += 1;
          if (depth > DEEPEST) throw new PageTooComplex();
        },
        onItemPop() {
          depth -= 1;
        },
      },
    });
  } catch (error) {
    if (error instanceof PageTooComplex) return null;
    throw error;
  }
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The text of a node with all that is below it. */
export function textOf(node: PageNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** The elements below a node that `wanted` accepts, in order; it is not looked into them. */
export function findElements(
  node: Page | PageNode,
  wanted: (element: PageElement) => boolean,
): readonly PageElement[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => {
    if (!isElement(child)) return [];
    return wanted(child) ? [child] : findElements(child, wanted);
  });
}
