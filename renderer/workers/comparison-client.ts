import { proxy, type Remote, wrap } from "comlink";
import type { Alignment } from "../../domain/alignment/alignment";
import type { Correspondence } from "../../domain/alignment/blocks";
import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Collation } from "../../domain/collation/collation";
import type { Duty } from "../../domain/duties/duty";
import type { Target } from "../../domain/indicators/target";
import { fail, ok, type Result } from "../../domain/result";
import type { SubjectKind, SubjectTable } from "../../domain/subjects/subject-table";
import type { ComparedDocument, ComparisonService } from "./comparison/service";
import { untilStopped } from "./until-stopped";

/**
 * What is known by reading the documents of a library against each other. Each
 * answer is worked out once and kept. No promise is ever rejected.
 */
export interface Comparison {
  align(a: string, b: string): Promise<Result<Alignment>>;
  correspond(a: string, b: string): Promise<Result<Correspondence>>;
  tabulate(ids: readonly string[], kind: SubjectKind): Promise<Result<SubjectTable>>;
  /** Fails with `stopped` as soon as the signal says so. */
  collate(a: string, b: string, watch: Watch): Promise<Result<Collation>>;
  findTargets(id: string): Promise<Result<readonly Target[]>>;
  findDuties(id: string): Promise<Result<readonly Duty[]>>;
}

/** How long work is watched and stopped. */
export interface Watch {
  /** Told now and then, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface ComparisonClient {
  /** The comparison over these documents and verdicts; what was worked out before and still holds is kept. */
  over(
    documents: ReadonlyMap<string, ComparedDocument>,
    verdicts: readonly PairVerdict[],
  ): Comparison;
}

/**
 * The rarity of wording is judged by so many documents of a library, the
 * bundled ones first: more of them cost time and change little.
 */
const MOST_JUDGES = 40;

/** So many answers are kept, the newest ones: the pairs of six documents, several times over. */
const MOST_ANSWERS = 200;

/** Starts the worker that compares. It lives as long as the window. */
export function startComparison(): ComparisonClient {
  const worker = new Worker(new URL("./comparison.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectComparison(wrap<ComparisonService>(worker), broken);
}

/**
 * A client of a service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectComparison(
  service: Remote<ComparisonService>,
  broken: Promise<string>,
): ComparisonClient {
  const unavailable = broken.then((message) => fail("comparison-unavailable", message));
  const answerOf = <T>(call: Promise<T>): Promise<Result<T>> =>
    Promise.race([call.then(ok), unavailable]).catch((error: unknown) =>
      fail("comparison-failed", String(error)),
    );
  const sender = new Sender(service);
  const answers = new Map<string, Promise<Result<unknown>>>();
  const once = <T>(key: string, call: () => Promise<T>): Promise<Result<T>> => {
    const known = answers.get(key) as Promise<Result<T>> | undefined;
    if (known !== undefined) return known;
    const answer = answerOf(call());
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= MOST_ANSWERS) break;
      answers.delete(oldest);
    }
    return answer;
  };
  return {
    over(documents, verdicts) {
      const name = (id: string) => `${id} ${documents.get(id)?.textHash}`;
      const thirds = verdicts.flatMap(({ a, b }) => [a.documentId, b.documentId]);
      const judged = verdicts.map(({ id, decidedAt }) => `${id} ${decidedAt}`).join();
      const judges = [...documents.keys()].slice(0, MOST_JUDGES);
      const basis = `${judges.map(name).join()}\n${judged}`;
      const paired = <T>(kind: string, a: string, b: string, call: () => Promise<T>) =>
        once(`${kind}\n${name(a)}\n${name(b)}\n${basis}`, async () => {
          await sender.learn(documents, judges);
          await sender.send(documents, [a, b, ...thirds]);
          return call();
        });
      return {
        align: (a, b) => paired("align", a, b, () => service.align(a, b, verdicts)),
        correspond: (a, b) => paired("correspond", a, b, () => service.correspond(a, b, verdicts)),
        tabulate: (ids, kind) =>
          once(`table ${kind}\n${ids.map(name).join("\n")}\n${basis}`, async () => {
            await sender.learn(documents, judges);
            await sender.send(documents, [...ids, ...thirds]);
            return service.tabulate(ids, kind, verdicts);
          }),
        collate(a, b, { onProgress, signal }) {
          const key = `collate\n${name(a)}\n${name(b)}`;
          const goesOn = (share: number) => {
            onProgress(share);
            return !signal.aborted;
          };
          const answer = once(key, async () => {
            await sender.send(documents, [a, b]);
            return service.collate(a, b, proxy(goesOn));
          });
          // What was stopped is no answer to keep.
          return untilStopped(answer, signal, () => answers.delete(key));
        },
        findTargets: (id) =>
          once(`targets\n${name(id)}`, async () => {
            await sender.send(documents, [id]);
            return service.findTargets(id);
          }),
        findDuties: (id) =>
          once(`duties\n${name(id)}`, async () => {
            await sender.send(documents, [id]);
            return service.findDuties(id);
          }),
      };
    },
  };
}

/** Sends documents to the service, each text once. */
class Sender {
  private readonly sent = new Map<string, string>();
  private learned = { name: "", done: Promise.resolve() };

  constructor(private readonly service: Remote<ComparisonService>) {}

  async send(
    documents: ReadonlyMap<string, ComparedDocument>,
    ids: readonly string[],
  ): Promise<void> {
    const wanted = [...new Set(ids)]
      .map((id) => documents.get(id))
      .filter((document) => document !== undefined)
      .filter(({ id, textHash }) => this.sent.get(id) !== textHash);
    if (wanted.length === 0) return;
    for (const { id, textHash } of wanted) this.sent.set(id, textHash);
    await this.service.take(wanted.map(comparedPart));
  }

  async learn(
    documents: ReadonlyMap<string, ComparedDocument>,
    judges: readonly string[],
  ): Promise<void> {
    const name = judges.map((id) => `${id} ${documents.get(id)?.textHash}`).join();
    if (name !== this.learned.name) {
      const sent = this.send(documents, judges);
      this.learned = { name, done: sent.then(() => this.service.learn(judges)) };
    }
    await this.learned.done;
  }
}

/** Nothing else of a document is copied to the worker. */
function comparedPart(document: ComparedDocument): ComparedDocument {
  const { id, work, year, date, title, issuers, text, textHash, blocks, chapters } = document;
  return { id, work, year, date, title, issuers, text, textHash, blocks, chapters };
}
