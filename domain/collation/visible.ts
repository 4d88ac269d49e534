/** A reading as it can be seen: of nothing but blanks, each blank gets a sign. */
export function visible(text: string): string {
  if (text.trim() !== "") return text.replace(/^\n+|\n+$/gu, "");
  return text
    .replaceAll("\n", "⏎")
    .replaceAll("\t", "⇥")
    .replaceAll("\u3000", "□")
    .replace(/[ \u00a0]/gu, "␣");
}
