import { describe, expect, it } from "vitest";
import { ownWorkId, ownWorkName, workNames } from "../../../domain/library/work-name";

describe("workNames", () => {
  it("names a work after its first document", () => {
    const names = workNames([
      { work: "anhui", title: "安徽纲要" },
      { work: "anhui", title: "安徽纲要（网页版）" },
      { work: "hubei", title: "湖北纲要" },
    ]);
    expect([...names]).toEqual([
      ["anhui", "安徽纲要"],
      ["hubei", "湖北纲要"],
    ]);
  });

  it("names a work as its maker did, whatever its documents are titled", () => {
    const work = ownWorkId("质量文件");
    expect(workNames([{ work, title: "安徽纲要" }]).get(work)).toBe("质量文件");
  });
});

describe("ownWorkName", () => {
  it("gives back the name an id was made of", () => {
    expect(ownWorkName(ownWorkId("质量文件"))).toBe("质量文件");
    expect(ownWorkName(ownWorkId(""))).toBe("");
  });

  it("finds none in an id from elsewhere", () => {
    expect(ownWorkName("anhui-outline")).toBeNull();
  });
});
