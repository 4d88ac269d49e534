/*
 * The scroll benchmark: `npm run bench:scroll`. Turns the mouse wheel over the
 * first of one, two and four panes in the real Electron, with and without
 * linked scrolling, and prints how long frames took. A machine without a
 * graphics card draws every pixel itself, so that its figures are the worst.
 */
import { openDisplay } from "../../../build/setup/display.mjs";
import { prepareProgram } from "../../../build/setup/prepare.mjs";
import { launchApp, resize } from "../../../build/walk/launch";
import { pane } from "../../../build/walk/person";
import { type Frames, measureFrames } from "./frames";

/** Longer than this, in milliseconds, a frame was left out at 60 frames per second. */
const LATE = 20;

const SIZE = { width: 1920, height: 1080 };

await prepareProgram();
const display = await openDisplay();
const { app, window, close } = await launchApp();
try {
  await resize(app, window, SIZE);
  await pane(window, 2).waitFor();
  const link = () => window.keyboard.press("F2");
  print("panes  linked  frames  over 20 ms  p95 ms  longest ms  long tasks");
  for (const count of [1, 2, 4]) {
    if (count === 1) await window.keyboard.press("Control+w");
    for (let open = await window.locator(".pane").count(); open < count; open++) {
      await window.keyboard.press("Control+t");
      await pane(window, open + 1).waitFor();
    }
    for (const linked of count === 1 ? [true] : [true, false]) {
      const frames = await measureFrames(window);
      print(row(count, linked, frames));
      if (count > 1) await link();
    }
  }
} finally {
  await close();
  display.close();
}

function row(panes: number, linked: boolean, { lengths, longTasks }: Frames): string {
  const sorted = lengths.toSorted((a, b) => a - b);
  const late = lengths.filter((length) => length > LATE).length / lengths.length;
  return [
    String(panes).padStart(5),
    (panes === 1 ? "" : linked ? "yes" : "no").padStart(7),
    String(lengths.length).padStart(7),
    `${(100 * late).toFixed(1)} %`.padStart(11),
    (sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN).toFixed(1).padStart(7),
    (sorted.at(-1) ?? Number.NaN).toFixed(1).padStart(11),
    String(longTasks).padStart(11),
  ].join(" ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
