import { describe, expect, it } from "vitest";
import { namesOrgansOnly, readStatement } from "../../../domain/duties/statement";

describe("readStatement", () => {
  it("reads roles and labels", () => {
    expect(readStatement("省质监局负责")?.lead).toEqual(["省质监局"]);
    expect(readStatement("责任单位：省质监局")?.lead).toEqual(["省质监局"]);
  });

  it("reads no further than the first sentence", () => {
    expect(readStatement("省质监局牵头，各部门配合。以下不再列出")).toEqual({
      lead: ["省质监局"],
      support: ["各部门"],
    });
  });

  it("is null where nobody is named that is called like a department", () => {
    expect(readStatement("按职责分工负责")).toBeNull();
    expect(readStatement("具体工作由其负责")).toBeNull();
    expect(readStatement(`${"省质监局、".repeat(200)}负责`)).toBeNull();
  });
});

describe("namesOrgansOnly", () => {
  it("asks it of all names", () => {
    expect(namesOrgansOnly({ lead: ["省质监局"], support: [] })).toBe(true);
    expect(namesOrgansOnly({ lead: ["省质监局"], support: ["大家"] })).toBe(false);
  });
});
