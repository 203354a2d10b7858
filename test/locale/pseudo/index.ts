import { ITALIAN_PANE } from "../../../src/locale/it/paneLanguage";
import { startPane } from "../../../src/taskpane/startPane";
import { pseudo } from "./pseudo";

// The pane in the pseudo-language: webpack.config.cjs builds it.
startPane(pseudo(ITALIAN_PANE));
