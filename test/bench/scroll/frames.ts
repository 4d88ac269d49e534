import type { Page } from "playwright-core";
import { pane } from "../../../build/walk/person";

export interface Frames {
  /** From each frame to the next, in milliseconds. */
  readonly lengths: readonly number[];
  /** How often the window's thread was busy for over 50 ms. */
  readonly longTasks: number;
}

/** The wheel is turned so often, by so many CSS pixels, with so many milliseconds between. */
const TURNS = 120;
const TURN = 100;
const PAUSE = 30;

/** Turns the wheel over the first pane, from its beginning on, and times the frames meanwhile. */
export async function measureFrames(window: Page): Promise<Frames> {
  const text = pane(window, 1).locator(".pane-text");
  await text.evaluate((one) => one.scrollTo({ top: 0 }));
  const box = await text.boundingBox();
  if (box === null) throw new Error("The first pane is not on the screen.");
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await window.waitForTimeout(1000); // what was opened last comes to rest
  await window.evaluate(() => {
    const times: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((entry) => entry.duration)),
    );
    observer.observe({ type: "longtask" });
    // No function has a name here: the compiler would mark it with a call the page does not have.
    const state = { times, tasks, observer, running: true };
    Reflect.set(window, "benchmark", state);
    Reflect.set(state, "next", (time: number) => {
      times.push(time);
      if (state.running) requestAnimationFrame(Reflect.get(state, "next"));
    });
    requestAnimationFrame(Reflect.get(state, "next"));
  });
  for (let turn = 0; turn < TURNS; turn++) {
    await window.mouse.wheel(0, TURN);
    await window.waitForTimeout(PAUSE);
  }
  const { times, longTasks } = await window.evaluate(() => {
    const benchmark = Reflect.get(window, "benchmark");
    benchmark.running = false;
    benchmark.observer.disconnect();
    return { times: benchmark.times as number[], longTasks: benchmark.tasks.length as number };
  });
  const scrolled = await text.evaluate((one) => one.scrollTop);
  if (scrolled < TURN) throw new Error("The wheel did not scroll the pane.");
  return { lengths: times.slice(1).map((time, at) => time - (times[at] ?? time)), longTasks };
}
