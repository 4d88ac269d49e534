import { expect, it } from "vitest";
import { failureSentence } from "../../../build/library/failure-sentence";

it("says what is wrong with which file", () => {
  expect(failureSentence({ reason: "no-text-layer" }, "a/扫描.pdf")).toBe(
    "a/扫描.pdf is a scan without text; recognise its text with another program first.",
  );
});

it("says something about a reason it does not know", () => {
  expect(failureSentence({ reason: "odd" }, "a.txt")).toBe("a.txt cannot be read (odd).");
});
