import { COLOURS, type Colour } from "../annotations/annotation";

/** Degrees on the colour circle in the middle of what each colour is called. */
const HUES: Readonly<Record<Colour, number>> = {
  red: 5,
  yellow: 50,
  green: 110,
  blue: 210,
  purple: 280,
};

const CIRCLE = 360;

/** Less than this of a colour is grey, which is none of the five. */
const LEAST_CHROMA = 12;

/** The one of the five colours that is nearest in hue, of red, green and blue from 0 to 255; yellow for a grey. */
export function nearestColour([red, green, blue]: readonly [number, number, number]): Colour {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return "yellow";
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  const hue = (sixth * (CIRCLE / 6) + CIRCLE) % CIRCLE;
  const distance = (colour: Colour) => {
    const apart = Math.abs(HUES[colour] - hue);
    return Math.min(apart, CIRCLE - apart);
  };
  return COLOURS.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
