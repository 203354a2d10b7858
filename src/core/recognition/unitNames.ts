import { foldHeading } from "./headingWords";

const UNIT =
  "settore|servizi|servizio|area|ufficio|direzione|dipartimento|ripartizione|struttura|unità operativa|unita'? operativa|unità organizzativa|u\\.o\\.|corpo di polizia|polizia locale|centro di responsabilità";
const LABEL =
  /^(?:settore|servizio|area|ufficio|direzione|dipartimento|ripartizione|struttura|centro di responsabilit[aà]'?|c\.?d\.?r\.?|u\.?o\.?|unit[aà]'? (?:organizzativa|operativa))(?: (?:responsabile|organizzativa|di riferimento|proponente))?$/i;
const LABELLED = new RegExp(`^(${LABEL.source.slice(1, -1)})\\s*:\\s*(\\S.*)$`, "i");
/** The name of a unit goes on; a sentence, or what a plan calls an area, does not name one. */
const IN_TITLE = new RegExp(
  `(?<![\\p{L}])(?:${UNIT})(?![\\p{L}])(?!\\s+(?:per|che|con|strategic|tematic|di intervento|di bilancio|di riferimento)(?![\\p{L}]))\\s*\\S`,
  "iu",
);
const BEGINS_AS_UNIT = new RegExp(`^(?:${UNIT})(?![\\p{L}])\\s*.*[\\p{L}\\d]`, "iu");
/** A title goes on after the name: "– Obiettivi 2024", "anno 2024". */
const END =
  /\s*(?:\s[–—-]\s|:|[(;,«"]|(?<![\p{L}])(?:anno|esercizio|obiettiv[oi]|piano|performance|schede?|peg|pdo|triennio|relazione|monitoraggio|consuntivo)(?![\p{L}])|(?<!\d)20\d\d(?!\d))/iu;
/** "SETTORE II –", "Area 3 –": the name proper follows. */
const ONLY_NUMBERED = /^\p{L}[\p{L}. ]*?\s+(?:[ivx]+|\d+|[a-z])[°ª]?$/iu;
const DASH = /^\s*[–—-]\s*/u;
/** "Settore: Tecnico   Dirigente: Ingegnere capo". */
const NEXT_LABEL = /[\s,;–—-]+(?:responsabile|dirigente|assessore|anno)(?: [^:]{0,30})?:.*$/i;
/** These words are a name without any other. */
const WHOLE_NAME = /^(?:corpo di )?polizia (?:locale|municipale)$/i;
const LONGEST_NAME = 80;

/** Whether a text begins as the name of a unit does: "SETTORE II - TECNICO", "Area Amministrativa". */
export function namesUnit(text: string): boolean {
  return BEGINS_AS_UNIT.test(text.trim());
}

/** Whether a text is the label of a unit, whose name is beside it: "Settore:". */
export function isUnitLabel(text: string): boolean {
  return LABEL.test(text.trim().replace(/\s*:$/, ""));
}

/** The unit that a title names: "OBIETTIVI SETTORE TECNICO ANNO 2024" names SETTORE TECNICO. Null for none. */
export function unitInTitle(text: string): string | null {
  const title = text.trim().replace(/\s+/g, " ");
  const labelled = LABELLED.exec(title)?.[2]?.replace(NEXT_LABEL, "").trim();
  if (labelled !== undefined) return short(labelled);
  if (WHOLE_NAME.test(title)) return title;
  const found = IN_TITLE.exec(title);
  if (found === null) return null;
  const [keyword = ""] = foldHeading(found[0]).split(" ");
  const isPlural = keyword === "servizi";
  if (isPlural && found.index > 0) return null;
  const name = nameFrom(title.slice(found.index));
  return namesUnit(name) ? short(name) : null;
}

function nameFrom(text: string): string {
  const end = END.exec(text);
  if (end === null) return text;
  const name = text.slice(0, end.index).trim();
  const rest = text.slice(end.index);
  if (!ONLY_NUMBERED.test(name) || !DASH.test(rest)) return name;
  const further = rest.replace(DASH, "");
  const next = END.exec(further);
  return text.slice(0, text.length - further.length + (next?.index ?? further.length)).trim();
}

function short(name: string): string | null {
  return name !== "" && name.length <= LONGEST_NAME ? name : null;
}
