/**
 * Gives the character maps that PDF files name without carrying them, such as
 * `GBK-EUC-H.bcmap`. Without them a text set in such a font is lost.
 */
export type CMapSource = (file: string) => Promise<Uint8Array>;

/** Where the build puts the maps among the program's own files. */
const CMAP_FOLDER = "/cmaps/";

/** Fetches a map from the program's own files. */
export const fetchCMap: CMapSource = async (file) => {
  const response = await fetch(CMAP_FOLDER + encodeURIComponent(file));
  if (!response.ok) throw new Error(`The character map ${file} is not among the program's files.`);
  return new Uint8Array(await response.arrayBuffer());
};
