import { createContext, type ReactNode, useCallback, useContext } from "react";
import type { Layer } from "../../domain/annotations/layer";
import { LayerMark } from "./LayerMark";
import "./layer-names.css";

type Given = ReadonlyMap<string, Pick<Layer, "name" | "shape">>;

const Layers = createContext<Given>(new Map());

/** Tells everything below it what the layers are called, and by which shapes they are told apart. */
export function GivenLayers({
  layers,
  children,
}: {
  readonly layers: Given;
  readonly children: ReactNode;
}) {
  return <Layers value={layers}>{children}</Layers>;
}

/** What a layer is called: the colleague's name. */
export function useLayerName(): (layerId: string) => string {
  const layers = useContext(Layers);
  return useCallback((layerId) => layers.get(layerId)?.name ?? layerId, [layers]);
}

/** Whose an annotation is: shape and name of its layer, in the text the name's first character; nothing for one's own. */
export function LayerTag({
  layerId,
  short = false,
}: {
  readonly layerId: string | null;
  readonly short?: boolean;
}) {
  const layers = useContext(Layers);
  const layer = layerId === null ? undefined : layers.get(layerId);
  if (layer === undefined) return null;
  return (
    <span className={short ? "layer-tag short" : "layer-tag"} title={layer.name}>
      <LayerMark shape={layer.shape} size={11} />
      {short ? [...layer.name][0] : layer.name}
    </span>
  );
}
