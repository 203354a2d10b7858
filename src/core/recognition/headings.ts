import type { FieldId } from "../domain/place";
import { foldText } from "../contract/matching";
import { TABLES } from "../contract/schema";

/** How sure it is that a heading means a field: its own header, a usual name for it, or a word in it. */
export type Certainty = "same" | "usual" | "guessed";

export interface HeadingMeaning {
  readonly field: FieldId;
  readonly certainty: Certainty;
}

export const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = {
  same: 3,
  usual: 2,
  guessed: 1,
};

/** Names that municipalities give to the columns of `Obiettivi` and that the contract does not list. */
const USUAL_NAMES: readonly (readonly [FieldId, readonly string[]])[] = [
  [
    "code",
    [
      "N.",
      "N°",
      "Nr",
      "Num.",
      "Numero",
      "ID",
      "Cod.",
      "Codice obiettivo",
      "N. obiettivo",
      "Ob. n.",
    ],
  ],
  [
    "unit",
    [
      "Centro di responsabilità",
      "CdR",
      "C.d.R.",
      "Centro di costo",
      "Direzione",
      "Ufficio",
      "Ripartizione",
      "Settore/area",
      "Unità organizzativa responsabile",
      "Struttura responsabile",
      "Settore di riferimento",
    ],
  ],
  ["mission", ["Missione di bilancio"]],
  ["programme", ["Programma di bilancio"]],
  ["strategicObjective", ["Obiettivo strategico", "Indirizzo strategico", "Linea strategica"]],
  [
    "operationalObjective",
    [
      "Denominazione obiettivo",
      "Descrizione obiettivo",
      "Descrizione dell'obiettivo",
      "Obiettivo gestionale",
      "Obiettivo esecutivo",
      "Obiettivo di performance",
      "Titolo obiettivo",
      "Obiettivi",
    ],
  ],
  ["kind", ["Tipologia", "Tipologia obiettivo", "Tipo"]],
  ["category", ["Ambito", "Area tematica"]],
  ["owner", ["Dirigente", "Titolare EQ", "Titolare PO", "Referente", "Responsabile obiettivo"]],
  ["staffInvolved", ["Personale assegnato", "Risorse umane"]],
  ["resources", ["Risorse finanziarie"]],
  ["assignedWeight", ["Peso obiettivo", "Peso in %", "Pesatura", "Punti", "Ponderazione"]],
  ["outcome", ["Raggiunto", "Raggiunto Sì/No", "Conseguito", "Risultato", "Stato di attuazione"]],
  [
    "grade",
    [
      "Grado di conseguimento",
      "Percentuale di raggiungimento",
      "% di raggiungimento",
      "% realizzazione",
      "% conseguimento",
      "Raggiungimento",
      "Grado di attuazione",
    ],
  ],
  ["reason", ["Motivazioni", "Note", "Annotazioni", "Osservazioni", "Scostamenti e motivazioni"]],
];

/** A word in a heading that tells what it is about; looked for in this order. */
const TELLING_WORDS: readonly (readonly [RegExp, FieldId])[] = [
  [/\b(motivazion|scostament|osservazion|annotazion)/, "reason"],
  [/\bpes[oi]\b/, "assignedWeight"],
  [/\b(grado|percentuale)\b|%/, "grade"],
  [/\b(esito|raggiunt[oi])\b/, "outcome"],
  [/\bstrategic[oi]\b/, "strategicObjective"],
  [/\bobiettiv[oi]\b/, "operationalObjective"],
  [/\b(settore|servizio|area|struttura|ufficio|direzione)\b/, "unit"],
  [/\bmissione\b/, "mission"],
  [/\bprogramma\b/, "programme"],
  [/\b(dirigente|responsabile|titolare)\b/, "owner"],
  [/\bcategoria\b/, "category"],
  [/\b(codice|cod)\b/, "code"],
];

const BY_HEADER = indexOf(
  TABLES.objectives.columns
    .filter(({ isOutput }) => !isOutput)
    .map(({ field, header, synonyms }) => [field, [header, ...synonyms]] as const),
);
const BY_USUAL_NAME = indexOf(USUAL_NAMES);

/** What a heading of somebody's own table probably means in `Obiettivi`; null when nothing is near. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const key = foldText(heading);
  if (key === "") return null;
  const same = BY_HEADER.get(key);
  if (same !== undefined) return { field: same, certainty: "same" };
  const usual = BY_USUAL_NAME.get(key);
  if (usual !== undefined) return { field: usual, certainty: "usual" };
  const guessed = TELLING_WORDS.find(([word]) => word.test(key));
  return guessed === undefined ? null : { field: guessed[1], certainty: "guessed" };
}

function indexOf(
  names: readonly (readonly [FieldId, readonly string[]])[],
): ReadonlyMap<string, FieldId> {
  return new Map(
    names.flatMap(([field, headings]) =>
      headings.map((heading) => [foldText(heading), field] as const),
    ),
  );
}
