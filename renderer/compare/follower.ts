import { unitKey } from "../../domain/alignment/units";
import { type PaneLayout, unitRead } from "./pane-layout";
import type { Followed, ScrollMap } from "./scroll-map";
import type { PaneText } from "./seen";

/** A pane scrolled by more than this, in CSS pixels, was not put there: the engine rounds what it is given. */
const ROUNDING = 1.5;

/** A jump is glided over: what is left of it falls to a third in this time, in milliseconds. */
const GLIDE = 70;

/** A glide this short, in CSS pixels, is over. */
const ARRIVED = 0.5;

/** One frame at most, in milliseconds: after a pause a glide goes on where it was. */
const LONGEST_FRAME = 34;

/** A pane that can follow another one. */
export class Follower {
  /** `null` while its lines are broken anew. */
  layout: PaneLayout | null = null;
  /** Its lines were broken at least once. */
  measured = false;
  /** Where it stands for each place of the leader; `null` where it stays where it is. */
  map: ScrollMap | null = null;
  /** The place it glides to by itself, whatever the leader does. */
  private goal: number | null = null;
  /** Moved by itself; it stays there until another scroll joins the panes again. */
  apart = false;
  /** The next place is taken without a glide. */
  still = false;
  /** The unit one looked at last, by its `unitKey`: what is read in a text too short to scroll. */
  pointed: string | null = null;
  private put: number;
  private run = -1;
  /** How far it still is from where it belongs, in CSS pixels. */
  private left = 0;
  private time = 0;

  constructor(
    readonly text: PaneText,
    /** Nobody has scrolled its document yet. */
    public fresh: boolean,
    private readonly stillness: MediaQueryList,
  ) {
    this.put = text.scroller.scrollTop;
  }

  /** True where something else than `move` has scrolled it. */
  wasMoved(): boolean {
    return Math.abs(this.text.scroller.scrollTop - this.put) > ROUNDING;
  }

  /** Takes the present place for its own. */
  settle(): void {
    this.put = this.text.scroller.scrollTop;
  }

  /** Its text is shown whole: nobody can scroll it, and no place in it leads. */
  get isWhole(): boolean {
    const { scrollHeight, clientHeight } = this.text.scroller;
    return scrollHeight - clientHeight <= ROUNDING;
  }

  /** What is read in it is what one looks at, wherever that stands. */
  get isPointedAt(): boolean {
    return this.pointed !== null && this.isWhole;
  }

  /** The unit that is read, by its `unitKey`. */
  unitRead(): string | null {
    if (this.layout === null) return null;
    return this.isPointedAt ? this.pointed : unitRead(this.layout, this.text.scroller.scrollTop);
  }

  /** Where what is read begins, as if the pane were scrolled to it. */
  readFrom(): number {
    const { scrollTop } = this.text.scroller;
    return this.isPointedAt ? (this.topOf(this.pointed ?? "") ?? scrollTop) : scrollTop;
  }

  follow(map: ScrollMap): void {
    this.map = map;
    this.goal = null;
    this.run = -1;
  }

  /** Stays where it is until it is told otherwise. */
  rest(): void {
    this.map = null;
    this.goal = null;
    this.left = 0;
  }

  /** Follows nothing any more; a glide it is on goes to its end. */
  stay(): void {
    this.map = null;
    this.apart = false;
  }

  /** Glides to one place and stays there. */
  goTo(scrollTop: number): void {
    this.goal = scrollTop;
    this.run = -1;
    this.apart = true;
  }

  /** Top of the first passage of a unit, by its `unitKey`. */
  topOf(unit: string): number | null {
    const passages = this.layout?.passages ?? [];
    return passages.find((one) => one.unit !== null && unitKey(one.unit) === unit)?.top ?? null;
  }

  /**
   * Goes where it belongs beside a leader that stands at `leaderTop`, or nearer
   * to it; `null` without a leader. Tells whether it has further to go.
   */
  move(time: number, leaderTop: number | null): boolean {
    const { scroller } = this.text;
    const elapsed = Math.min(time - this.time, LONGEST_FRAME);
    this.time = time;
    const followed = this.followed(leaderTop);
    if (followed === null || this.layout === null || this.wasMoved()) return false;
    const most = scroller.scrollHeight - scroller.clientHeight;
    const { scrollTop, run } = followed;
    const target = Math.max(0, Math.min(most, scrollTop));
    const isStill = this.still || this.stillness.matches;
    if (isStill) this.left = 0;
    else if (run !== this.run) this.left = this.put - target;
    else this.left *= Math.exp(-elapsed / GLIDE);
    if (Math.abs(this.left) < ARRIVED) this.left = 0;
    this.run = run;
    this.still = false;
    scroller.scrollTop = target + this.left;
    this.put = scroller.scrollTop;
    return this.left !== 0;
  }

  private followed(leaderTop: number | null): Followed | null {
    if (this.goal !== null) return { scrollTop: this.goal, run: 0 };
    return leaderTop === null || this.apart ? null : (this.map?.at(leaderTop) ?? null);
  }
}
