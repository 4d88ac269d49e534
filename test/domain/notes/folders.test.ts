import { describe, expect, it } from "vitest";
import {
  foldersOf,
  inRenamedFolder,
  isInFolder,
  LONGEST_FOLDER,
  tidyFolder,
} from "../../../domain/notes/folders";
import { noteWith } from "../../support/notes";

const inFolder = (folder: string) => noteWith(folder, "", { folder });

describe("tidyFolder", () => {
  it("drops blanks and empty levels, and takes the full-width stroke", () => {
    expect(tidyFolder(" 调研 ／ 质量  强省 / ")).toBe("调研/质量 强省");
    expect(tidyFolder(" / ")).toBe("");
  });

  it("refuses a path that no list could show", () => {
    expect(tidyFolder("长".repeat(LONGEST_FOLDER + 1))).toBeNull();
  });
});

describe("foldersOf", () => {
  it("lists folders above those in them, and counts what is below", () => {
    const notes = ["调研/企业", "备课", "调研", "调研/企业/走访", "", "调研/园区"].map(inFolder);
    expect(foldersOf(notes)).toEqual([
      { path: "备课", name: "备课", depth: 0, count: 1 },
      { path: "调研", name: "调研", depth: 0, count: 4 },
      { path: "调研/企业", name: "企业", depth: 1, count: 2 },
      { path: "调研/企业/走访", name: "走访", depth: 2, count: 1 },
      { path: "调研/园区", name: "园区", depth: 1, count: 1 },
    ]);
  });

  it("lists a folder that holds only folders", () => {
    expect(foldersOf([inFolder("甲/乙")]).map(({ path }) => path)).toEqual(["甲", "甲/乙"]);
  });
});

describe("isInFolder", () => {
  it("does not take a name that begins alike for the folder", () => {
    expect(isInFolder(inFolder("调研二"), "调研")).toBe(false);
    expect(isInFolder(inFolder("调研/二"), "调研")).toBe(true);
  });
});

describe("inRenamedFolder", () => {
  it("renames a level for everything below it, and leaves the rest alone", () => {
    const renamed = (folder: string, to: string) =>
      inRenamedFolder(inFolder(folder), "调研", to).folder;
    expect(renamed("调研/企业", "走访")).toBe("走访/企业");
    expect(renamed("调研", "")).toBe("");
    expect(renamed("调研/企业", "")).toBe("企业");
    expect(renamed("备课", "走访")).toBe("备课");
  });
});
