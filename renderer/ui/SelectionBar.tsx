import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import "./selection-bar.css";

/** Distance of the bar from the selection, and least distance from the window's edge, in CSS pixels. */
const GAP = 8;

/** Where the selected words stand in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A bar above selected words. It stays inside the window, below them where there is no room above. */
export function SelectionBar({
  rect,
  label,
  children,
}: {
  readonly rect: Rect;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ left: rect.left, top: rect.top });
  useLayoutEffect(() => {
    if (bar.current === null) return;
    const { width, height } = bar.current.getBoundingClientRect();
    const middle = (rect.left + rect.right) / 2 - width / 2;
    const left = Math.min(Math.max(GAP, middle), window.innerWidth - width - GAP);
    const above = rect.top - height - GAP;
    const below = Math.min(rect.bottom + GAP, window.innerHeight - height - GAP);
    setPlace({ left, top: above >= GAP ? above : below });
  }, [rect]);
  return (
    // The press must not take the selection away before the choice is made.
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label={label}
      style={place}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  );
}

/** A button of the bar, with its key in the tip. */
export function BarButton({
  title,
  onClick,
  children,
}: {
  readonly title: string;
  readonly onClick: (event: { readonly shiftKey: boolean }) => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="plain bar-button" title={title} onClick={onClick}>
      {children}
    </button>
  );
}
