import type { DetailTexts } from "../../taskpane/texts/language";
import { issueSentence } from "./issues";
import { reminder } from "./reminder";

export const PANE_DETAILS: DetailTexts = { issue: issueSentence, reminder };
