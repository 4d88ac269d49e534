import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** The preload script: a sandboxed preload is one CommonJS file that may only require Electron. */
export default defineConfig({
  root,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: resolve(root, "electron/preload.ts"),
    outDir: resolve(root, "dist/electron"),
    emptyOutDir: false,
    target: "node20",
    minify: false,
    rollupOptions: {
      external: ["electron"],
      output: { format: "cjs", entryFileNames: "preload.cjs", codeSplitting: false },
    },
  },
});
