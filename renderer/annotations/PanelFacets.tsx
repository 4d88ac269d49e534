import { useTranslation } from "react-i18next";
import { COLOURS, type Colour } from "../../domain/annotations/annotation";
import { facetValues } from "../../domain/annotations/annotation-filter";
import {
  ANNOTATION_FACETS,
  type AnnotationFacet,
  chapterOf,
} from "../../domain/annotations/annotation-row";
import { fold } from "../../domain/search/fold";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { FacetFilter } from "../ui/FacetFilter";
import type { AnnotationList } from "./useAnnotationList";

/** What the values of documents and layers are called. */
export interface FacetNames {
  readonly documentName: (documentId: string) => string;
  readonly layerName: (layerId: string) => string;
}

/** Those chosen from a list; colours have their marks. */
const LISTED = ANNOTATION_FACETS.filter((facet) => facet !== "colour");

/** Scope and colours, and below them, where it is asked for or in use, all else one can filter by. */
export function PanelFacets({
  list,
  names,
}: {
  readonly list: AnnotationList;
  readonly names: FacetNames;
}) {
  const { t } = useTranslation();
  const { view, setView, rows, filter } = list;
  const nameOf = useValueName(names, view.scope === "all");
  const listed = LISTED.filter((facet) => {
    if (facet === "document" && view.scope === "this") return false;
    // Whose annotations they are is a question only once there are a colleague's.
    if (facet === "layer" && !rows.some(({ annotation }) => annotation.layerId !== null)) {
      return filter.chosen.layer.length > 0;
    }
    return view.facets || filter.chosen[facet].length > 0;
  });
  return (
    <>
      <div className="chips">
        {(["this", "all"] as const).map((scope) => (
          <button
            key={scope}
            type="button"
            className="plain chip"
            aria-pressed={view.scope === scope}
            onClick={() => setView({ scope })}
          >
            {t(scope === "this" ? "annotations.thisDocument" : "annotations.allDocuments")}
          </button>
        ))}
      </div>
      <div className="chips">
        <ColourChips list={list} />
      </div>
      {listed.length > 0 && (
        <div className="chips facets">
          {listed.map((facet) => (
            <FacetFilter
              key={facet}
              label={t(`annotations.facets.${facet}`)}
              chosen={filter.chosen[facet]}
              choices={() =>
                facetValues(rows, facet, filter, fold).map((one) => ({
                  ...one,
                  name: nameOf(facet, one.value),
                }))
              }
              fold={fold}
              onChoose={(values) => list.choose(facet, values)}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** The colours there are, by their shapes, each with its count. */
function ColourChips({ list: { rows, filter, choose } }: { readonly list: AnnotationList }) {
  const colourName = useColourName();
  const chosen = filter.chosen.colour;
  const counts = new Map(
    facetValues(rows, "colour", filter, fold).map(({ value, count }) => [value, count]),
  );
  return COLOURS.filter((colour) => counts.has(colour)).map((colour) => {
    const isChosen = chosen.includes(colour);
    const name = colourName(colour);
    return (
      <button
        key={colour}
        type="button"
        className="plain chip colour-chip"
        aria-pressed={isChosen}
        aria-label={`${name} ${counts.get(colour)}`}
        title={name}
        onClick={() =>
          choose("colour", isChosen ? chosen.filter((one) => one !== colour) : [...chosen, colour])
        }
      >
        <ColourMark colour={colour} size={10} /> {counts.get(colour)}
      </button>
    );
  });
}

function useValueName({ documentName, layerName }: FacetNames, manyDocuments: boolean) {
  const { t } = useTranslation();
  const colourName = useColourName();
  return (facet: AnnotationFacet, value: string): string => {
    switch (facet) {
      case "colour":
        return colourName(value as Colour);
      case "style":
        return t(`annotations.styles.${value}`);
      case "state":
        return t(`annotations.states.${value}`);
      case "comment":
        return t(`annotations.commented.${value}`);
      case "tag":
        return value === "" ? t("filter.noValue") : value;
      case "layer":
        return value === "" ? t("annotations.own") : layerName(value);
      case "document":
        return documentName(value);
      case "chapter": {
        const { documentId, title } = chapterOf(value);
        const chapter = title === "" ? t("annotations.noChapter") : title;
        return manyDocuments ? `${documentName(documentId)}　${chapter}` : chapter;
      }
    }
  };
}
