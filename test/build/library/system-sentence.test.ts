import { expect, it } from "vitest";
import { systemSentence } from "../../../build/library/system-sentence";

const failed = (code: string) => Object.assign(new Error(`${code}: no`), { code });

it.each([
  ["ENOENT", "file", "There is no file 甲."],
  ["ENOENT", "folder", "There is no folder 甲."],
  ["EISDIR", "file", "甲 is a folder, not a file."],
  ["ENOTDIR", "folder", "甲 is a file, not a folder."],
  ["EACCES", "folder", "There is no permission to read 甲."],
  ["EPERM", "file", "There is no permission to read 甲."],
  ["ELOOP", "file", "甲 is a link that leads back to itself."],
  ["EIO", "file", "甲 cannot be read (EIO)."],
] as const)("says %s of a %s in words", (code, wanted, sentence) => {
  expect(systemSentence("甲", failed(code), wanted)).toBe(sentence);
});

it("says something about an error without a code", () => {
  expect(systemSentence("甲", "odd", "file")).toBe("甲 cannot be read (odd).");
});
