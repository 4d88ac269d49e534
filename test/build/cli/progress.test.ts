import { expect, it } from "vitest";
import { shownProgress } from "../../../build/cli/progress";

function recorded(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, progress: shownProgress({ isTTY, write }) };
}

it("counts the files on a terminal, and clears the line at the end", () => {
  const { written, progress } = recorded(true);
  progress?.(0, 2);
  progress?.(1, 2);
  progress?.(2, 2);
  expect(written.map((text) => text.replace("\r\u001b[2K", "<clear>"))).toEqual([
    "<clear>Reading file 1 of 2 …",
    "<clear>Reading file 2 of 2 …",
    "<clear>",
  ]);
});

it("leaves what is no terminal alone", () => {
  expect(recorded(false).progress).toBeUndefined();
});
