import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/screen.css";
import "./ui/line-table.css";
import "./highlight/highlight.css";
import { App } from "./app/App";
import { setupMessages } from "./messages";
import { openStore } from "./store/open-store";
import { currentSettings } from "./store/settings";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");

const opened = await openStore();
await setupMessages(currentSettings().language);
createRoot(root).render(
  <StrictMode>
    <App opened={opened} />
  </StrictMode>,
);
