import { PLAN_STATES } from "../../domain/exchange/plan";

/** The parts of a review, in the order in which they ask for attention. */
export const REVIEW_GROUPS = [...PLAN_STATES, "notes", "setAside"] as const;
export type ReviewGroup = (typeof REVIEW_GROUPS)[number];
