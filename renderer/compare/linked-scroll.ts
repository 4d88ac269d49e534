import { unitKey } from "../../domain/alignment/units";
import { Follower } from "./follower";
import type { Links } from "./links";
import { type LaidOutPassage, measurePane, nextPassage, type PaneLayout } from "./pane-layout";
import { scrollMap } from "./scroll-map";
import { NOTHING_SEEN, type PaneText, type Seen, sameSeen, type UnitOfPane } from "./seen";
import { seenOf } from "./seen-of";

/** A passage gone to stands this far below its pane's top, in CSS pixels. */
const TOP_MARGIN = 12;

/**
 * Keeps panes at corresponding places. The pane the user moves leads, by
 * whatever means it is moved: a scroll to where this did not put a pane makes
 * it the leader. The others follow within the same frame.
 */
export class LinkedScroll {
  private readonly panes = new Map<number, Follower>();
  private readonly listeners = new Set<() => void>();
  private linksOf: (from: string, to: string) => Links | null = () => null;
  private linked = true;
  private wanted = true;
  private held = false;
  private alone = false;
  /** The pane the others follow; `null` until one is scrolled, and while panes are scrolled alone. */
  private leader: Follower | null = null;
  private lastMoved: Follower | null = null;
  private drawn = false;
  private hovered: UnitOfPane | null = null;
  private frame = 0;
  private seen: Seen = NOTHING_SEEN;
  private readonly stillness = window.matchMedia("(prefers-reduced-motion: reduce)");

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): Seen => this.seen;

  /**
   * Takes a pane in; one whose document is `fresh`, not read yet, is put beside
   * what the others show, but not at the start. Returns the way to leave.
   */
  attach(text: PaneText, fresh: boolean): () => void {
    const pane = new Follower(text, fresh && this.drawn, this.stillness);
    this.panes.set(text.key, pane);
    const onScroll = () => this.scrolled(pane);
    const observer = new ResizeObserver(() => {
      pane.layout = null;
      this.wake();
    });
    observer.observe(text.scroller);
    for (const child of text.scroller.querySelectorAll("article")) observer.observe(child);
    text.scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      text.scroller.removeEventListener("scroll", onScroll);
      if (this.panes.get(text.key) === pane) this.panes.delete(text.key);
      if (this.leader === pane) this.leader = null;
      if (this.lastMoved === pane) this.lastMoved = null;
      if (this.hovered?.pane === text.key) this.hovered = null;
      this.wake();
    };
  }

  /** Says what corresponds; `null` as long as that is not known. */
  setLinks(linksOf: (from: string, to: string) => Links | null): void {
    this.linksOf = linksOf;
    this.forgetMaps();
    this.wake();
  }

  /** Switched on, the others come to what the last leader shows. */
  setLinked(linked: boolean): void {
    this.wanted = linked;
    this.join();
  }

  /** While held, panes stay where they are, as if linking were switched off. */
  setHeld(held: boolean): void {
    this.held = held;
    this.join();
  }

  private join(): void {
    const linked = this.wanted && !this.held;
    if (this.linked === linked) return;
    this.linked = linked;
    this.leader = linked ? this.lastMoved : null;
    if (linked) this.rejoin();
    this.wake();
  }

  /** While set, panes are scrolled one at a time. */
  setAlone(alone: boolean): void {
    this.alone = alone;
  }

  setHovered(hovered: UnitOfPane | null): void {
    this.hovered = hovered;
    if (hovered !== null) this.point(hovered);
    this.wake();
  }

  /** A text too short to scroll leads by what one looks at in it; the others stay where they are. */
  private point({ pane: key, unit }: UnitOfPane): void {
    const pane = this.panes.get(key);
    if (!pane?.isWhole || (pane.pointed === unit && this.leader === pane)) return;
    pane.pointed = unit;
    if (!this.linked || this.alone) return;
    this.leader = pane;
    for (const other of this.others(pane)) other.stay();
  }

  /** Brings the counterpart of a unit in another pane to the unit's height; nothing where it has none. */
  showCounterpart(from: UnitOfPane, to: number): void {
    const [own, other] = [this.panes.get(from.pane), this.panes.get(to)];
    if (own === undefined || other === undefined) return;
    const place = this.linksOf(own.text.documentId, other.text.documentId)?.units.get(from.unit);
    const top = own.topOf(from.unit);
    const target = place === undefined ? null : other.topOf(unitKey(place));
    if (top === null || target === null) return;
    other.goTo(target - (top - own.text.scroller.scrollTop));
    this.wake();
  }

  /** Goes to the next or previous unit of a pane with a counterpart, and shows that beside it. */
  step(key: number, direction: 1 | -1): void {
    const pane = this.panes.get(key);
    if (pane?.layout == null) return;
    const isPaired = (one: LaidOutPassage) => this.othersWith(pane, one).length > 0;
    const next = nextPassage(pane.layout, pane.readFrom(), direction, isPaired);
    if (next?.unit == null) return;
    pane.text.scroller.scrollTop = next.top - TOP_MARGIN;
    this.point({ pane: key, unit: unitKey(next.unit) });
    for (const other of this.othersWith(pane, next)) {
      this.showCounterpart({ pane: key, unit: unitKey(next.unit) }, other.text.key);
    }
  }

  /** The element a pane scrolls in, and where its passages stand in it. */
  laidOut(key: number): { readonly scroller: HTMLElement; readonly layout: PaneLayout } | null {
    const pane = this.panes.get(key);
    return pane?.layout == null ? null : { scroller: pane.text.scroller, layout: pane.layout };
  }

  private othersWith(pane: Follower, { unit }: LaidOutPassage): readonly Follower[] {
    if (unit === null) return [];
    return this.others(pane).filter((other) =>
      this.linksOf(pane.text.documentId, other.text.documentId)?.units.has(unitKey(unit)),
    );
  }

  private others(pane: Follower): readonly Follower[] {
    return [...this.panes.values()].filter((other) => other !== pane);
  }

  private scrolled(pane: Follower): void {
    if (!pane.wasMoved()) return;
    pane.settle();
    // While lines are broken anew the pane is put back to where it was read.
    if (pane.layout === null && pane.measured) return;
    pane.fresh = false;
    pane.rest();
    this.lastMoved = pane;
    pane.apart = !this.linked || this.alone;
    if (pane.apart) this.leader = this.leader === pane ? null : this.leader;
    else {
      if (this.leader !== pane) this.forgetMaps();
      this.leader = pane;
      this.rejoin();
    }
    this.wake();
  }

  /** Panes that were moved alone follow again. */
  private rejoin(): void {
    for (const pane of this.panes.values()) {
      if (pane.apart) pane.rest();
      pane.apart = false;
    }
  }

  private forgetMaps(): void {
    for (const pane of this.panes.values()) if (!pane.apart) pane.map = null;
  }

  private wake(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame((time) => this.draw(time));
  }

  private draw(time: number): void {
    this.frame = 0;
    this.measure();
    this.leader ??= this.leaderForFresh();
    const { leader } = this;
    const followed = leader?.isPointedAt ? null : leader;
    let moving = false;
    for (const pane of this.panes.values()) {
      if (pane === leader) continue;
      if (followed !== null) this.aim(pane, followed);
      moving = pane.move(time, followed?.text.scroller.scrollTop ?? null) || moving;
    }
    this.drawn = true;
    this.look(leader ?? this.lastMoved ?? [...this.panes.values()][0] ?? null);
    if (moving) this.wake();
  }

  private measure(): void {
    let changed = false;
    for (const pane of this.panes.values()) {
      if (pane.layout !== null) continue;
      pane.layout = measurePane(pane.text.scroller, pane.text.passages);
      pane.measured = true;
      changed = true;
    }
    if (!changed) return;
    this.forgetMaps();
    for (const pane of this.panes.values()) pane.still = !pane.apart;
  }

  /** Where nothing leads, a pane with a new document comes to what another pane shows. */
  private leaderForFresh(): Follower | null {
    const panes = [...this.panes.values()];
    if (!this.linked || !panes.some(({ fresh }) => fresh)) return null;
    return panes.find(({ fresh }) => !fresh) ?? null;
  }

  /** Gives a pane the map it follows the leader by. */
  private aim(pane: Follower, leader: Follower): void {
    if (pane.map !== null || pane.apart) return;
    const links = this.linksOf(leader.text.documentId, pane.text.documentId);
    if (links === null || leader.layout === null || pane.layout === null) return;
    pane.fresh = false;
    pane.follow(scrollMap(leader.layout, pane.layout, links, leader.text.scroller.clientHeight));
  }

  /** Tells what is seen, where it has changed. */
  private look(leader: Follower | null): void {
    const seen = seenOf([...this.panes.values()], this.linksOf, {
      ...{ read: leader, leader: this.leader, hovered: this.hovered },
    });
    if (sameSeen(this.seen, seen)) return;
    this.seen = seen;
    for (const listener of this.listeners) listener();
  }
}
