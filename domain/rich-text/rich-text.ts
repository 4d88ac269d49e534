/**
 * Rich text as the editor stores it (ProseMirror document JSON). Only the
 * parts the domain reads are typed; unknown attributes pass through.
 */
export interface RichText {
  readonly type: "doc";
  readonly content?: readonly RichTextNode[];
}

export interface RichTextNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: Readonly<Record<string, unknown>>;
  }[];
  readonly content?: readonly RichTextNode[];
}
