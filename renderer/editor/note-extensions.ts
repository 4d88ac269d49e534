import { Highlight } from "@tiptap/extension-highlight";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { TableKit } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { CitationNode } from "./citation-node";
import { Find } from "./find";
import { ImageNode } from "./image-node";

/** What the extensions say to the user. */
interface Words {
  readonly placeholder: string;
  readonly task: string;
}

/** What a note may hold. No links: nothing leads out of the program. */
export function noteExtensions({ placeholder, task }: Words) {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      code: false,
      codeBlock: false,
      link: false,
    }),
    Highlight,
    TaskList,
    TaskItem.configure({ nested: true, a11y: { checkboxLabel: () => task } }),
    TableKit.configure({ table: { resizable: false } }),
    Placeholder.configure({ placeholder }),
    ImageNode,
    CitationNode,
    Find,
  ];
}
