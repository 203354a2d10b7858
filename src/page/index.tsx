// Opens the page, in Italian.
import { createRoot } from "react-dom/client";
import { plainSha256 } from "../adapters/digest/plainSha256";
import { sha256 } from "../adapters/digest/sha256";
import { ITALIAN_PAGE } from "../locale/it/pageLanguage";
import { loadedOnce } from "../taskpane/wiring";
import { Themed } from "../taskpane/ThemedPane";
import { PageApp } from "./PageApp";
import { openHelp } from "./help";
import { workersOf } from "./worker/startWorker";

const place = document.getElementById("page");
if (place === null) throw new Error("The page has no place for its content.");
document.getElementById("open-help")?.addEventListener("click", openHelp);
createRoot(place).render(
  <Themed readTheme={asTheSystem}>
    <PageApp
      newWorker={workersOf(document)}
      language={{ ...ITALIAN_PAGE, pane: loadedOnce(ITALIAN_PAGE.pane) }}
      // A page that came over plain http has no digest of the browser's.
      digest={window.isSecureContext ? sha256 : plainSha256}
    />
  </Themed>,
);

function asTheSystem(): null {
  return null;
}
