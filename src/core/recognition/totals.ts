import { foldText } from "../contract/matching";
import { exactFromDouble } from "../numeric/decimal";
import { compare, RunningSum } from "../numeric/exact";
import { numberIn, type Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { namesUnit } from "./unitNames";

// The label of a total has few other words: "Totale digitalizzazione dello sportello" is something to be done.

const START =
  /^(?:sub[ -]?)?(?:totale|totali|tot\.?|somma|sommano|media|complessiv[oaie]|intero (?:comune|ente))(?![\p{L}])|^(?:peso|punteggio|valore) (?:totale|complessivo)(?![\p{L}])|^(?:% ?|percentuale |indice |grado )(?:di )?(?:raggiungimento|realizzazione|conseguimento)(?![\p{L}])/u;
/** "Performance del settore", "Punteggio finale" beside figures say the result of the rows above. */
const RESULT = /^(?:performance|risultato|indice|punteggio|valutazione)(?![\p{L}])/u;
/** The other words that the label of a total may have. */
const WORDS =
  /^(?:general[ei]|complessiv[oaie]|parzial[ei]|final[ei]|pes[oi]|punt[oi]|punteggi[oi]?|obiettiv[oi]|ob|fas[ei]|indicator[ei]|attivita|attività|ponderat[oa]|aritmetica|semplice|ente|comune|comunale|tutt[ei]|assegnat[oi]|attribuit[oi]|ottenut[oi]|raggiunt[oi]|strategic[oi]|operativ[oi]|gestional[ei]|ordinar[oi]|raggiungimento|realizzazione|conseguimento|avanzamento|performance|organizzativa|individuale|risultat[oi]|valutazion[ei]|percentual[ei]|anno|piano|peg|pdo|settor[ei]|are[ae]|serviz[io]+|uffic[io]+|struttur[ae]|direzion[ei]|di|del|della|dei|degli|delle|dell|per|e|ed|il|la|lo|i|gli|le|l|da|su|in)$/u;

export interface FilledCell {
  readonly column: number;
  readonly cell: Cell;
}

/** A row that may be a total. */
interface TotalRow {
  readonly filled: readonly FilledCell[];
  readonly label: FilledCell;
  /** Something else says that it is none: a code, the column of indicators or phases. */
  readonly isNamed: boolean;
  /** Rows above of which it may be the sum: of the whole table, and since the last total. */
  readonly groups: () => readonly (readonly (readonly Cell[])[])[];
}

/**
 * Whether a row is a total: its label says nothing else, or names a unit beside figures, or stands beside the sum of a
 * column above it, or beside figures where the rows above have words.
 */
export function isTotalRow({ filled, label, isNamed, groups }: TotalRow): boolean {
  const text = cellText(label.cell);
  const said = totalIn(text);
  if (said === null || said === "whole") return said !== null;
  const beside = filled.filter(({ column, cell }) => column !== label.column && !isIn(cell, text));
  if (isNamed || beside.some(({ cell }) => isWord(cell))) return false;
  if (said === "unit") return true;
  const above = groups();
  const [all = []] = above;
  const areFigures = beside.length > 0 && all.length > 1 && all.every((row) => hasWord(row, label));
  return (
    areFigures || above.some((rows) => beside.some(({ column, cell }) => isSum(cell, rows, column)))
  );
}

/** Beside its own text a row of the table names a unit, says an outcome; a total has figures alone. */
function hasWord(row: readonly Cell[], label: FilledCell): boolean {
  return row.some((cell, column) => column !== label.column && isWord(cell));
}

/** "Tecnico" beside "Totale Settore Tecnico". */
function isIn(cell: Cell, text: string): boolean {
  return typeof cell === "string" && foldText(text).includes(foldText(cell));
}

/** "Totale generale" has no other words, "Totale Settore Tecnico" names its unit; any other text may be an objective. */
function totalIn(text: string): "whole" | "unit" | "other" | null {
  const line = text
    .replace(/\([^)]*\)?/g, " ")
    .trim()
    .toLowerCase();
  const total = START.exec(line);
  const start = total ?? RESULT.exec(line);
  if (start === null) return null;
  const rest = line.slice(start[0].length).replace(/[^\p{L}]+/gu, " ");
  const words = rest.split(" ").filter((word) => word !== "");
  const areOfTotals = words.every((word) => WORDS.test(word));
  if (total === null) return areOfTotals && words.length > 0 ? "unit" : null;
  if (areOfTotals) return "whole";
  return namesUnit(rest.replace(/^ (?:del|della|dell|di|per) /u, " ")) ? "unit" : "other";
}

function isWord(cell: Cell): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

function isSum(cell: Cell, rows: readonly (readonly Cell[])[], column: number): boolean {
  const total = numberIn(cell) ?? 0;
  if (total === 0 || rows.length < 2) return false;
  const sum = new RunningSum();
  for (const cells of rows) sum.add(exactFromDouble(numberIn(cells[column] ?? null) ?? 0));
  return compare(sum.total(), exactFromDouble(total)) === 0;
}
