import { Button } from "@mantine/core";
import { IconArrowRight, IconListDetails, IconSchool } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { hitKey } from "../../domain/search/hit-key";
import type { SearchHit } from "../../domain/search/results";
import { ColourMark } from "../ui/ColourMark";
import { MarkedText } from "../ui/MarkedText";
import type { SearchDesk } from "./desk";
import { Reasons } from "./Reasons";
import { useExplanation } from "./useExplanation";

/** One hit in its context, and on demand why it stands where it does. */
export function HitPreview({
  desk: { searching, sources, onSend },
  hit,
  onOpen,
}: {
  readonly desk: SearchDesk;
  readonly hit: SearchHit;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const [isExplained, setExplained] = useState(false);
  const explanation = useExplanation(searching.client, searching.state, hit, isExplained);
  const { title, place, colour, quote } = sources.viewOf(hit);
  const text = useRef<HTMLDivElement>(null);
  const key = hitKey(hit);
  useEffect(() => {
    text.current?.querySelector("[data-found]")?.scrollIntoView({ block: "center" });
  }, [key]);
  return (
    <section className="hit-preview" aria-label={t("search.preview")}>
      <header>
        <div className="preview-names">
          <h3 className="row-cut" title={title}>
            {hit.kind === "block" ? title : `${t(`search.kinds.${hit.kind}`)}：${title}`}
          </h3>
          <p className="row-cut" title={place}>
            {place}
          </p>
        </div>
        {(hit.kind === "block" || hit.kind === "comment") && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconSchool size={15} aria-hidden />}
            title={`${t("annotations.send")}　H`}
            onClick={() => onSend(hit)}
          >
            {t("annotations.send")}
          </Button>
        )}
        <Button
          size="compact-sm"
          rightSection={<IconArrowRight size={15} aria-hidden />}
          onClick={onOpen}
        >
          {t(`search.open.${hit.kind}`)}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by key */}
      <div className="preview-text" ref={text} tabIndex={0} lang="zh-CN">
        {quote !== null && (
          <blockquote>
            {colour !== null && <ColourMark colour={colour} size={10} />} {quote}
          </blockquote>
        )}
        {sources.contextOf(hit, searching.placesIn(hit.documentId ?? "")).map((one) => (
          <p key={one.key} data-found={one.isFound || undefined}>
            <MarkedText text={one.text} marks={one.marks} />
          </p>
        ))}
      </div>
      <footer>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconListDetails size={15} aria-hidden />}
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {t("search.why")}
        </Button>
        {isExplained && explanation !== null && (
          <Reasons explanation={explanation} score={hit.score} order={searching.request.order} />
        )}
      </footer>
    </section>
  );
}
