import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const root = resolve(import.meta.dirname, "../..");

const WOFF_SOURCE = /,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g;

/**
 * Leaves the WOFF twin of every WOFF2 font out of the bundle: the font packages
 * name both, and a third of the bundle would be files Chromium never asks for.
 */
function woff2Only(): Plugin {
  return {
    name: "woff2-only",
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== "asset") continue;
        if (name.endsWith(".woff")) delete bundle[name];
        else if (name.endsWith(".css") && typeof file.source === "string")
          file.source = file.source.replaceAll(WOFF_SOURCE, "");
      }
    },
  };
}

/** The character maps of pdf.js, by which it reads Chinese fonts that a file only names. */
const CHARACTER_MAPS = resolve(root, "node_modules/pdfjs-dist/cmaps");

/** Puts the character maps beside the pages, as `cmaps/…`, where the import worker fetches them. */
function characterMaps(): Plugin {
  return {
    name: "character-maps",
    apply: "build",
    generateBundle() {
      for (const file of readdirSync(CHARACTER_MAPS).filter((name) => name.endsWith(".bcmap"))) {
        const source = readFileSync(join(CHARACTER_MAPS, file));
        this.emitFile({ type: "asset", fileName: `cmaps/${file}`, source });
      }
    },
  };
}

/** The renderer: the reader's page, the print page and the workers. */
export default defineConfig({
  root: resolve(root, "renderer"),
  base: "/",
  plugins: [react(), woff2Only(), characterMaps()],
  worker: { format: "es" },
  build: {
    outDir: resolve(root, "dist/renderer"),
    emptyOutDir: true,
    // Chromium of Electron 33, the oldest runtime supported.
    target: "chrome130",
    // Fonts stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: {
        index: resolve(root, "renderer/index.html"),
        print: resolve(root, "renderer/print.html"),
      },
    },
  },
});
