import { COLOURS, type Colour } from "../../domain/annotations/annotation";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import "./colour-swatches.css";

/** A round button for each colour of annotations, with the colour's shape in it. */
export function ColourSwatches({
  label,
  keys = false,
  pressed,
  onChoose,
}: {
  /** What a button does, given the name of its colour. */
  readonly label: (colour: string) => string;
  /** Whether the tip says the key, which is the colour's number. */
  readonly keys?: boolean;
  /** The colour that is chosen now, where one can be. */
  readonly pressed?: Colour;
  readonly onChoose: (colour: Colour) => void;
}) {
  const colourName = useColourName();
  return COLOURS.map((colour, index) => {
    const name = label(colourName(colour));
    return (
      <button
        key={colour}
        type="button"
        className="plain swatch"
        aria-label={name}
        title={keys ? `${name}　${index + 1}` : name}
        aria-pressed={pressed === undefined ? undefined : colour === pressed}
        style={{ background: `var(--wash-${colour})` }}
        onClick={() => onChoose(colour)}
      >
        <ColourMark colour={colour} size={11} />
      </button>
    );
  });
}
