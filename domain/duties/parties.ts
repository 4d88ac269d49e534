import { departmentsIn } from "./departments";
import type { Parties } from "./duty";
import { readMarked } from "./marked";
import { readRoles } from "./roles";

/** Who a list of departments names, for a place that says already that they lead. */
export function readParties(list: string): Parties {
  return readMarked(list) ?? readRoles(list) ?? { lead: departmentsIn(list), support: [] };
}
