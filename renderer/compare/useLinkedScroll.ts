import { useEffect, useMemo } from "react";
import { useSetting } from "../store/settings";
import { LinkedScroll } from "./linked-scroll";
import type { LinksBetween } from "./useCorrespondences";

/** Scrolls the panes together while the setting says so and Alt is not held. */
export function useLinkedScroll(linksBetween: LinksBetween): LinkedScroll {
  const scroll = useMemo(() => new LinkedScroll(), []);
  const [linked] = useSetting("linkedScrolling");
  useEffect(() => scroll.setLinked(linked), [scroll, linked]);
  useEffect(() => scroll.setLinks(linksBetween), [scroll, linksBetween]);
  useEffect(() => {
    const follow = (event: KeyboardEvent | WheelEvent) => scroll.setAlone(event.altKey);
    // Another window may get the key's release.
    const release = () => scroll.setAlone(false);
    const options = { capture: true, passive: true };
    window.addEventListener("keydown", follow, options);
    window.addEventListener("keyup", follow, options);
    window.addEventListener("wheel", follow, options);
    window.addEventListener("blur", release);
    return () => {
      window.removeEventListener("keydown", follow, options);
      window.removeEventListener("keyup", follow, options);
      window.removeEventListener("wheel", follow, options);
      window.removeEventListener("blur", release);
    };
  }, [scroll]);
  return scroll;
}
