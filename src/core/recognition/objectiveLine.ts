import { unitInTitle } from "./unitNames";

/** What a line that opens a card says: "Obiettivo n. 3 - Tempi di pagamento". */
export interface ObjectiveLine {
  readonly code: string | null;
  readonly text: string | null;
  readonly unit: string | null;
}

const OPENING =
  /^(?:scheda(?: di)?\s+)?(?:obiettivo\s*\/\s*progetto|progetto\s*\/\s*obiettivo|obiettivo|progetto|programma)(?:\s+(?:operativo|gestionale|esecutivo|peg|pdo|di performance|individuale|organizzativo))?(?![\p{L}])\s*(?:(?:n|nr|num|cod)\b[.°]?|n°|numero|codice)?\s*[.:]?\s*/iu;
const CODE = /^([\p{L}]{0,6}[\d._/-]*\d[\p{L}\d._/-]*)(?=$|[\s:–—-])/u;
const PARTED = /^\s*(?:[:–—]|-\s)\s*/u;
const QUOTED = /^\s*["“«]/u;
const UNIT_AFTER = /\s+[–—-]\s+([^–—]+)$/u;

/** Null for a text that opens no card. A label alone ("Obiettivo") says nothing yet. */
export function objectiveLine(text: string): ObjectiveLine | null {
  const line = text.trim().replace(/\s+/g, " ").replace(/\s*:$/, "");
  const opening = OPENING.exec(line);
  if (opening === null) return null;
  const rest = line.slice(opening[0].length);
  if (rest === "") return { code: null, text: null, unit: null };
  const code = CODE.exec(rest)?.[1] ?? null;
  if (code === null) {
    return /:\s*$/.test(opening[0]) ? withUnit({ code: null, text: rest, unit: null }) : null;
  }
  const after = rest.slice(code.length);
  if (after.trim() === "") return { code, text: null, unit: null };
  // "Obiettivo 1 “Organizzazione comunale”" is how the document calls it.
  if (QUOTED.test(after)) return withUnit({ code, text: line, unit: null });
  return PARTED.test(after)
    ? withUnit({ code, text: after.replace(PARTED, ""), unit: null })
    : null;
}

/** "… – AREA TECNICA" behind the text is the unit. */
function withUnit({ code, text }: ObjectiveLine): ObjectiveLine {
  const [whole = "", last = ""] = UNIT_AFTER.exec(text ?? "") ?? [];
  const unit = unitInTitle(last) === last.trim() ? last.trim() : null;
  return unit === null || text === null
    ? { code, text, unit: null }
    : { code, text: text.slice(0, text.length - whole.length), unit };
}
