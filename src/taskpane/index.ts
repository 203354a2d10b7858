import { ITALIAN_PANE } from "../locale/it/paneLanguage";
import { startPane } from "./startPane";

startPane(ITALIAN_PANE);
