import { type ReactNode, useMemo } from "react";
import { useLayerList } from "../store/layers";
import { GivenLayers } from "../ui/layer-names";

/** Lets everything below it show whose an annotation is. */
export function KnownLayers({ children }: { readonly children: ReactNode }) {
  const layers = useLayerList();
  const byId = useMemo(() => new Map(layers.map((layer) => [layer.id, layer])), [layers]);
  return <GivenLayers layers={byId}>{children}</GivenLayers>;
}
