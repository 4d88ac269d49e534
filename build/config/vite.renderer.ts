import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** The renderer: the reader's page, the print page and the workers. */
export default defineConfig({
  root: resolve(root, "renderer"),
  base: "/",
  plugins: [react()],
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
