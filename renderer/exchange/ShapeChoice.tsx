import { Input } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LAYER_SHAPES, type LayerShape } from "../../domain/annotations/layer";
import { LayerMark } from "../ui/LayerMark";

/** Chooses the shape a layer is known by. */
export function ShapeChoice({
  value,
  disabled = false,
  onChange,
}: {
  readonly value: LayerShape;
  readonly disabled?: boolean;
  readonly onChange: (shape: LayerShape) => void;
}) {
  const { t } = useTranslation();
  return (
    <Input.Wrapper label={t("exchange.shape")}>
      <div className="shape-choice" role="radiogroup" aria-label={t("exchange.shape")}>
        {LAYER_SHAPES.map((shape) => (
          <label key={shape} title={t(`exchange.shapes.${shape}`)}>
            <input
              type="radio"
              name="layer-shape"
              aria-label={t(`exchange.shapes.${shape}`)}
              checked={shape === value}
              disabled={disabled}
              onChange={() => onChange(shape)}
            />
            <LayerMark shape={shape} size={18} />
          </label>
        ))}
      </div>
    </Input.Wrapper>
  );
}
