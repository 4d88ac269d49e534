import type { DocumentInfo } from "../document/document";

/**
 * Where a passage comes from, as official texts are cited: the title first, then
 * the number of the document, then chapter and clause (党政机关公文处理工作条例: 引用公文
 * 应当先引标题，后引发文字号). The edition tells two printings of one text apart.
 */
export function sourceLine(
  { title, docNumber, edition }: Pick<DocumentInfo, "title" | "docNumber" | "edition">,
  place: string,
): string {
  const inner = title.replaceAll("《", "〈").replaceAll("》", "〉");
  const known = [docNumber, edition].filter((one) => one !== null);
  const brackets = known.length === 0 ? "" : `（${known.join("，")}）`;
  return `《${inner}》${brackets}${place}`;
}
