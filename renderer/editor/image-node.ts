import { Image } from "@tiptap/extension-image";

/** Where the program serves the images of notes from. */
export const IMAGE_FOLDER = "app://duidu/images/";

/** An image the program keeps itself. Any other address pasted text may hold is not an image here. */
export const ImageNode = Image.extend({
  parseHTML() {
    return [{ tag: `img[src^="${IMAGE_FOLDER}"]` }];
  },
}).configure({ allowBase64: false, inline: false });
