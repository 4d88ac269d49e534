import { DASH_MARK } from "../document/line-marks";
import type { ContentLine } from "./content-line";
import { type Lead, readLead } from "./lead";

export interface DashLine {
  readonly kind: "dash";
  readonly lead: Lead;
}

/** Recognises ——名称。… */
export function recogniseDash(line: ContentLine): DashLine | null {
  const mark = DASH_MARK.exec(line.text);
  return mark === null ? null : { kind: "dash", lead: readLead(line, mark[0].length) };
}
