import { Button, Group, Stack, Switch, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LAYER_SHAPES, type Layer } from "../../domain/annotations/layer";
import { LONGEST_NAME, tidyName } from "../../domain/exchange/author";
import type { Failure, Result } from "../../domain/result";
import { isStored } from "../store/is-stored";
import { alterLayer, type CountedLayer, removeLayer } from "../store/layers";
import { Dialog } from "../ui/Dialog";
import { IconButton } from "../ui/IconButton";
import { LayerMark } from "../ui/LayerMark";
import "./exchange.css";

/** The colleagues' layers: shown or hidden, renamed, given another shape, removed. */
export function LayersDialog({
  opened,
  layers,
  onClose,
  onImport,
  onFailure,
}: {
  readonly opened: boolean;
  readonly layers: readonly CountedLayer[];
  readonly onClose: () => void;
  readonly onImport: () => void;
  readonly onFailure: (failure: Failure) => void;
}) {
  const { t } = useTranslation();
  const report = (change: Promise<Result<null>>) => void isStored(change, onFailure);
  return (
    <Dialog opened={opened} onClose={onClose} title={t("exchange.layers")} size="lg">
      <Stack>
        {layers.length === 0 ? (
          <Text>{t("exchange.noLayers")}</Text>
        ) : (
          <ul className="layer-list">
            {layers.map((one) => (
              <LayerLine key={one.layer.id} {...one} report={report} />
            ))}
          </ul>
        )}
        <Group justify="space-between">
          <Button variant="default" onClick={onImport}>
            {t("exchange.importItem")}
          </Button>
          <Button onClick={onClose}>{t("app.close")}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function LayerLine({
  layer,
  count,
  report,
}: CountedLayer & { readonly report: (change: Promise<Result<null>>) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(layer.name);
  const [removing, setRemoving] = useState(false);
  const rename = () => {
    const tidy = tidyName(name);
    if (tidy === null) setName(layer.name);
    else if (tidy !== layer.name) {
      report(alterLayer("rename-layer", layer, { ...layer, name: tidy }));
    }
  };
  return (
    <li className="layer-line">
      <IconButton
        variant="default"
        size="lg"
        label={t("exchange.reshape", {
          name: layer.name,
          shape: t(`exchange.shapes.${layer.shape}`),
        })}
        onClick={() => report(alterLayer("reshape-layer", layer, nextShape(layer)))}
      >
        <LayerMark shape={layer.shape} size={18} />
      </IconButton>
      <TextInput
        aria-label={t("exchange.layerName")}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) rename();
        }}
      />
      <Text size="sm" c="dimmed">
        {t("exchange.count", { count })}
      </Text>
      <Switch
        checked={layer.visible}
        label={t("exchange.visible")}
        aria-label={t("exchange.visibleOf", { name: layer.name })}
        onChange={({ currentTarget: { checked } }) =>
          report(
            alterLayer(checked ? "show-layer" : "hide-layer", layer, {
              ...layer,
              visible: checked,
            }),
          )
        }
      />
      {removing ? (
        <Button color="red" size="xs" onClick={() => report(removeLayer(layer))} autoFocus>
          {t("exchange.removeSurely", { count })}
        </Button>
      ) : (
        <IconButton
          label={t("exchange.remove", { name: layer.name })}
          onClick={() => setRemoving(true)}
        >
          <IconTrash size={17} />
        </IconButton>
      )}
    </li>
  );
}

function nextShape(layer: Layer): Layer {
  const next = (LAYER_SHAPES.indexOf(layer.shape) + 1) % LAYER_SHAPES.length;
  return { ...layer, shape: LAYER_SHAPES[next] ?? layer.shape };
}
