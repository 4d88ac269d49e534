import { isNameable, isOrgan } from "./departments";
import type { Parties } from "./duty";
import { readLabels } from "./labels";
import { readMarked } from "./marked";
import { readRoles } from "./roles";

/** Longest words that are read as a statement of duties; long lists of departments fit. */
export const LONGEST_STATEMENT = 600;

/**
 * Reads words that say who does something and nothing else; `null` where they
 * name nobody, or something that is called as no department is.
 */
export function readStatement(words: string): Parties | null {
  if (words.length > LONGEST_STATEMENT) return null;
  // A remark may follow in the same brackets: 以下不再列出.
  const [statement = ""] = words.split("。");
  const parties = readLabels(statement) ?? readMarked(statement) ?? readRoles(statement);
  if (parties === null) return null;
  const names = [...parties.lead, ...parties.support];
  return names.some(isOrgan) && names.every(isNameable) ? parties : null;
}

/** True where all names are those of departments; words outside brackets need that. */
export function namesOrgansOnly({ lead, support }: Parties): boolean {
  return [...lead, ...support].every(isOrgan);
}
