import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import type { RecognisedHeader } from "./header";
import { foldText } from "../contract/matching";

/** "Settore: Lavori pubblici": only what follows is the name. */
const LABELLED =
  /^(?:settore|servizio|area|ufficio|direzione|struttura|centro di responsabilit[aà]'?|cdr|unit[aà]'? organizzativa)\s*:\s*(\S.*)$/i;
/** A title goes on, a name does not. */
const LONGEST_NAME = 80;

/** The unit that the title above a table, or the name of its sheet, seems to say; null when neither does. */
export function unitOfSheet({ rows, sheet }: SheetBlock, header: RecognisedHeader): string | null {
  const above = rows.slice(0, header.first).flatMap((cells) => cells.map(cellText));
  const labelled = [...above, sheet].flatMap((text) => LABELLED.exec(text)?.[1]?.trim() ?? []);
  const named = [...above, sheet].filter(namesUnit);
  return [...labelled, ...named].find((text) => text.length <= LONGEST_NAME) ?? null;
}

const BEGINS_AS_UNIT = /^(settore|servizio|area|ufficio|direzione|ripartizione|struttura)\b.*\w/;

/** Whether a title begins as the name of a unit does: "SETTORE II - TECNICO", "Area Amministrativa". */
export function namesUnit(text: string): boolean {
  return BEGINS_AS_UNIT.test(foldText(text));
}
