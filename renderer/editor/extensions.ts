import StarterKit from "@tiptap/starter-kit";

/**
 * What a comment may hold: paragraphs, bold, italic, lists. Nothing that could
 * lead out of the program (links) or that a margin has no room for.
 */
export const COMMENT_EXTENSIONS = [
  StarterKit.configure({
    heading: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    link: false,
    underline: false,
  }),
];
