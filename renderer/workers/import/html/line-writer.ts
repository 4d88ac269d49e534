/** Collects text into lines as a browser lays it out: blanks collapse, blocks and breaks end a line. */
export interface LineWriter {
  /** Adds running text; its blanks collapse with those around it. */
  text(text: string): void;
  /** Adds text whose line breaks and blanks stand as they are. */
  preformatted(text: string): void;
  /** Ends the line; several ends in a row are one. */
  endLine(): void;
  /** Adds a whole line as it is. */
  line(text: string): void;
  /** Leaves one empty line, such as parts two tables. */
  gap(): void;
  /** Everything so far. */
  lines(): readonly string[];
}

const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

export function createLineWriter(): LineWriter {
  const lines: string[] = [];
  let pieces: string[] = [];
  const add = (line: string) => {
    if (line !== "") lines.push(line);
  };
  const endLine = () => {
    add(collapse(pieces.join("")));
    pieces = [];
  };
  return {
    text: (text) => pieces.push(text),
    preformatted(text) {
      endLine();
      for (const line of text.split(/\r\n?|\n/)) add(line.trimEnd());
    },
    endLine,
    line(text) {
      endLine();
      add(text);
    },
    gap() {
      endLine();
      if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
    },
    lines: () => lines,
  };
}

/**
 * Runs of blanks become one space. A line break of the page's code between two
 * Han characters is no blank at all, as the CSS Text standard has it.
 */
function collapse(text: string): string {
  const collapsed = text.replace(COLLAPSIBLE, (blanks, at: number) => {
    const between = WIDE.test(text.charAt(at - 1)) && WIDE.test(text.charAt(at + blanks.length));
    return between && /[\n\r]/.test(blanks) ? "" : " ";
  });
  return collapsed.replace(/^ | $/g, "");
}
