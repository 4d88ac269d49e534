import { type Remote, wrap } from "comlink";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../domain/annotations/target";
import { fail, ok, type Result } from "../../domain/result";
import type { AnchoringService, AnchoringText } from "./anchoring/service";

/** Targets looked for in one message: some milliseconds of work, so that progress is seen and a stop is quick. */
const BATCH = 200;

/** Finds annotations of changed texts, as the window sees it. No promise is ever rejected. */
export interface AnchoringClient {
  /**
   * Where each target stands in the text. Calls run one after the other. Fails
   * with `superseded` when stopped, `anchoring-unavailable` when the worker broke.
   */
  anchor(
    text: AnchoringText,
    targets: readonly Target[],
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Result<readonly Anchoring[]>>;
}

/** Starts the worker that looks for annotations. It lives as long as the window. */
export function startAnchoring(): AnchoringClient {
  const worker = new Worker(new URL("./anchoring.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectAnchoring(wrap<AnchoringService>(worker), broken);
}

/**
 * A client of a service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectAnchoring(
  service: Remote<AnchoringService>,
  broken: Promise<string>,
): AnchoringClient {
  const unavailable = broken.then((message) => fail("anchoring-unavailable", message));
  const run: AnchoringClient["anchor"] = async (text, targets, onProgress, signal) => {
    if (signal.aborted) return fail("superseded");
    await service.open(text);
    const found: Anchoring[] = [];
    while (found.length < targets.length) {
      if (signal.aborted) return fail("superseded");
      found.push(...(await service.anchor(targets.slice(found.length, found.length + BATCH))));
      onProgress(found.length);
    }
    return ok(found);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    anchor(text, targets, onProgress, signal) {
      // The service has one text open at a time.
      const answer = Promise.race([
        last.then(() => run(text, targets, onProgress, signal)),
        unavailable,
      ]).catch((error: unknown) => fail("anchoring-unavailable", String(error)));
      last = answer;
      return answer;
    },
  };
}
