import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  NativeSelect,
  Notification,
  Select,
} from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

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

/** What opens a list has this sign, a select box as well as a menu's button. */
const OPENS_LIST = { rightSection: <IconChevronDown size={16} aria-hidden /> };

/**
 * The colours of notices as the tokens have them for both themes: the bar and the
 * wheel stand on the notice's ground, where the library's filled shades are too dark at night.
 */
const NOTICE_COLOURS = { teal: "var(--teal)", red: "var(--red)", yellow: "var(--warn)" } as const;

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
      Select: Select.extend({ defaultProps: OPENS_LIST }),
      NativeSelect: NativeSelect.extend({ defaultProps: OPENS_LIST }),
      Notification: Notification.extend({
        // Red is left to failures.
        defaultProps: {
          color: "teal",
          closeButtonProps: { "aria-label": close },
          loaderProps: { color: NOTICE_COLOURS.teal },
        },
        vars: (_, { color }) => ({
          root: { "--notification-color": NOTICE_COLOURS[color as keyof typeof NOTICE_COLOURS] },
        }),
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
