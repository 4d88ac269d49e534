import type { HandoutPassage } from "../../domain/handouts/handout-passage";

/** The passages of the open handout as they are today, by the ids of their entries. */
export type PassagesByEntry = ReadonlyMap<string, HandoutPassage>;
