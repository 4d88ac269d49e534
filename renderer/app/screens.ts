import {
  IconBooks,
  IconChartBar,
  IconFileDiff,
  IconNotebook,
  IconSchool,
  IconSearch,
  IconSitemap,
  IconTable,
} from "@tabler/icons-react";
import type { CommandId } from "./commands";

/** What can take the place of the text, in the order of the rail; the command of each opens and leaves it. */
export const SCREENS = [
  { id: "library", Icon: IconBooks },
  { id: "table", Icon: IconTable },
  { id: "collate", Icon: IconFileDiff },
  { id: "indicators", Icon: IconChartBar },
  { id: "duties", Icon: IconSitemap },
  { id: "search", Icon: IconSearch },
  { id: "notes", Icon: IconNotebook },
  { id: "handouts", Icon: IconSchool },
] as const satisfies readonly {
  readonly id: CommandId;
  readonly Icon: typeof IconBooks;
}[];

export type ScreenId = (typeof SCREENS)[number]["id"];
