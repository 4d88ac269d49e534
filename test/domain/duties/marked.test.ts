import { describe, expect, it } from "vitest";
import { readMarked } from "../../../domain/duties/marked";

describe("readMarked", () => {
  it("reads the role behind a name; the others help", () => {
    expect(readMarked("省发展改革委（牵头），省财政厅")).toEqual({
      lead: ["省发展改革委"],
      support: ["省财政厅"],
    });
    expect(readMarked("省教育厅、省科协（配合）")).toEqual({
      lead: ["省教育厅"],
      support: ["省科协"],
    });
  });

  it("is null where no name has a role behind it", () => {
    expect(readMarked("省发展改革委（省物价局）、省财政厅")).toBeNull();
  });
});
