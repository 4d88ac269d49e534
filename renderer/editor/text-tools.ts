import {
  IconBold,
  IconHighlight,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconStrikethrough,
  IconUnderline,
} from "@tabler/icons-react";
import type { Tool } from "./Tools";

/** The marks and lists every editor of the program has. */
export const BOLD: Tool = {
  name: "bold",
  Icon: IconBold,
  keys: "Ctrl+B",
  run: (editor) => editor.chain().focus().toggleBold().run(),
  isActive: (editor) => editor.isActive("bold"),
};
export const ITALIC: Tool = {
  name: "italic",
  Icon: IconItalic,
  keys: "Ctrl+I",
  run: (editor) => editor.chain().focus().toggleItalic().run(),
  isActive: (editor) => editor.isActive("italic"),
};
export const BULLET_LIST: Tool = {
  name: "bulletList",
  Icon: IconList,
  keys: "Ctrl+Shift+8",
  run: (editor) => editor.chain().focus().toggleBulletList().run(),
  isActive: (editor) => editor.isActive("bulletList"),
};
export const ORDERED_LIST: Tool = {
  name: "orderedList",
  Icon: IconListNumbers,
  keys: "Ctrl+Shift+7",
  run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  isActive: (editor) => editor.isActive("orderedList"),
};

/** What a note has beyond them. */
export const UNDERLINE: Tool = {
  name: "underline",
  Icon: IconUnderline,
  keys: "Ctrl+U",
  run: (editor) => editor.chain().focus().toggleUnderline().run(),
  isActive: (editor) => editor.isActive("underline"),
};
export const STRIKE: Tool = {
  name: "strike",
  Icon: IconStrikethrough,
  keys: "Ctrl+Shift+S",
  run: (editor) => editor.chain().focus().toggleStrike().run(),
  isActive: (editor) => editor.isActive("strike"),
};
export const HIGHLIGHT: Tool = {
  name: "highlight",
  Icon: IconHighlight,
  keys: "Ctrl+Shift+H",
  run: (editor) => editor.chain().focus().toggleHighlight().run(),
  isActive: (editor) => editor.isActive("highlight"),
};
export const TASK_LIST: Tool = {
  name: "taskList",
  Icon: IconListCheck,
  keys: "Ctrl+Shift+9",
  run: (editor) => editor.chain().focus().toggleTaskList().run(),
  isActive: (editor) => editor.isActive("taskList"),
};
