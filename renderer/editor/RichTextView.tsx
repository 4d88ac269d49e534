import type { ReactNode } from "react";
import type { RichText, RichTextNode } from "../../domain/rich-text/rich-text";

/** Shows a rich text as it was written, without an editor behind it. */
export function RichTextView({ value }: { readonly value: RichText }) {
  return <div className="rich-text">{children(value.content)}</div>;
}

function children(nodes: readonly RichTextNode[] | undefined): ReactNode {
  return nodes?.map((node, index) => <NodeView key={index} node={node} />);
}

function NodeView({ node }: { readonly node: RichTextNode }) {
  switch (node.type) {
    case "text":
      return marked(node);
    case "hardBreak":
      return <br />;
    case "bulletList":
      return <ul>{children(node.content)}</ul>;
    case "orderedList":
      return <ol>{children(node.content)}</ol>;
    case "listItem":
      return <li>{children(node.content)}</li>;
    default:
      return <p>{children(node.content)}</p>;
  }
}

function marked(node: RichTextNode): ReactNode {
  let shown: ReactNode = node.text;
  for (const { type } of node.marks ?? []) {
    if (type === "bold") shown = <strong>{shown}</strong>;
    if (type === "italic") shown = <em>{shown}</em>;
  }
  return shown;
}
