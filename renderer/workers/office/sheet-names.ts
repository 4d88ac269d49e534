import type { TableReport } from "../../../domain/export/table-report";
import { xmlText } from "./xml-text";

/** Longest name of a sheet that Excel opens. */
const LONGEST = 31;

/** What the name of a sheet may not hold; an apostrophe may not stand at its ends. */
const FORBIDDEN = /[[\]:*?/\\'\r\n\t]/g;

/** A name for the sheet of each section, no two alike whatever their case. */
export function sheetNames(report: TableReport): readonly string[] {
  const taken = new Set<string>();
  return report.sections.map(({ heading }, index) => {
    const words = xmlText(heading ?? report.title)
      .replaceAll(FORBIDDEN, " ")
      .trim();
    const wanted = words === "" ? `Sheet ${index + 1}` : words;
    let name = cut(wanted, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` ${count}`;
      name = `${cut(wanted, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The first characters of a text, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  return xmlText(text.slice(0, length)).trim();
}
