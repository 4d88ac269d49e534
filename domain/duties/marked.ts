import { departmentsIn } from "./departments";
import type { Parties } from "./duty";

/** The role of one department in brackets behind its name: 省发展改革委（牵头）. */
const MARK = /[（(](?<role>牵头|主责|主办|负责|配合|协办|协助|参与)(?:单位|部门)?[)）]$/;
const LEADING = /^(?:牵头|主责|主办|负责)$/;

/**
 * Reads a list in which marks behind names say who leads; those without one
 * help. `null` where no name has such a mark.
 */
export function readMarked(words: string): Parties | null {
  const names = departmentsIn(words);
  if (!names.some((name) => MARK.test(name))) return null;
  const lead: string[] = [];
  const support: string[] = [];
  const hasLeader = names.some((name) => LEADING.test(roleOf(name)));
  for (const name of names) {
    const role = roleOf(name);
    const leads = role === "" ? !hasLeader : LEADING.test(role);
    (leads ? lead : support).push(name.replace(MARK, ""));
  }
  return { lead, support };
}

function roleOf(name: string): string {
  return MARK.exec(name)?.groups?.role ?? "";
}
