import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment, indexInSteps } from "../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../domain/search/segments/merge-plan";
import { mergeInSteps } from "../../../domain/search/segments/merge-segments";
import { plainSegment } from "../../../domain/search/segments/plain-segment";
import type { Segment } from "../../../domain/search/segments/segment";
import {
  EMPTY_SET,
  partOf,
  type SegmentSet,
  setOf,
  withIndexed,
  withMerged,
  withoutDocuments,
  withSegment,
} from "../../../domain/search/segments/segment-set";
import type { Steps } from "../../../domain/search/segments/steps";
import type { SegmentStore } from "./segment-store";

/** Lets waiting messages be answered before `task` runs. */
export type Postpone = (task: () => void) => void;

/** A document as the library has it now. */
export interface DocumentIdentity {
  readonly id: string;
  readonly identity: string;
}

/** So many documents make a segment where many are added, and are indexed at once where few are. */
const DOCUMENTS_AT_A_TIME = 8;

/** A segment in the making, and what it changes in the set, which may be another by then. */
interface Job {
  readonly steps: Steps<Segment>;
  readonly finish: (set: SegmentSet, made: Segment) => SegmentSet;
}

/**
 * The documents that are searched. Few new documents are indexed at once; many
 * are taken as they are, to be gone through, and indexed in the background, as
 * segments are merged: a slice at a time, so that no query has to wait for long.
 */
export class LibraryIndex {
  private current: SegmentSet = EMPTY_SET;
  private job: Job | null = null;
  private isTaskDue = false;
  private saving: Promise<void> | null = null;
  private isSaved = true;

  constructor(
    private readonly postpone: Postpone,
    private readonly changed: () => void,
    private readonly store: SegmentStore | null,
    /** The index that comes with the program, for the first start. */
    private readonly bundled: () => Promise<Segment | null>,
    /** So long a job goes on before waiting messages are answered, in milliseconds. */
    private readonly slice: number,
  ) {}

  get set(): SegmentSet {
    return this.current;
  }

  /** Takes what was kept; nothing where nothing was kept, or it cannot be read. */
  async restore(): Promise<void> {
    const stored = (await this.store?.load().catch(reportStore)) ?? [];
    if (stored.length > 0) {
      this.current = setOf(stored.map((one) => ({ ...partOf(one.segment), removed: one.removed })));
      this.changed();
      return;
    }
    const segment = await this.bundled();
    if (segment !== null) this.take(withSegment(this.current, segment));
  }

  /** Forgets what the library does not have, or has otherwise; gives the ids of what is missing. */
  keepOnly(library: readonly DocumentIdentity[]): string[] {
    const wanted = new Map(library.map(({ id, identity }) => [id, identity]));
    const gone: string[] = [];
    for (const { segment, removed } of this.current.parts) {
      for (const [document, id] of segment.documentIds.entries()) {
        if (removed.has(document)) continue;
        if (wanted.get(id) === segment.identities[document]) wanted.delete(id);
        else gone.push(id);
      }
    }
    this.remove(gone);
    return [...wanted.keys()];
  }

  /** Adds documents; one that is there already is replaced. */
  add(documents: readonly SearchableDocument[]): void {
    if (documents.length === 0) return;
    if (documents.length <= DOCUMENTS_AT_A_TIME) {
      this.take(withSegment(this.current, buildSegment(documents)));
      return;
    }
    let set = this.current;
    for (let from = 0; from < documents.length; from += DOCUMENTS_AT_A_TIME) {
      set = withSegment(set, plainSegment(documents.slice(from, from + DOCUMENTS_AT_A_TIME)));
    }
    this.take(set);
  }

  /** Removes documents; ids that are not there are passed over. */
  remove(ids: readonly string[]): void {
    if (ids.length > 0) this.take(withoutDocuments(this.current, ids));
  }

  private take(set: SegmentSet): void {
    this.current = set;
    this.changed();
    this.isSaved = false;
    if (!this.isTaskDue) this.goOn();
  }

  /** Puts off the next slice of the job that is under way, or of the next one; without any, keeps what there is. */
  private goOn(): void {
    this.job ??= nextJob(this.current);
    const { job } = this;
    if (job === null) {
      void this.save();
      return;
    }
    this.isTaskDue = true;
    this.postpone(() => {
      this.isTaskDue = false;
      this.work(job);
    });
  }

  private work({ steps, finish }: Job): void {
    const end = performance.now() + this.slice;
    do {
      const step = steps.next();
      if (step.done === true) {
        this.job = null;
        this.take(finish(this.current, step.value));
        return;
      }
    } while (performance.now() < end);
    this.goOn();
  }

  /** Keeps the present parts; what changes meanwhile is kept afterwards. */
  private async save(): Promise<void> {
    if (this.store === null || this.saving !== null) return;
    while (!this.isSaved) {
      this.isSaved = true;
      this.saving = this.store.save(this.current.parts).catch(reportStore);
      await this.saving;
    }
    this.saving = null;
  }
}

/** Without its store the index is made anew at every start: slower, and nothing is lost. */
function reportStore(error: unknown): undefined {
  console.warn(`The search index could not be read or kept: ${String(error)}`);
}

/** What is to be done with a set next: index a part, or merge some; `null` where nothing is. */
function nextJob({ parts }: SegmentSet): Job | null {
  const plain = parts.find(({ segment }) => !segment.isIndexed)?.segment;
  if (plain !== undefined) {
    return { steps: indexInSteps(plain), finish: (set, made) => withIndexed(set, plain, made) };
  }
  const merge = nextMerge({ parts });
  if (merge === null) return null;
  const sources = parts.slice(merge.from, merge.to);
  return { steps: mergeInSteps(sources), finish: (set, made) => withMerged(set, sources, made) };
}
