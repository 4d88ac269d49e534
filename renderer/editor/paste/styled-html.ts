/** Where an element's style stands once it is set aside. */
export const SET_ASIDE = "data-style";

/**
 * HTML whose styles no browser applies: style elements go, and style attributes
 * are only kept to be read. The page's security policy would refuse and report
 * each of them.
 */
export function setStylesAside(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/giu, "")
    .replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/\sstyle(?=\s*=)/giu, ` ${SET_ASIDE}`));
}

/** The elements that say what a style said, as far as a note can hold it. */
export function marksOf(style: string): readonly string[] {
  const marks: string[] = [];
  if (/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/iu.test(style)) marks.push("strong");
  if (/(?:^|;)\s*font-style:\s*italic/iu.test(style)) marks.push("em");
  if (/text-decoration(?:-line)?:[^;]*underline/iu.test(style)) marks.push("u");
  if (/text-decoration(?:-line)?:[^;]*line-through/iu.test(style)) marks.push("s");
  if (/mso-highlight:\s*(?!none|auto)\w/iu.test(style)) marks.push("mark");
  return marks;
}
