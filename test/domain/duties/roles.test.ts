import { describe, expect, it } from "vitest";
import { readRoles } from "../../../domain/duties/roles";

describe("readRoles", () => {
  it.each([
    ["省科技厅、省质监局按职责分工负责", ["省科技厅", "省质监局"], []],
    ["省质监局负责，各成员单位协助", ["省质监局"], ["各成员单位"]],
    ["省质监局牵头、省发改委配合", ["省质监局"], ["省发改委"]],
    ["省质监局牵头，省科技厅、省财政厅按职责分工负责", ["省质监局"], ["省科技厅", "省财政厅"]],
    ["省教育厅会同省财政厅、省农委负责", ["省教育厅"], ["省财政厅", "省农委"]],
    ["由省教育厅会同省财政厅负责", ["省教育厅"], ["省财政厅"]],
    ["省残疾人联合会牵头", ["省残疾人联合会"], []],
    ["省质监局牵头负责，2024年底前完成", ["省质监局"], []],
    ["省商务厅落实", ["省商务厅"], []],
  ])("reads %s", (words, lead, support) => {
    expect(readRoles(words)).toEqual({ lead, support });
  });

  it.each(["省质监局", "省长负责制", "省农委落实政策要求", "质量配合比", ""])(
    "is null for %s",
    (words) => {
      expect(readRoles(words)).toBeNull();
    },
  );
});
