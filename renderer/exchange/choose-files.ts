/** What the system's file dialog offers first. */
const ACCEPTED = ".duidu,.jsonld,.json,.pdf";

/** Lets the user choose files of annotations in the system's own dialog. */
export function chooseAnnotationFiles(onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ACCEPTED;
  input.addEventListener("change", () => onFiles([...(input.files ?? [])]));
  input.click();
}
