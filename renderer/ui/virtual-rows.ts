/* Lists of which only the lines in view are drawn: every feature has them from here. */
export { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
