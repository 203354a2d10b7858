import type {
  FormulaPlace,
  RowWithOtherFigures,
  WritingIssueParams,
} from "../../core/domain/issue";
import type { IssueTexts } from "../../core/texts/texts";
import { formatCount, formatDate } from "./numbers";
import { quote } from "./quotes";

/** Sentences about what prevents the writing, and about what the user should know of it. */
export const WRITING_ISSUE_TEXTS: IssueTexts<keyof WritingIssueParams> = {
  "output-column-taken": ({ header, free }) =>
    `La colonna «${header}» contiene dati che non abbiamo scritto noi, e non la tocchiamo. ` +
    `Rinominatela, oppure lasciate che la nostra prenda il nome «${free}».`,
  "sheet-protected": ({ sheet }) =>
    `Il foglio «${sheet}» è protetto e non si può scrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovate.`,
  "structure-protected": () =>
    "La struttura della cartella di lavoro è protetta e non si possono aggiungere fogli. In Excel: Revisione, Proteggi cartella di lavoro, per togliere la protezione; poi riprovate.",
  "workbook-read-only": () =>
    "La cartella di lavoro è di sola lettura o contrassegnata come finale. Salvatene una copia modificabile e usate quella.",
  "workbook-signed": () =>
    "La cartella di lavoro è firmata digitalmente: se venisse modificata, la firma non sarebbe più valida. Salvatene una copia senza firma e usate quella.",
  "summary-kept-as-copy": ({ sheet, copy }) =>
    `Il foglio «${sheet}» era stato modificato dopo l'ultimo calcolo: ne è stata conservata una copia nel foglio «${copy}».`,
  "summary-name-taken": ({ wanted, taken }) =>
    `Esiste già un vostro foglio «${wanted}», che non tocchiamo: il nostro foglio si chiama «${taken}».`,
  "run-not-restorable": () =>
    "I dati da scrivere sono troppi per conservare anche il contenuto di prima: questo calcolo non si potrà annullare con «Ripristina». Se volete poter tornare indietro, tenete una copia del file.",
  "summary-laid-out-anew": ({ sheet, dependents, areAll }) =>
    `Il foglio «${sheet}» viene da una versione precedente e cambia disposizione: gli elenchi lunghi passano su fogli a parte. ` +
    (dependents.length === 0
      ? "Se in altri fogli avete formule, nomi o grafici che ne prendono i valori, controllateli dopo il calcolo."
      : `Ne prendono i valori, e vanno controllati dopo il calcolo: ${namedPlaces(dependents)}.` +
        (areAll
          ? ""
          : " Se ne avete, controllate anche grafici, convalide e formattazioni condizionali.")),
  "figures-changed-by-rules": ({ calculatedOn, rows }) =>
    `Il calcolo del ${formatDate(calculatedOn)} seguiva le regole precedenti. Con quelle attuali, a parità di dati, ` +
    `${rows.length === 1 ? "cambiano i valori di una riga" : `cambiano i valori di ${formatCount(rows.length)} righe`}: ` +
    `${namedRows(rows)}. Calcolando di nuovo, i valori vengono aggiornati e il riepilogo prende la data del giorno.`,
};

const NAMED_PLACES = 20;

function namedPlaces(places: readonly FormulaPlace[]): string {
  const named = places.slice(0, NAMED_PLACES).map((place) => {
    switch (place.kind) {
      case "cell":
        return `${place.sheet}!${place.address}`;
      case "name":
        return `il nome ${quote(place.name)}`;
      case "chart":
        return `un grafico nel foglio ${quote(place.sheet)}`;
      case "rule":
        return `una convalida o una formattazione condizionale nel foglio ${quote(place.sheet)}`;
    }
  });
  const others = places.length - named.length;
  return others === 0 ? named.join("; ") : `${named.join("; ")} e altri ${formatCount(others)}`;
}

const NAMED_ROWS = 5;

/** The first few by name, the others counted. */
function namedRows(rows: readonly RowWithOtherFigures[]): string {
  const named = rows.slice(0, NAMED_ROWS).map(({ objective, units }) => {
    const names = units.map(quote).join(", ");
    if (objective === null) return `struttura ${names}`;
    return `obiettivo ${quote(objective)}${units.length === 0 ? "" : ` di ${names}`}`;
  });
  const others = rows.length - named.length;
  if (others === 0) return named.join("; ");
  return `${named.join("; ")} e ${others === 1 ? "un'altra" : `altre ${formatCount(others)}`}`;
}
