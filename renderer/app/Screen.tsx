import { CollationScreen } from "../collation/CollationScreen";
import { DutiesScreen } from "../duties/DutiesScreen";
import { HandoutsScreen } from "../handouts/HandoutsScreen";
import { IndicatorsScreen } from "../indicators/IndicatorsScreen";
import { LibraryScreen } from "../library/LibraryScreen";
import { NotesScreen } from "../notes/NotesScreen";
import { SearchScreen } from "../search/SearchScreen";
import { SubjectScreen } from "../subjects/SubjectScreen";
import { showFailure } from "./failure-notice";
import type { ScreenId } from "./screens";
import type { Reading } from "./useReading";

/** What is shown in the place of the text. */
export function Screen({ id, reading }: { readonly id: ScreenId; readonly reading: Reading }) {
  switch (id) {
    case "library":
      return (
        <LibraryScreen
          library={reading.library}
          view={reading.libraryView}
          onOpen={reading.open}
          onFailure={showFailure}
        />
      );
    case "table":
      return (
        <SubjectScreen
          comparison={reading.comparison}
          verdicts={reading.verdicts}
          infos={reading.library.infos}
          documents={reading.library.documents}
          open={reading.comparedAtFirst}
          onOpen={reading.showPassage}
          onFailure={showFailure}
        />
      );
    case "collate":
      return (
        <CollationScreen
          documents={reading.library.documents}
          comparison={reading.comparison}
          view={reading.collationView}
          onOpen={reading.goToBoth}
          onFailure={showFailure}
        />
      );
    case "search":
      return <SearchScreen desk={reading.search} />;
    case "notes":
      return <NotesScreen desk={reading.noting.desk} sources={reading.handouting.noteSources} />;
    case "handouts":
      return (
        <HandoutsScreen
          desk={reading.handouting.desk}
          sources={reading.handouting.sources}
          onBin={() => {
            reading.noting.desk.setShelf({ kind: "bin" });
            reading.panels.toggleScreen("notes");
          }}
        />
      );
    case "duties":
      return (
        <DutiesScreen
          documents={reading.library.documents}
          comparison={reading.comparison}
          view={reading.dutiesView}
          onOpen={reading.goTo}
        />
      );
    case "indicators":
      return (
        <IndicatorsScreen
          documents={reading.library.documents}
          comparison={reading.comparison}
          view={reading.indicatorsView}
          onOpen={reading.goTo}
          onFailure={showFailure}
        />
      );
  }
}
