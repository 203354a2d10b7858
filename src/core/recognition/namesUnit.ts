import { foldText } from "../contract/matching";

const BEGINS_AS_UNIT = /^(settore|servizio|area|ufficio|direzione|ripartizione|struttura)\b.*\w/;

/** Whether a title begins as the name of a unit does: "SETTORE II - TECNICO", "Area Amministrativa". */
export function namesUnit(text: string): boolean {
  return BEGINS_AS_UNIT.test(foldText(text));
}
