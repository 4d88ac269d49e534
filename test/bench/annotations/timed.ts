import type { Page } from "playwright-core";

/** How long something took in the window, in milliseconds. */
export interface Timed {
  /** From the action to the frame that shows what it led to. */
  readonly shown: number;
  /** The longest stretch in which the window's thread did nothing else; below 50 it is not known. */
  readonly longestTask: number;
}

/**
 * Dispatches an action in the page and waits for the frame in which `selector`
 * has `text` in it. The action is a click on an element, or words typed into it.
 */
export async function timed(
  window: Page,
  action: { readonly on: string; readonly type?: string; readonly key?: string },
  shown: { readonly selector: string; readonly text: string },
): Promise<Timed> {
  await window.waitForTimeout(800); // what was done before comes to rest
  const result = await window.evaluate(
    ({ action, shown }) =>
      new Promise<{ shown: number; tasks: number[] }>((resolve, reject) => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        );
        observer.observe({ type: "longtask" });
        const element = document.querySelector<HTMLElement>(action.on);
        if (element === null) return reject(new Error(`There is no ${action.on}.`));
        const from = performance.now();
        if (action.key !== undefined) {
          element.focus();
          element.dispatchEvent(
            new KeyboardEvent("keydown", { key: action.key, bubbles: true, cancelable: true }),
          );
        } else if (action.type === undefined) element.click();
        else {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
          set?.call(element, action.type);
          element.dispatchEvent(new Event("input", { bubbles: true }));
        }
        // No function has a name here: the compiler would mark it with a call the page does not have.
        const state = {};
        Reflect.set(state, "look", () => {
          const isShown = [...document.querySelectorAll(shown.selector)].some((one) =>
            one.textContent?.includes(shown.text),
          );
          if (!isShown && performance.now() - from < 20_000) {
            requestAnimationFrame(Reflect.get(state, "look"));
            return;
          }
          if (!isShown) return reject(new Error(`${shown.selector} does not say ${shown.text}.`));
          const at = performance.now() - from;
          setTimeout(() => {
            observer.disconnect();
            resolve({ shown: at, tasks });
          }, 1500);
        });
        requestAnimationFrame(Reflect.get(state, "look"));
      }),
    { action, shown },
  );
  return { shown: result.shown, longestTask: Math.max(0, ...result.tasks) };
}
