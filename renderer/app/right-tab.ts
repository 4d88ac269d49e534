/** The tabs of the panel on the right. */
export type RightTab = "annotations" | "review" | "notes" | "search";
