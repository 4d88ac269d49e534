import { describe, expect, it } from "vitest";
import { newEntry } from "../../../domain/library/library-entry";
import {
  LONGEST_TAG,
  tagStates,
  tidyTag,
  withRenamedTag,
  withTags,
} from "../../../domain/library/tags";

const ENTRY = { ...newEntry("a", null, "2026-01-01T00:00:00Z"), tags: ["农业", "重点"] };

describe("tidyTag", () => {
  it("keeps a tag on one line without blanks around it", () => {
    expect(tidyTag("  质量\n 强国 ")).toBe("质量 强国");
  });

  it("refuses an empty tag and one that is too long", () => {
    expect(tidyTag(" 　 ")).toBeNull();
    expect(tidyTag("字".repeat(LONGEST_TAG))).not.toBeNull();
    expect(tidyTag("字".repeat(LONGEST_TAG + 1))).toBeNull();
  });
});

describe("withTags", () => {
  it("puts tags on and takes tags off", () => {
    expect(withTags(ENTRY, ["待核"], ["农业"]).tags).toEqual(["重点", "待核"]);
  });

  it("keeps each tag once", () => {
    expect(withTags(ENTRY, ["农业", "农业"], []).tags).toEqual(["农业", "重点"]);
  });
});

describe("withRenamedTag", () => {
  it("renames a tag in its place", () => {
    expect(withRenamedTag(ENTRY, "农业", "三农").tags).toEqual(["三农", "重点"]);
  });

  it("keeps one where both are there, and the very same where neither is", () => {
    expect(withRenamedTag(ENTRY, "农业", "重点").tags).toEqual(["重点"]);
    expect(withRenamedTag(ENTRY, "工业", "重点")).toBe(ENTRY);
  });
});

describe("tagStates", () => {
  it("tells whether all, some or none have a tag", () => {
    const states = tagStates(["农业", "重点", "待核"], [ENTRY, { tags: ["农业"] }]);
    expect(Object.fromEntries(states)).toEqual({ 农业: "all", 重点: "some", 待核: "none" });
  });
});
