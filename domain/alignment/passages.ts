import type { Block } from "../document/block";
import { type Alignable, type Unit, unitRoot, unitsOf } from "./units";

/** A stretch of a document that belongs to one unit, without those inside it. */
export interface Passage {
  /** `null` before the first unit and behind the last. */
  readonly unit: Unit | null;
  /** In the order of the text; at least one. */
  readonly blocks: readonly Block[];
}

/**
 * The passages of a document, in the order of the text, which hold each block
 * once. A unit that another one interrupts, such as an item with a box in it,
 * has several; a chapter has those between its items.
 */
export function passagesOf(document: Alignable): readonly Passage[] {
  const owners = ownersOf(unitsOf(document));
  const passages: { unit: Unit | null; blocks: Block[] }[] = [];
  for (const block of document.blocks) {
    const unit = ownerOf(block.id, owners);
    const last = passages.at(-1);
    if (last !== undefined && last.unit === unit) last.blocks.push(block);
    else passages.push({ unit, blocks: [block] });
  }
  return passages;
}

/** Units by the id that all their blocks begin with; the smaller one where two have the same. */
function ownersOf(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const owners = new Map<string, Unit>();
  for (const unit of units) owners.set(unitRoot(unit), unit);
  return owners;
}

function ownerOf(blockId: string, owners: ReadonlyMap<string, Unit>): Unit | null {
  let id = blockId;
  for (;;) {
    const owner = owners.get(id);
    if (owner !== undefined) return owner;
    const end = id.lastIndexOf(".");
    if (end === -1) return null;
    id = id.slice(0, end);
  }
}
