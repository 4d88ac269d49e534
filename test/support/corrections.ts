import type { Target } from "../../domain/indicators/target";
import { factsOf, type TargetCorrection } from "../../domain/indicators/target-correction";

/** What the user says of a found target; nothing but that it is confirmed unless `changes` say more. */
export function correctionOf(
  target: Target,
  changes: Partial<TargetCorrection> = {},
): TargetCorrection {
  return {
    id: `on-${target.name}`,
    documentId: "small",
    computed: { name: target.name, at: target.place.from - target.from },
    facts: factsOf(target),
    hidden: false,
    quote: target.quote,
    from: target.from,
    updatedAt: "2026-01-02T03:04:05.000Z",
    ...changes,
  };
}
