/**
 * Which folder may import which. A folder may always import itself and
 * `domain/result`. `types` lists what it may import for types only; `packages`
 * the npm packages it may import. What is not listed is refused.
 */
export interface Layer {
  readonly folder: string;
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const REACT = ["react", "react-i18next"];
const INTERFACE = [...REACT, "@mantine/core", "@mantine/notifications", "@tabler/icons-react"];
const FEATURE = [
  "domain",
  "renderer/store",
  "renderer/bridge",
  "renderer/workers",
  "renderer/highlight",
  "renderer/editor",
  "renderer/saving",
  "renderer/ui",
];
const FEATURE_TYPES = ["electron/contract"];

export const LAYERS: readonly Layer[] = [
  { folder: "domain/result", imports: [] },
  { folder: "domain/document", imports: [], packages: ["opencc-js"] },
  { folder: "domain/rich-text", imports: [] },
  { folder: "domain/cleaning", imports: ["domain/document"] },
  { folder: "domain/parsing", imports: ["domain/document"] },
  { folder: "domain/findings", imports: ["domain/document", "domain/cleaning"] },
  {
    folder: "domain/library",
    imports: ["domain/document", "domain/cleaning", "domain/findings", "domain/parsing"],
  },
  { folder: "domain/alignment", imports: ["domain/document"] },
  {
    folder: "domain/collation",
    imports: ["domain/document", "domain/alignment", "domain/export"],
  },
  { folder: "domain/search", imports: ["domain/document"], types: ["domain/annotations"] },
  { folder: "domain/indicators", imports: ["domain/document", "domain/export"] },
  { folder: "domain/duties", imports: ["domain/document", "domain/export"] },
  {
    folder: "domain/annotations",
    imports: ["domain/document", "domain/rich-text", "domain/collation"],
  },
  {
    folder: "domain/exchange",
    imports: [
      "domain/document",
      "domain/annotations",
      "domain/library",
      "domain/notes",
      "domain/rich-text",
    ],
  },
  { folder: "domain/subjects", imports: ["domain/document", "domain/alignment", "domain/export"] },
  {
    folder: "domain/notes",
    imports: ["domain/document", "domain/annotations", "domain/rich-text", "domain/collation"],
  },
  {
    folder: "domain/handouts",
    imports: [
      "domain/document",
      "domain/annotations",
      "domain/collation",
      "domain/export",
      "domain/notes",
      "domain/rich-text",
    ],
  },
  { folder: "domain/bin", imports: ["domain/annotations", "domain/handouts", "domain/notes"] },
  {
    folder: "domain/backup",
    imports: [
      "domain/alignment",
      "domain/annotations",
      "domain/collation",
      "domain/handouts",
      "domain/indicators",
      "domain/library",
      "domain/notes",
      "domain/search",
    ],
  },
  {
    folder: "domain/export",
    imports: ["domain/document", "domain/annotations", "domain/rich-text"],
  },

  { folder: "electron/contract", imports: [], types: ["domain"] },
  { folder: "electron/channels", imports: [], types: ["electron/contract"] },
  {
    folder: "electron/preload",
    imports: ["electron/contract", "electron/channels"],
    packages: ["electron"],
  },
  { folder: "electron/files", imports: ["domain"], packages: ["node:"] },
  {
    folder: "electron/backup",
    imports: ["domain", "electron/files"],
    packages: ["electron", "node:"],
  },
  {
    folder: "electron/windows",
    imports: ["electron/scheme", "electron/channels"],
    packages: ["electron", "node:"],
  },
  {
    folder: "electron/pdf",
    imports: ["domain", "electron/windows", "electron/scheme"],
    types: ["electron/contract"],
    packages: ["electron", "node:", "@cantoo/pdf-lib"],
  },
  {
    folder: "electron/handlers",
    imports: [
      "domain",
      "electron/channels",
      "electron/scheme",
      "electron/backup",
      "electron/files",
      "electron/pdf",
      "electron/windows",
    ],
    types: ["electron/contract"],
    packages: ["electron", "node:", "zod"],
  },
  { folder: "electron/scheme", imports: [], packages: ["electron", "node:"] },
  { folder: "electron/lockdown", imports: ["electron/scheme"], packages: ["electron"] },
  {
    folder: "electron/export-job",
    imports: ["domain", "electron/files", "electron/pdf"],
    types: ["electron/contract"],
    packages: ["electron", "node:", "zod"],
  },
  {
    folder: "electron/main",
    imports: [
      "electron/handlers",
      "electron/backup",
      "electron/channels",
      "electron/files",
      "electron/windows",
      "electron/scheme",
      "electron/lockdown",
      "electron/export-job",
    ],
    types: ["domain/backup"],
    packages: ["electron", "node:"],
  },

  {
    folder: "renderer/main",
    imports: [
      "renderer/app",
      "renderer/ui",
      "renderer/highlight",
      "renderer/messages",
      "renderer/store",
    ],
    packages: [...REACT, "react-dom", "@mantine/core", "@mantine/notifications"],
  },
  {
    folder: "renderer/app",
    imports: ["renderer", "domain"],
    types: ["electron/contract"],
    packages: [...INTERFACE, "react-resizable-panels", "i18next"],
  },
  { folder: "renderer/backup", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/collation", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/duties", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/indicators", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/library", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/reader", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/compare", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/subjects", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/search", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/provenance", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/handouts", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/notes", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  {
    folder: "renderer/review",
    imports: FEATURE,
    types: FEATURE_TYPES,
    packages: INTERFACE,
  },
  { folder: "renderer/annotations", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  { folder: "renderer/exchange", imports: FEATURE, types: FEATURE_TYPES, packages: INTERFACE },
  {
    folder: "renderer/export",
    imports: FEATURE,
    types: FEATURE_TYPES,
    packages: [...INTERFACE, "react-dom"],
  },
  {
    folder: "renderer/editor",
    imports: ["domain/rich-text", "domain/notes", "renderer/ui"],
    packages: [...INTERFACE, "@tiptap/", "prosemirror-search"],
  },
  {
    folder: "renderer/saving",
    // What is being typed is stored before a file is made of it.
    imports: ["domain", "renderer/bridge", "renderer/workers", "renderer/editor", "renderer/ui"],
    types: FEATURE_TYPES,
    packages: INTERFACE,
  },
  { folder: "renderer/highlight", imports: ["domain/document", "domain/annotations"] },
  {
    folder: "renderer/store",
    imports: ["domain", "renderer/bridge"],
    packages: ["react", "dexie"],
  },
  { folder: "renderer/bridge", imports: ["domain"], types: ["electron/contract"] },
  { folder: "renderer/workers", imports: ["domain"], packages: ["comlink", "lunr", "pinyin-pro"] },
  {
    folder: "renderer/workers/office",
    imports: ["domain"],
    packages: ["comlink", "docx", "excel-builder-vanilla", "fflate"],
  },
  {
    folder: "renderer/workers/import",
    imports: ["domain"],
    packages: ["comlink", "fflate", "parse5", "pdfjs-dist", "saxes"],
  },
  {
    folder: "renderer/ui",
    imports: [],
    types: ["domain/annotations", "domain/document"],
    packages: [
      ...REACT,
      "@mantine/core",
      "@tabler/icons-react",
      "@tanstack/react-virtual",
      "@fontsource/",
    ],
  },
  { folder: "renderer/messages", imports: [], packages: ["i18next", "react-i18next"] },

  {
    folder: "build/config",
    imports: [],
    packages: ["vite", "vitest", "@vitejs/plugin-react", "node:"],
  },
  {
    folder: "build/cli",
    imports: ["domain", "renderer/workers", "build/library", "electron/files/atomic-write"],
    packages: ["node:"],
  },
  {
    folder: "build/scripts",
    imports: ["domain", "build/cli", "build/library", "build/setup"],
    packages: ["node:", "playwright-core"],
  },
  {
    folder: "build/walk",
    imports: ["build/setup"],
    packages: ["node:", "playwright-core"],
  },
  {
    folder: "build/library",
    imports: ["domain", "renderer/workers/import"],
    packages: ["node:"],
  },
];

/** Packages so heavy or so central that exactly one folder may import them, whatever the table allows. */
export const SOLE_IMPORTERS: Readonly<Record<string, string>> = {
  lunr: "renderer/workers",
  "pinyin-pro": "renderer/workers",
  docx: "renderer/workers/office",
  "excel-builder-vanilla": "renderer/workers/office",
  fflate: "renderer/workers",
  parse5: "renderer/workers/import",
  "pdfjs-dist": "renderer/workers/import",
  saxes: "renderer/workers/import",
  dexie: "renderer/store",
  "@tiptap/": "renderer/editor",
  "prosemirror-search": "renderer/editor",
  "@cantoo/pdf-lib": "electron/pdf",
  "@tanstack/react-virtual": "renderer/ui",
  "opencc-js": "domain/document",
};
