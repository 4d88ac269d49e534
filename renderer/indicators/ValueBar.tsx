import { useTranslation } from "react-i18next";

/** Width and height of the chart in its own units; it is as wide as its place. */
const WIDTH = 100;
const HEIGHT = 10;

/** Height of the line for the base value. */
const LINE = 4;

/**
 * One value beside the greatest of its indicator, as a bar from zero, with a
 * thin line up to the value it starts from. The numbers stand beside it in words.
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
        <rect className="bar-base" y={(HEIGHT - LINE) / 2} width={length(base)} height={LINE} />
      )}
    </svg>
  );
}
