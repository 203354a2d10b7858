import { NAME_PREFIX } from "../../core/sheet/writing/marks";
import { RECORD_NAMESPACE } from "../../core/workbook/plan";
import type { Refusal, RefusalCode } from "../../core/workbook/refusal";

const SENTENCES: Record<RefusalCode, (where: string) => string> = {
  fileNotFound: () => "Il file non esiste. Controllate il nome e la cartella.",
  fileUnreadable: () =>
    "Il file non si può leggere. Controllate di avere i permessi e che non sia una cartella.",
  fileEmpty: () =>
    "Il file è vuoto (0 byte). Recuperate una copia valida o salvatelo di nuovo da Excel.",
  filePasswordOrOldFormat: () =>
    "Il file è protetto da password oppure è nel vecchio formato .xls. Apritelo in Excel, togliete la password e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  fileNotWorkbook: () =>
    "Il file non è una cartella di lavoro di Excel. Serve un file .xlsx: se usate un altro programma, salvatelo in quel formato.",
  fileDamaged: (where) =>
    `Il file è danneggiato o incompleto${where}. Apritelo in Excel e salvatelo di nuovo, oppure recuperate una copia integra.`,
  fileTooLarge: (where) =>
    `Il file, una volta aperto, sarebbe troppo grande per essere letto in sicurezza${where}. Togliete ciò che non serve e salvatelo di nuovo da Excel.`,
  sheetTooLarge: (where) =>
    `Il foglio${where} è troppo grande per essere letto per intero. Copiate in un altro foglio la sola tabella che serve e scegliete quello.`,
  fileKindNotWritable: (where) =>
    `Questo tipo di file si può leggere ma non riscrivere senza perdite${where}. Salvatelo da Excel come «Cartella di lavoro di Excel (.xlsx)» e riprovate.`,
  fileNotWritable: (where) =>
    `Non è possibile scrivere la destinazione${where}. Controllate che la cartella esista, di avere i permessi e che il file non sia aperto in un altro programma.`,
  fileAlreadyThere: (where) =>
    `Il file di destinazione${where} esiste già e non è stato toccato. Indicate un altro nome, oppure aggiungete --sovrascrivi.`,
  fileIsOtherInput: (where) =>
    `La destinazione${where} coincide con un altro dei file di partenza, che non viene mai sostituito. Indicate una cartella diversa.`,
  fileIsInput: (where) =>
    `La destinazione${where} è il file di partenza, che non viene sovrascritto se non lo chiedete. Indicate un altro nome, oppure aggiungete --sovrascrivi.`,
  fileNamedAsOtherKind: (where) =>
    `La destinazione${where} deve avere la stessa estensione del file di partenza, altrimenti Excel non la apre. Cambiatene il nome.`,
  fileNameTwice: (where) =>
    `Un altro file di partenza ha lo stesso nome, e la destinazione${where} sarebbe la stessa. Rinominate uno dei due, oppure calcolateli in cartelle diverse.`,
  noRoomForColumns: (where) =>
    `A destra della tabella${where} non c'è posto per le nuove colonne: ci sono altre celle piene, celle unite o un'altra tabella. Spostatele e riprovate: non è stato scritto nulla.`,
  noRoomForRows: (where) =>
    `Sotto la tabella${where} non c'è posto per le nuove righe: ci sono altre celle piene, celle unite, un'altra tabella o una riga di totali. Spostatele (la riga di totali si toglie da Struttura tabella > Riga Totale) e riprovate: non è stato scritto nulla.`,
  workbookChanged: (where) =>
    `Il file è cambiato durante il lavoro${where}: non è stato scritto nulla. Riprovate.`,
  operationNotSupported: (where) =>
    `Qui non si può fare una delle operazioni richieste${where}: non è stato scritto nulla. Usate un Excel aggiornato, oppure Excel sul web, e riprovate. Se mancano righe a una tabella, potete anche allungarla voi, trascinandone l'angolo in basso a destra.`,
  sheetProtected: (where) =>
    `Il foglio${where} è protetto: non è stato scritto nulla. Toglietene la protezione (Revisione > Rimuovi protezione foglio) e riprovate.`,
  structureProtected: () =>
    "La struttura della cartella di lavoro è protetta e non si possono aggiungere né togliere fogli: non è stato scritto nulla. Togliete la protezione (Revisione > Proteggi cartella di lavoro) e riprovate.",
  workbookReadOnly: () =>
    "La cartella di lavoro è aperta in sola lettura: non è stato scritto nulla. Abilitatene la modifica, oppure salvatene una copia, e riprovate.",
  tableFiltered: (where) =>
    `La tabella${where} ha un filtro attivo, e con righe nascoste i valori finirebbero nel posto sbagliato: non è stato scritto nulla. Togliete il filtro, oppure lasciate che venga tolto e rimesso alla fine, e riprovate.`,
  mergedCells: (where) =>
    `Accanto alla tabella${where}, dove andrebbero le nuove colonne, ci sono celle unite: non è stato scritto nulla. Dividetele (Home > Unisci e centra) e riprovate.`,
  cellBeingEdited: () =>
    "State modificando una cella, e finché è così Excel non accetta altro: non è stato scritto nulla. Premete Invio per confermare o Esc per annullare, e riprovate.",
  excelFailed: (where) =>
    `Excel ha risposto con un errore${where}: non è stato scritto nulla. Riprovate; se succede ancora, chiudete e riaprite la cartella di lavoro.`,
  excelSilent: () =>
    "Excel non risponde, e nella cartella di lavoro non risulta scritto nulla. Attendete che abbia finito ciò che sta facendo e riprovate.",
  rowsMoved: (where) =>
    `Le righe della tabella${where} sono state spostate o tolte da altri mentre si scriveva: i valori scritti non corrispondono più alle righe. Usate «Ripristina» per tornare a com'era prima (se chiede conferma delle modifiche, confermate), e poi riprovate.`,
  partlyWritten: (where) =>
    `Excel si è interrotto, e la scrittura può essere rimasta a metà${where}. «Ripristina» rimette tutto com'era prima; se chiede conferma delle modifiche, confermate.`,
  filterNotPutBack: (where) =>
    `È stato scritto tutto, ma il filtro della tabella${where} non è stato rimesso. Applicatelo di nuovo (Dati > Filtro).`,
  rowsMovedAndUndone: (where) =>
    `Le righe della tabella${where} sono state spostate o tolte da altri mentre si scriveva. Tutto è stato rimesso com'era prima. Riprovate quando nessun altro ordina o inserisce righe.`,
  partlyRemoved: (where) =>
    `Excel si è interrotto mentre si toglievano i dati. Può esserne stata tolta solo una parte${where}: riprovate, e verrà tolto anche il resto.`,
  failedAndUndone: (where) =>
    `Excel si è interrotto durante la scrittura. Ciò che era già stato scritto${where} è stato rimesso com'era prima. Riprovate.`,
};

/** What the world refused and what to do about it. */
export function refusalSentence({ code, where }: Refusal): string {
  const place = where === null ? "" : placesForReaders(where);
  return SENTENCES[code](place === "" ? "" : ` («${place}»)`);
}

/** Without the names and the record that we keep out of sight: nobody can look for them. */
function placesForReaders(where: string): string {
  return where
    .split(", ")
    .filter((place) => place !== RECORD_NAMESPACE && !place.startsWith(NAME_PREFIX))
    .join(", ");
}
