import type { AssignedDuty, DutySubject } from "./assigned-duty";

/** What a department does in a subject. */
export type DutyRole = "lead" | "support" | "both";

/** One department, under the very name the documents give it. */
export interface MatrixRow {
  readonly department: string;
  /** Its role by the subject's key. */
  readonly roles: ReadonlyMap<string, DutyRole>;
  /** Subjects it leads, and subjects it supports. */
  readonly leads: number;
  readonly supports: number;
}

/** Departments and the subjects they have duties in. */
export interface DutyMatrix {
  /** In the order of the documents and their text. */
  readonly subjects: readonly DutySubject[];
  /** Those with most duties first, then in the order of the text. */
  readonly rows: readonly MatrixRow[];
}

export function dutyMatrix(duties: readonly AssignedDuty[]): DutyMatrix {
  const subjects = new Map<string, DutySubject>();
  const departments = new Map<string, Map<string, DutyRole>>();
  const give = (department: string, key: string, role: "lead" | "support") => {
    const roles = departments.get(department) ?? new Map<string, DutyRole>();
    const before = roles.get(key) ?? role;
    roles.set(key, before === role ? role : "both");
    departments.set(department, roles);
  };
  for (const { subject, lead, support } of duties) {
    if (!subjects.has(subject.key)) subjects.set(subject.key, subject);
    for (const department of lead) give(department, subject.key, "lead");
    for (const department of support) give(department, subject.key, "support");
  }
  const rows = [...departments].map(([department, roles]) => {
    const all = [...roles.values()];
    const leads = all.filter((role) => role !== "support").length;
    const supports = all.filter((role) => role !== "lead").length;
    return { department, roles, leads, supports };
  });
  return {
    subjects: [...subjects.values()],
    rows: rows.toSorted((a, b) => b.roles.size - a.roles.size),
  };
}

/** One duty of a department, and what it does in it. */
export interface DepartmentDuty {
  readonly duty: AssignedDuty;
  readonly role: DutyRole;
}

/** What one department does, in the order of the text. */
export function dutiesOf(
  duties: readonly AssignedDuty[],
  department: string,
): readonly DepartmentDuty[] {
  return duties.flatMap((duty): readonly DepartmentDuty[] => {
    const leads = duty.lead.includes(department);
    const supports = duty.support.includes(department);
    if (!leads && !supports) return [];
    return [{ duty, role: leads && supports ? "both" : leads ? "lead" : "support" }];
  });
}

/**
 * Other departments whose name ends as this one's does or the other way round:
 * 省质监局, 安徽省质监局, 质监局. They may be one; the documents do not say so.
 */
export function alikeDepartments(
  department: string,
  departments: readonly string[],
): readonly string[] {
  return departments.filter(
    (other) => other !== department && (other.endsWith(department) || department.endsWith(other)),
  );
}
