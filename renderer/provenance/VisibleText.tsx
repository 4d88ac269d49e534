import { memo } from "react";
import { codeName, visiblePieces } from "./visible-pieces";

/**
 * A text in which what shows nothing is drawn: blanks in their own width, tabs
 * and line breaks as signs, everything else by its code. The characters
 * themselves stay, so that a copy holds them.
 */
export const VisibleText = memo(function VisibleText({ text }: { readonly text: string }) {
  return visiblePieces(text).map((piece, index) => {
    // The pieces of a text never change their order.
    if (piece.kind === "text") return piece.text;
    return (
      <span
        key={index}
        className={`blank ${piece.kind}`}
        data-code={piece.kind === "unseen" ? codeName(piece.text) : undefined}
      >
        {piece.text}
      </span>
    );
  });
});
