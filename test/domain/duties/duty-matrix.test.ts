import { describe, expect, it } from "vitest";
import { compileEntry } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";
import { assignDuties } from "../../../domain/duties/assigned-duty";
import { alikeDepartments, dutiesOf, dutyMatrix } from "../../../domain/duties/duty-matrix";
import { findDuties } from "../../../domain/duties/find-duties";
import { alignable } from "../../support/alignable";

const document = {
  id: "plan",
  ...alignable(
    "一、任务",
    "（一）发展认证。推进甲。（省质监局牵头，省商务厅配合）推进乙。（省商务厅负责）",
    "（二）推进治理。完善制度。（省质监局、质监局负责）",
  ),
};
const duties = assignDuties(document, findDuties(document));

describe("dutyMatrix", () => {
  it("has a row for each department and a column for each subject", () => {
    const { subjects, rows } = dutyMatrix(duties);
    expect(subjects.map(({ heading }) => heading)).toEqual(["发展认证", "推进治理"]);
    expect(
      rows.map(({ department, roles }) => [
        department,
        ...subjects.map(({ key }) => roles.get(key) ?? ""),
      ]),
    ).toEqual([
      ["省质监局", "lead", "lead"],
      ["省商务厅", "both", ""],
      ["质监局", "", "lead"],
    ]);
    expect(rows.map(({ leads, supports }) => [leads, supports])).toEqual([
      [2, 0],
      [1, 1],
      [1, 0],
    ]);
  });

  it("has the seventeen items of the plan of 2016, as many cells as they name departments", async () => {
    const entry = (await readManifest()).find(({ id }) => id === "anhui-plan-2016");
    const plan = entry === undefined ? null : await compileEntry(entry);
    if (plan === null || !plan.ok) throw new Error("The plan does not compile.");
    const found = findDuties(plan.value);
    const { subjects, rows } = dutyMatrix(assignDuties(plan.value, found));
    expect(subjects).toHaveLength(17);
    expect(rows[0]?.department).toBe("省质监局");
    const cells = rows.reduce((sum, { roles }) => sum + roles.size, 0);
    expect(cells).toBe(found.reduce((sum, one) => sum + one.lead.length + one.support.length, 0));
  });
});

describe("dutiesOf", () => {
  it("lists what a department does, each duty with its role", () => {
    const list = dutiesOf(duties, "省商务厅").map(({ duty, role }) => [role, duty.text]);
    expect(list).toEqual([
      ["support", "（一）发展认证。推进甲。"],
      ["lead", "推进乙。"],
    ]);
    expect(dutiesOf(duties, "无此部门")).toEqual([]);
  });
});

describe("alikeDepartments", () => {
  it("tells fuller and shorter names without taking them for one", () => {
    const all = ["省质监局", "质监局", "安徽省质监局", "省商务厅"];
    expect(alikeDepartments("省质监局", all)).toEqual(["质监局", "安徽省质监局"]);
    expect(alikeDepartments("省商务厅", all)).toEqual([]);
  });
});
