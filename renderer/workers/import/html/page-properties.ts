import type { SourceProperties } from "../source-text";
import { attribute, findElements, type Page, textOf } from "./parse-page";

/*
 * Names of the metadata that government sites give their articles, by the state
 * standard for such sites, and the common names, in lower case.
 */
const TITLE = ["articletitle", "og:title"];
const AUTHOR = ["contentsource", "author"];
const DATE = ["pubdate", "publishdate", "article:published_time"];

/** What a page's head says about the page. */
export function pageProperties(page: Page): SourceProperties {
  const metas = new Map(
    findElements(page, ({ tagName }) => tagName === "meta").map((meta) => [
      (attribute(meta, "name") ?? attribute(meta, "property") ?? "").toLowerCase(),
      (attribute(meta, "content") ?? "").trim(),
    ]),
  );
  const [element] = findElements(page, ({ tagName }) => tagName === "title");
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined && value !== "");
  const title = first(TITLE) ?? (element === undefined ? "" : textOf(element).trim());
  const author = first(AUTHOR);
  const date = first(DATE);
  return {
    ...(title === "" ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}
