import type { Outcome } from "../core/domain/outcome";
import { importFieldNamed, outcomeNamed, type ImportField } from "../core/recognition/importFields";

/** What a heading of the user's own fills (`--colonna`); null: it is not copied. */
export interface ColumnAnswer {
  readonly heading: string;
  readonly field: ImportField | null;
}

/** What a word of the user's own means (`--esito`). */
export interface OutcomeAnswer {
  readonly word: string;
  /** Null: the word stays as it is. */
  readonly outcome: Outcome | null;
}

/** In place of a field or an outcome: the column is not copied, the word says none. */
const NOT_COPIED = "-";

/** "Peso 2024=Peso assegnato"; "-" for a column that is not copied. Null for anything else. */
export function columnAnswer(text: string): ColumnAnswer | null {
  const [heading, name] = parted(text);
  if (heading === "" || name === "") return null;
  if (name === NOT_COPIED) return { heading, field: null };
  const field = importFieldNamed(name);
  return field === null ? null : { heading, field };
}

/** "in linea=Raggiunto"; "-" for a word that stays as it is. Null for anything else. */
export function outcomeAnswer(text: string): OutcomeAnswer | null {
  const [word, name] = parted(text);
  if (word !== "" && name === NOT_COPIED) return { word, outcome: null };
  const outcome = outcomeNamed(name);
  return word === "" || outcome === null ? null : { word, outcome };
}

/** At the last "=": a heading may hold one, and so may the sign that an office writes for an outcome. */
function parted(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  return at < 0 ? ["", ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
