import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** The process that makes and reads backups: one CommonJS file, as the main process. */
export default defineConfig({
  root,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: resolve(root, "electron/backup/process.ts"),
    outDir: resolve(root, "dist/electron"),
    emptyOutDir: false,
    // Electron 33, the oldest runtime supported, carries Node 20.
    target: "node20",
    minify: false,
    sourcemap: true,
    rollupOptions: {
      external: ["electron"],
      output: { format: "cjs", entryFileNames: "backup.cjs", codeSplitting: false },
    },
  },
});
