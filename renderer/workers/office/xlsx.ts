import { createWorkbook, type Workbook } from "excel-builder-vanilla";
import type { TableReport } from "../../../domain/export/table-report";
import { packParts } from "./archive";
import { sheetNames } from "./sheet-names";
import { xlsxFormats } from "./xlsx-formats";
import { fillSheet } from "./xlsx-sheet";

/** A report as a workbook: a sheet for each section, under the report's title. */
export async function xlsxOf(report: TableReport): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = createWorkbook();
  // Its own table of strings would take a text like "constructor" for one it has.
  workbook.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const formats = xlsxFormats(workbook.getStyleSheet());
  const names = sheetNames(report);
  for (const [index, section] of report.sections.entries()) {
    const sheet = workbook.createWorksheet({ name: names[index] });
    const headRows = fillSheet(sheet, report, section, formats);
    workbook.addWorksheet(sheet);
    repeatRows(workbook, names[index] ?? "", headRows);
  }
  const files = await workbook.generateFiles();
  const rename = relationNames();
  return packParts(
    Object.fromEntries(
      Object.entries(files).map(([path, part]) => [
        path.slice(1),
        WITH_RELATIONS.has(path) ? part.replaceAll(RELATION, rename) : part,
      ]),
    ),
  );
}

/** The parts that name the workbook's relations, and such a name. */
const WITH_RELATIONS: ReadonlySet<string> = new Set([
  "/xl/workbook.xml",
  "/xl/_rels/workbook.xml.rels",
]);
const RELATION = /"rId\d+"/g;

/** New names in the order of their first use: the library counts on from workbook to workbook. */
function relationNames(): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const renamed = names.get(name) ?? `"rId${names.size + 1}"`;
    names.set(name, renamed);
    return renamed;
  };
}

/**
 * Repeats the first rows of a sheet on each printed page. A name that needs
 * quotes is not recognised by the library, which then counts the sheets; so
 * every sheet gets its rows, in order.
 */
function repeatRows(workbook: Workbook, name: string, rows: number): void {
  workbook.setPrintTitleTop(`'${name.replaceAll("'", "''")}'`, rows);
}
