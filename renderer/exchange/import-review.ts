import type { LayerShape } from "../../domain/annotations/layer";
import type { Decisions, FileFacts, PlanSummary } from "../workers/exchange/service";
import type { MatchedSource } from "../workers/exchange/session";

/** A file that was compared with what is stored, and what the user made of it so far. */
export interface ImportReview {
  readonly name: string;
  readonly facts: FileFacts;
  readonly sources: readonly MatchedSource[];
  readonly plan: PlanSummary;
  /** The colleague's layer if it is there already. */
  readonly isKnownLayer: boolean;
  readonly asOwn: boolean;
  readonly layerName: string;
  readonly layerShape: LayerShape;
  readonly decisions: Decisions;
}
