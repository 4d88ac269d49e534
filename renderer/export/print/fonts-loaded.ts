/**
 * Waits until the fonts of everything on the page are loaded. Laying out asks
 * for them; a font that came in can change the layout and ask for more.
 */
export async function fontsLoaded(): Promise<void> {
  do {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  } while (document.fonts.status === "loading");
  const failed = [...document.fonts].find(({ status }) => status === "error");
  if (failed !== undefined) {
    throw new Error(`The font ${failed.family} ${failed.weight} could not be loaded.`);
  }
}
