import type { Duty } from "./duty";

/** What one department does: places of its duties in the list, by role. */
export interface DepartmentDuties {
  readonly department: string;
  readonly leads: readonly number[];
  readonly supports: readonly number[];
}

/**
 * The departments of a list of duties with what each does, those with most
 * duties first, then in the order of the text. Numbers are indices into the list.
 */
export function byDepartment(duties: readonly Duty[]): readonly DepartmentDuties[] {
  const found = new Map<string, { leads: number[]; supports: number[] }>();
  const of = (department: string) => {
    const known = found.get(department) ?? { leads: [], supports: [] };
    found.set(department, known);
    return known;
  };
  for (const [index, { lead, support }] of duties.entries()) {
    for (const department of lead) of(department).leads.push(index);
    for (const department of support) of(department).supports.push(index);
  }
  const count = ({ leads, supports }: DepartmentDuties) => leads.length + supports.length;
  return [...found]
    .map(([department, does]) => ({ department, ...does }))
    .toSorted((a, b) => count(b) - count(a));
}
