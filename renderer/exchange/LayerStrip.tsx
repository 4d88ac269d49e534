import { Button } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../domain/result";
import { isStored } from "../store/is-stored";
import { alterLayer, type CountedLayer } from "../store/layers";
import { LayerMark } from "../ui/LayerMark";
import "./exchange.css";

/** Above the list of annotations: whose layers there are, each shown or hidden by a click; nothing without layers. */
export function LayerStrip({
  layers,
  onManage,
  onFailure,
}: {
  readonly layers: readonly CountedLayer[];
  readonly onManage: () => void;
  readonly onFailure: (failure: Failure) => void;
}) {
  const { t } = useTranslation();
  if (layers.length === 0) return null;
  return (
    <fieldset className="layer-strip" aria-label={t("exchange.layers")}>
      {layers.map(({ layer, count }) => (
        <button
          key={layer.id}
          type="button"
          className="plain chip"
          aria-pressed={layer.visible}
          title={t(layer.visible ? "exchange.hide" : "exchange.show", { name: layer.name })}
          onClick={() => {
            const name = layer.visible ? "hide-layer" : "show-layer";
            const after = { ...layer, visible: !layer.visible };
            void isStored(alterLayer(name, layer, after), onFailure);
          }}
        >
          <LayerMark shape={layer.shape} size={11} />{" "}
          <span className={layer.visible ? undefined : "off"}>{layer.name}</span> {count}
        </button>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        color="gray"
        leftSection={<IconStack2 size={14} />}
        onClick={onManage}
      >
        {t("exchange.manage")}
      </Button>
    </fieldset>
  );
}
