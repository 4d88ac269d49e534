/** The dictionaries of opencc-js are published without type declarations. */
declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified` pairs, separated by `|`; the first simplified form is the usual one. */
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it.
  export default pairs;
}
