import { useTranslation } from "react-i18next";
import "./value-bar.css";

/** Width and height of the chart in its own units; it is as wide as its place. */
const WIDTH = 100;
const HEIGHT = 10;

/** Width of the notch at the base value. */
const NOTCH = 1.2;

/**
 * One value beside the greatest of its indicator, as a bar from zero, with a
 * notch at the value it starts from. The numbers stand beside it in words.
 */
export function ValueBar({
  value,
  base,
  most,
}: {
  readonly value: number;
  readonly base: number | null;
  /** The greatest value of the indicator in any document. */
  readonly most: number;
}) {
  const { t } = useTranslation();
  const length = (of: number) => (most <= 0 ? 0 : (Math.max(0, of) / most) * WIDTH);
  return (
    <svg
      className="value-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t("indicators.barLabel", { share: Math.round(length(value)) })}
    >
      <rect className="bar-ground" width={WIDTH} height={HEIGHT} />
      <rect className="bar-value" width={length(value)} height={HEIGHT} />
      {base !== null && (
        <rect className="bar-base" x={length(base) - NOTCH} width={NOTCH} height={HEIGHT} />
      )}
    </svg>
  );
}
