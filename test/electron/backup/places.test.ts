import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { isWithin } from "../../../electron/backup/places";

describe("isWithin", () => {
  it.each([
    ["C:\\Users\\a\\Duidu", "C:\\Users\\a\\Duidu", true],
    ["C:\\Users\\a\\Duidu", "c:\\users\\A\\duidu\\x", true],
    ["C:\\Users\\a\\Duidu", "C:\\Users\\a", false],
    ["C:\\Users\\a\\Duidu", "C:\\Users\\a\\Duidu 2", false],
    ["C:\\Users\\a\\Duidu", "D:\\", false],
    ["C:\\Users\\a\\Duidu", "\\\\nas\\share\\备份", false],
    ["\\\\nas\\home\\Duidu", "\\\\nas\\home\\Duidu\\x", true],
  ])("tells on Windows whether %s has %s in it: %s", (folder, path, expected) => {
    expect(isWithin(folder, path, win32)).toBe(expected);
  });

  it.each([
    ["/home/a/Duidu", "/home/a/Duidu/..x", true],
    ["/home/a/Duidu", "/home/a/Duidu/a:b", true],
    ["/home/a/Duidu", "/home/a", false],
    ["/home/a/Duidu", "/media/stick", false],
  ])("tells elsewhere whether %s has %s in it: %s", (folder, path, expected) => {
    expect(isWithin(folder, path, posix)).toBe(expected);
  });
});
