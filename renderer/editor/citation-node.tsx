import { mergeAttributes, Node } from "@tiptap/core";
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { type ComponentType, createContext, useContext } from "react";
import {
  CITATION_NODE,
  type Citation,
  citationFrom,
  citationFromJson,
} from "../../domain/notes/citation";

/** What draws a citation inside a note: the feature knows documents, the editor does not. */
export interface CitationCardProps {
  readonly citation: Citation;
  readonly selected: boolean;
  readonly onRemove: () => void;
}

/** Gives the editor's citations their look. */
export const CitationCard = createContext<ComponentType<CitationCardProps> | null>(null);

/** Attribute of the HTML a citation is copied as. */
const HTML_ATTRIBUTE = "data-citation";

/** A cited passage: one block, moved and deleted as a whole. */
export const CitationNode = Node.create({
  name: CITATION_NODE,
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      citation: {
        default: null,
        parseHTML: (element) => citationFromJson(element.getAttribute(HTML_ATTRIBUTE) ?? ""),
        renderHTML: ({ citation }) => ({ [HTML_ATTRIBUTE]: JSON.stringify(citation) }),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: `blockquote[${HTML_ATTRIBUTE}]`,
        priority: 100,
        getAttrs: (element) =>
          citationFromJson(element.getAttribute(HTML_ATTRIBUTE) ?? "") === null ? false : null,
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const citation = citationFrom(node.attrs.citation);
    const { title = "", place = "" } = citation?.source ?? {};
    const words = citation?.target.quote.exact ?? "";
    const said = `${words}——《${title}》${place}`;
    return ["blockquote", mergeAttributes(HTMLAttributes), said];
  },

  addNodeView() {
    return ReactNodeViewRenderer(CitationView);
  },
});

function CitationView({ node, selected, deleteNode }: NodeViewProps) {
  const Card = useContext(CitationCard);
  const citation = citationFrom(node.attrs.citation);
  return (
    <NodeViewWrapper data-drag-handle="">
      {Card !== null && citation !== null && (
        <Card citation={citation} selected={selected} onRemove={deleteNode} />
      )}
    </NodeViewWrapper>
  );
}
