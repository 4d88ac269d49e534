import { describe, expect, it } from "vitest";
import {
  type Facts,
  factProblems,
  isCorrected,
  isSameCorrection,
  tidyCorrections,
  withFact,
} from "../../../domain/library/corrections";
import { ownWorkId } from "../../../domain/library/work-name";

const STATED: Facts = {
  title: "安徽省质量强省建设纲要",
  shortTitle: "安徽纲要",
  issuers: ["中共安徽省委", "安徽省人民政府"],
  docNumber: null,
  date: null,
  year: 2023,
  level: "省",
  edition: "网页版",
  work: "anhui-outline",
};

describe("withFact", () => {
  it("sets a fact that differs from what is stated", () => {
    expect(withFact(STATED, { year: 2022 }, "title", "纲要")).toEqual({
      year: 2022,
      title: "纲要",
    });
  });

  it("drops a correction that says what is stated", () => {
    expect(withFact(STATED, { year: 2022, title: "纲要" }, "year", 2023)).toEqual({
      title: "纲要",
    });
    expect(
      withFact(STATED, { issuers: ["省政府"] }, "issuers", ["中共安徽省委", "安徽省人民政府"]),
    ).toEqual({});
  });

  it("corrects a fact to none", () => {
    expect(withFact(STATED, {}, "edition", null)).toEqual({ edition: null });
  });
});

describe("tidyCorrections", () => {
  it("takes away blanks, empty words and what is stated anyway", () => {
    expect(
      tidyCorrections(STATED, {
        title: " 安徽省质量强省建设纲要 ",
        issuers: [" 省政府 ", "", "省政府"],
        docNumber: "  ",
        edition: "",
        date: "2023年6月1日",
      }),
    ).toEqual({ issuers: ["省政府"], edition: null, date: "2023-06-01" });
  });

  it("keeps what was meant to say the same as the source", () => {
    expect(tidyCorrections(STATED, { title: STATED.title, year: 2023 })).toEqual({
      title: STATED.title,
      year: 2023,
    });
  });

  it("leaves a day it cannot read as it is typed", () => {
    expect(tidyCorrections(STATED, { date: "六月" })).toEqual({ date: "六月" });
  });
});

describe("isCorrected", () => {
  it("tells a correction from a fact that is only repeated", () => {
    const corrections = { title: STATED.title, edition: null };
    expect(isCorrected(STATED, corrections, "title")).toBe(false);
    expect(isCorrected(STATED, corrections, "edition")).toBe(true);
    expect(isCorrected(STATED, corrections, "year")).toBe(false);
  });
});

describe("factProblems", () => {
  it("finds none in what can be stored", () => {
    expect(factProblems({})).toEqual({});
    expect(
      factProblems({ title: "纲要", date: "2023/6/1", year: 1999, work: ownWorkId("质量") }),
    ).toEqual({});
    expect(factProblems({ date: null, year: null, edition: null })).toEqual({});
  });

  it("names what is missing, no day and no year", () => {
    expect(
      factProblems({ title: " ", shortTitle: "", date: "六月", year: 23, work: ownWorkId(" ") }),
    ).toEqual({
      title: "missing",
      shortTitle: "missing",
      work: "missing",
      date: "no-day",
      year: "no-year",
    });
  });
});

describe("isSameCorrection", () => {
  it("compares lists by what is in them", () => {
    expect(isSameCorrection({ issuers: ["甲"] }, { issuers: ["甲"] })).toBe(true);
    expect(isSameCorrection({ issuers: ["甲"] }, { issuers: ["乙"] })).toBe(false);
    expect(isSameCorrection({ edition: null }, {})).toBe(false);
  });
});
