import { NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import { RESTORE_POINT_NAMESPACE } from "../../core/workbook/plan";
import type { Refusal, RefusalCode } from "../../core/workbook/refusal";

/** What only a workbook that is a file refuses. */
export type FileRefusalCode = Extract<RefusalCode, `file${string}`>;

/** What is not about files: what an Excel that is open can answer, and tables wherever they are. */
export type OpenRefusalCode = Exclude<RefusalCode, FileRefusalCode>;

/** Given the places, if any is known. */
const OPEN_REFUSALS: Record<OpenRefusalCode, (where: string | null) => string> = {
  sheetTooLarge: (where) =>
    `Il foglio${named(where)} è troppo grande per essere letto per intero. Copiate in un altro foglio la sola tabella che serve e scegliete quello.`,
  noRoomForColumns: (where) =>
    `A destra della tabella non c'è posto per le nuove colonne${inBrackets(where)}: ci sono altre celle piene, celle unite, una formula che occupa più celle o un'altra tabella. Spostatele e riprovate: non è stato scritto nulla.`,
  noRoomForRows: (where) =>
    `Sotto la tabella non c'è posto per le nuove righe${inBrackets(where)}: ci sono altre celle piene, celle unite, una formula che occupa più celle, un'altra tabella o una riga di totali. Spostatele (la riga di totali si toglie da Struttura tabella > Riga Totale) e riprovate: non è stato scritto nulla.`,
  workbookChanged: (where) =>
    `Il file è cambiato durante il lavoro${inBrackets(where)}: non è stato scritto nulla. Riprovate.`,
  operationNotSupported: (where) =>
    `Qui non si può fare una delle operazioni richieste${inBrackets(where)}: non è stato scritto nulla. Usate un Excel aggiornato, oppure Excel sul web, e riprovate. Se mancano righe a una tabella, potete anche allungarla voi, trascinandone l'angolo in basso a destra.`,
  sheetProtected: (where) =>
    `Il foglio${named(where)} è protetto: non è stato scritto nulla. Toglietene la protezione (Revisione > Rimuovi protezione foglio) e riprovate.`,
  structureProtected: () =>
    "La struttura della cartella di lavoro è protetta e non si possono aggiungere né togliere fogli: non è stato scritto nulla. Togliete la protezione (Revisione > Proteggi cartella di lavoro) e riprovate.",
  workbookReadOnly: () =>
    "La cartella di lavoro è aperta in sola lettura: non è stato scritto nulla. Abilitatene la modifica, oppure salvatene una copia, e riprovate.",
  tableFiltered: (where) =>
    `La tabella${named(where)} ha un filtro attivo, e con righe nascoste i valori finirebbero nel posto sbagliato: non è stato scritto nulla. Togliete il filtro, oppure lasciate che venga tolto e rimesso alla fine, e riprovate.`,
  mergedCells: (where) =>
    `Accanto alla tabella, dove andrebbero le nuove colonne, ci sono celle unite${inBrackets(where)}: non è stato scritto nulla. Dividetele (Home > Unisci e centra) e riprovate.`,
  cellBeingEdited: () =>
    "State modificando una cella, e finché è così Excel non accetta altro: non è stato scritto nulla. Premete Invio per confermare o Esc per annullare, e riprovate.",
  excelFailed: () =>
    "Excel ha risposto con un errore: non è stato scritto nulla. Riprovate; se succede ancora, chiudete e riaprite la cartella di lavoro.",
  excelTimedOut: () =>
    "Excel non risponde, e nella cartella di lavoro non risulta scritto nulla. Attendete che abbia finito ciò che sta facendo e riprovate.",
  rowsMoved: (where) =>
    `Le righe della tabella${named(where)} sono state spostate o tolte da altri mentre si scriveva: i valori scritti non corrispondono più alle righe. Usate «Ripristina» per tornare a com'era prima (se chiede conferma delle modifiche, confermate), e poi riprovate.`,
  partlyWritten: (where) =>
    `Excel si è interrotto, e la scrittura può essere rimasta a metà${parts(where)}. «Ripristina» rimette tutto com'era prima; se chiede conferma delle modifiche, confermate.`,
  filterNotPutBack: (where) =>
    `È stato scritto tutto, ma il filtro della tabella${named(where)} non è stato rimesso. Applicatelo di nuovo (Dati > Filtro).`,
  rowsMovedAndUndone: (where) =>
    `Le righe della tabella${named(where)} sono state spostate o tolte da altri mentre si scriveva. Tutto è stato rimesso com'era prima. Riprovate quando nessun altro ordina o inserisce righe.`,
  partlyRemoved: (where) =>
    `Excel si è interrotto mentre si toglievano i dati. Può esserne stata tolta solo una parte${parts(where)}: riprovate, e verrà tolto anche il resto.`,
  failedAndUndone: (where) =>
    `Excel si è interrotto durante la scrittura. Ciò che era già stato scritto${parts(where)} è stato rimesso com'era prima. Riprovate.`,
};

/** For whoever has an Excel open, and loads nothing about files. Throws for what only a file refuses. */
export function openRefusalSentence({ code, where }: Refusal): string {
  if (!isOpenRefusal(code)) throw new Error(`An Excel that is open has answered ${code}.`);
  return OPEN_REFUSALS[code](where);
}

export function isOpenRefusal(code: RefusalCode): code is OpenRefusalCode {
  return code in OPEN_REFUSALS;
}

/** The place in brackets. */
export function inBrackets(where: string | null): string {
  const place = named(where);
  return place === "" ? "" : ` (${place.trim()})`;
}

/** The place behind a word for it: "Il foglio «Obiettivi»". */
function named(where: string | null): string {
  const places = knownPlaces(where).join(", ");
  return places === "" ? "" : ` «${places}»`;
}

/** Of columns the name, and then that of their table: " («Peso», «Risultato» in «Obiettivi»; «Riepilogo 2024»)". */
function parts(where: string | null): string {
  const columns = new Map<string, string[]>();
  for (const place of knownPlaces(where)) {
    const [, table = place, header] = COLUMN.exec(place) ?? [];
    const headers = columns.get(table) ?? [];
    columns.set(table, header === undefined ? headers : [...headers, `«${header}»`]);
  }
  const all = [...columns].map(([name, headers]) =>
    headers.length === 0 ? `«${name}»` : `${headers.join(", ")} in «${name}»`,
  );
  return all.length === 0 ? "" : ` (${all.join("; ")})`;
}

/** As the gateway calls a column: "Obiettivi[Peso]". */
const COLUMN = /^(.+?)\[(.+)\]$/s;

/** Without our hidden names and the restore point: the user could not find them. */
function knownPlaces(where: string | null): readonly string[] {
  return (where ?? "")
    .split(", ")
    .filter(
      (place) =>
        place !== "" && place !== RESTORE_POINT_NAMESPACE && !place.startsWith(NAME_PREFIX),
    );
}
