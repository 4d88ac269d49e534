import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  Notification,
} from "@mantine/core";

/** Ten steps from light to dark, as the interface library wants them; step 6 fills buttons. */
const cinnabar: MantineColorsTuple = [
  "#fbeeeb",
  "#f3d9d4",
  "#e7b0a7",
  "#da8578",
  "#cf6250",
  "#b9432f",
  "#a8352a",
  "#8f2a21",
  "#77221b",
  "#5f1a14",
];

const teal: MantineColorsTuple = [
  "#e9f3f4",
  "#d3e5e7",
  "#a7cdd2",
  "#79b3bb",
  "#559ea8",
  "#3a8590",
  "#23616b",
  "#1d525a",
  "#164249",
  "#0f3238",
];

/** @param close what the button is called that closes a notice: it is drawn as a cross only */
export function themeOf(close: string) {
  return createTheme({
    primaryColor: "cinnabar",
    // There is one red: the library's own would be a second one beside it.
    colors: { cinnabar, teal, red: cinnabar },
    fontFamily: "var(--sans)",
    headings: { fontFamily: "var(--sans)" },
    defaultRadius: "md",
    cursorType: "pointer",
    components: {
      // The page itself never scrolls, and the lock's style element would need a nonce.
      Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
      Notification: Notification.extend({
        // Red is left to failures.
        defaultProps: { color: "teal", closeButtonProps: { "aria-label": close } },
      }),
    },
  });
}

/** Hands our paper and ink to the interface library, for both themes alike. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--soft)",
    "--mantine-color-default": "var(--paper)",
    "--mantine-color-default-border": "var(--line)",
    "--mantine-color-default-hover": "var(--desk)",
    "--mantine-color-placeholder": "var(--faint)",
    "--mantine-color-error": "var(--red)",
  };
  return { variables: {}, light: ours, dark: ours };
};
