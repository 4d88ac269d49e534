import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Variant } from "../../domain/collation/variant";
import { variantPlace } from "../../domain/collation/variant-place";
import type { Document } from "../../domain/document/document";
import { type HeadingPath, headingFinder } from "../../domain/document/heading-path";

/** Names places of two editions by the headings they stand under. */
export interface Places {
  /** All headings over a variant. */
  readonly whole: (variant: Variant) => string;
  /** The nearest one. */
  readonly short: (variant: Variant) => string;
  /** Where the first edition has a moved passage, and where the second one has it. */
  readonly inA: (variant: Variant) => string;
  readonly inB: (variant: Variant) => string;
}

export function usePlaces(a: Document, b: Document): Places {
  const { t } = useTranslation();
  return useMemo(() => {
    const finders = { a: headingFinder(a), b: headingFinder(b) };
    const footOf = ({ blocks }: Document) => blocks.find(({ kind }) => kind === "foot")?.from;
    const feet = { a: footOf(a), b: footOf(b) };
    const named = (side: "a" | "b", offset: number, name: (path: HeadingPath) => string | null) => {
      const heading = name(finders[side](offset));
      if (heading !== null) return heading;
      const isAfter = offset >= (feet[side] ?? Number.POSITIVE_INFINITY);
      return t(isAfter ? "annotations.afterText" : "annotations.beforeText");
    };
    const placed = (name: (path: HeadingPath) => string | null) => (variant: Variant) => {
      const { side, offset } = variantPlace(variant);
      return named(side, offset, name);
    };
    const nearest = ({ chapter, part }: HeadingPath) => part ?? chapter;
    // A passage that begins its block has its own heading: told is what it stands behind.
    const moved = (side: "a" | "b", { blocks }: Document, from: number) => {
      const begins = blocks.some((block) => block.from === from);
      if (!begins) return t("collation.within", { place: named(side, from, nearest) });
      return from === 0
        ? t("collation.atStart")
        : t("collation.behind", { place: named(side, from - 1, nearest) });
    };
    return {
      whole: placed(({ chapter, part }) => {
        const headings = [chapter, part].filter((one) => one !== null);
        return headings.length === 0 ? null : headings.join("　");
      }),
      short: placed(nearest),
      inA: (variant) => moved("a", a, variant.a.from),
      inB: (variant) => moved("b", b, variant.b.from),
    };
  }, [a, b, t]);
}
