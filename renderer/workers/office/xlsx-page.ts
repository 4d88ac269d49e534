import type { Worksheet } from "excel-builder-vanilla";
import type { TableReport } from "../../../domain/export/table-report";

/** A4 among the paper sizes of the format. */
const A4 = 9;

/** In inches: as narrow as office printers allow with ease, with room for the page number below. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.4 };

/** As many pages as it takes. */
const ANY_NUMBER = 0;

/**
 * Prints a sheet on A4, as wide as the page and as many pages high as it takes,
 * numbered below. The library knows of an orientation only, so what it writes
 * about the page is written here.
 */
export function setPage(sheet: Worksheet, orientation: TableReport["orientation"]): void {
  sheet.setFooter(["", "— &P —", ""]);
  sheet.exportPageSettings = (document, root) => {
    const fitting = document.createElement("pageSetUpPr");
    fitting.setAttribute("fitToPage", "1");
    const properties = document.createElement("sheetPr");
    properties.appendChild(fitting);
    // The format wants the properties of a sheet before all else in it.
    root.children.unshift(properties);
    const margins = document.createElement("pageMargins");
    for (const [side, inches] of Object.entries(MARGINS)) margins.setAttribute(side, inches);
    root.appendChild(margins);
    const page = document.createElement("pageSetup");
    page.setAttribute("paperSize", A4);
    page.setAttribute("fitToWidth", 1);
    page.setAttribute("fitToHeight", ANY_NUMBER);
    page.setAttribute("orientation", orientation);
    root.appendChild(page);
  };
}
