import type { Texts } from "../../core/texts/texts";
import { DRAFT_TEXTS } from "./draft";
import { issueSentence } from "./issues";
import { MODEL_TEXTS } from "./model";
import { OPEN_DATA_TEXTS } from "./openData";
import { PROSPETTO_TEXTS } from "./prospetto";
import { PUBLISHING_TEXTS } from "./publishing";
import { refusalSentence } from "./refusals";
import { RELAZIONE_TEXTS } from "./relazione/relazione";
import { RESTORING_TEXTS } from "./restoring";
import { SUMMARY_TEXTS } from "./summary";

/** All that the product says. What opens with the pane takes only what it needs, from the files of each part. */
export const ITALIAN: Texts = {
  issue: issueSentence,
  refusal: refusalSentence,
  restoring: RESTORING_TEXTS,
  summary: SUMMARY_TEXTS,
  relazione: RELAZIONE_TEXTS,
  prospetto: PROSPETTO_TEXTS,
  model: MODEL_TEXTS,
  draft: DRAFT_TEXTS,
  openData: OPEN_DATA_TEXTS,
  publishing: PUBLISHING_TEXTS,
};
