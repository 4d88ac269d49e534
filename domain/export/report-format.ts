/** Formats a report can be saved in. */
export const REPORT_FORMATS = ["docx", "xlsx", "csv", "pdf"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Those made in the window's worker; the main process prints the other one. */
export type OfficeFormat = Exclude<ReportFormat, "pdf">;
