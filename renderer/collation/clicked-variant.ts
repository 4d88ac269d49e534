import type { MouseEvent } from "react";

/** Acts on the variant that is clicked, in a list or text whose parts say which one they are of. */
export function onVariant(act: (variant: number) => void) {
  return ({ target }: MouseEvent): void => {
    const part = (target as Element).closest<HTMLElement>("[data-variant]");
    if (part !== null) act(Number(part.dataset.variant));
  };
}
