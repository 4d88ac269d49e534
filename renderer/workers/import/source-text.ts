/** The kinds of files a text is read from. */
export type SourceFormat = "txt" | "md" | "html" | "mht" | "docx" | "pdf";

/** The encodings a plain text is looked for in, and between which a user may correct the choice. */
export type Encoding = "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";

/** How the bytes of a text were understood. */
export interface EncodingChoice {
  /** One of `Encoding`, or the name a web page declares. */
  readonly name: string;
  /** From 0, a guess, to 1, certain. */
  readonly confidence: number;
  /** What else the bytes could be, the likelier first. */
  readonly others: readonly Encoding[];
}

/** What a file says of itself outside its text. */
export interface SourceProperties {
  readonly title?: string;
  readonly author?: string;
  /** As the file writes it. */
  readonly date?: string;
}

/** A file reduced to its text. */
export interface SourceText {
  readonly format: SourceFormat;
  /**
   * Lines parted by \n, as the file has them: a plain text keeps its own line
   * breaks and byte order mark. The cells of a table row are parted by tabs, the
   * pages of a PDF by \f.
   */
  readonly text: string;
  /** `null` where the format leaves no choice. */
  readonly encoding: EncodingChoice | null;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Number of pages of a PDF. */
  readonly pages?: number;
  readonly properties?: SourceProperties;
}

/** What a reader of one format yields; the rest of a `SourceText` is the same for all. */
export type ReadText = Omit<SourceText, "sha256">;
