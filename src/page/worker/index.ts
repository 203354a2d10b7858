import { MODEL_TEXTS } from "../../locale/it/model";
import { SHEET_LANGUAGE } from "../../locale/it/sheetLanguage";
import { answerCalls } from "./calls";
import { createWorkbookService } from "./workbookService";

answerCalls(self, createWorkbookService({ model: MODEL_TEXTS, sheets: SHEET_LANGUAGE }));
