import { Image } from "@tiptap/extension-image";
import { NOTE_IMAGE_FOLDER } from "../../domain/notes/shape";

/** An image the program keeps itself. Any other address pasted text may hold is not an image here. */
export const ImageNode = Image.extend({
  parseHTML() {
    return [{ tag: `img[src^="${NOTE_IMAGE_FOLDER}"]` }];
  },
}).configure({ allowBase64: false, inline: false });
