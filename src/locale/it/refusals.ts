import type { Refusal } from "../../core/workbook/refusal";
import {
  inBrackets,
  isOpenRefusal,
  openRefusalSentence,
  type FileRefusalCode,
} from "./openRefusals";

/** Given the place, in brackets, or nothing. */
const FILE_REFUSALS: Record<FileRefusalCode, (where: string) => string> = {
  fileNotFound: () => "Il file non esiste. Controllate il nome e la cartella.",
  fileUnreadable: () =>
    "Il file non si può leggere. Controllate di avere i permessi e che non sia una cartella.",
  fileEmpty: () =>
    "Il file è vuoto (0 byte). Recuperate una copia valida o salvatelo di nuovo da Excel.",
  filePasswordOrOldFormat: () =>
    "Il file è protetto da password oppure è nel vecchio formato .xls. Apritelo in Excel, togliete la password e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  fileNotWorkbook: () =>
    "Il file non è una cartella di lavoro di Excel. Serve un file .xlsx: se usate un altro programma, salvatelo in quel formato.",
  fileNotTemplate: () =>
    "Il modello deve essere un documento Word .docx, salvato nel formato normale di Word.",
  fileNotDocument: () =>
    "Il testo da controllare deve essere un documento Word .docx, una pagina .html o un testo .txt.",
  fileDocumentEmpty: () =>
    "Il documento è vuoto (0 byte). Recuperatene una copia valida, oppure salvatelo di nuovo dal programma con cui è scritto.",
  fileDocumentPasswordOrOldFormat: () =>
    "Il documento è protetto da password oppure è nel vecchio formato .doc. Apritelo in Word, togliete la password e salvatelo come «Documento di Word (.docx)».",
  fileDocumentDamaged: (where) =>
    `Il documento è danneggiato o incompleto${where}. Apritelo in Word e salvatelo di nuovo come «Documento di Word (.docx)», oppure recuperate una copia integra.`,
  fileDocumentTooLarge: (where) =>
    `Il documento, una volta aperto, sarebbe troppo grande per essere letto in sicurezza${where}. Togliete ciò che non serve, per esempio le immagini, e salvatelo di nuovo da Word.`,
  fileDamaged: (where) =>
    `Il file è danneggiato o incompleto${where}. Apritelo in Excel e salvatelo di nuovo, oppure recuperate una copia integra.`,
  fileTooLarge: (where) =>
    `Il file, una volta aperto, sarebbe troppo grande per essere letto in sicurezza${where}. Togliete ciò che non serve e salvatelo di nuovo da Excel.`,
  fileKindNotWritable: (where) =>
    `Questo tipo di file si può leggere ma non riscrivere senza perdite${where}. Salvatelo da Excel come «Cartella di lavoro di Excel (.xlsx)» e riprovate.`,
  fileFormatsFull: (where) =>
    `La cartella di lavoro ha già quasi tutti i 65.490 formati di cella che Excel accetta${where}, e per i nostri non c'è più posto: non è stato scritto nulla. Copiate le tabelle in una nuova cartella di lavoro, oppure togliete gli stili che non servono, e riprovate.`,
  fileFormulaInTheWay: (where) =>
    `Una formula${where} occupa più celle, e ne verrebbe sovrascritta solo una parte: non è stato scritto nulla. Spostatela, oppure sostituitela con i suoi valori, e riprovate.`,
  fileIsLock: () =>
    "Non è una cartella di lavoro: è il file temporaneo che Excel crea finché un file è aperto (il suo nome comincia con «~$»). Indicate il file con lo stesso nome senza «~$».",
  fileDiskFull: (where) =>
    `Il disco è pieno, o avete raggiunto lo spazio che vi è assegnato: la destinazione${where} non è stata scritta. Liberate spazio, oppure indicate un altro disco, e riprovate.`,
  fileNotWritable: (where) =>
    `Non è possibile scrivere la destinazione${where}. Controllate che la cartella esista, che il nome sia valido e non troppo lungo, di avere i permessi e che il file non sia aperto in un altro programma.`,
  fileAlreadyThere: (where) =>
    `Il file di destinazione${where} esiste già e non è stato toccato. Indicate un altro nome, oppure aggiungete --sovrascrivi.`,
  fileIsOtherInput: (where) =>
    `La destinazione${where} coincide con uno dei file di partenza, che non viene mai sostituito. Indicate un altro nome o un'altra cartella.`,
  fileIsInput: (where) =>
    `La destinazione${where} è il file di partenza, che non viene sovrascritto se non lo chiedete. Indicate un altro nome, oppure aggiungete --sovrascrivi.`,
  fileNamedAsOtherKind: (where) =>
    `La destinazione${where} deve avere la stessa estensione del file di partenza, altrimenti Excel non la apre. Cambiatene il nome.`,
  fileOfOdsIsXlsx: (where) =>
    `Di un file .ods si scrive una cartella di lavoro di Excel, e la destinazione${where} deve finire con .xlsx: indicatela così, per esempio --output calcolato.xlsx.`,
  fileNameTwice: (where) =>
    `Un altro file di partenza ha lo stesso nome, e la destinazione${where} sarebbe la stessa. Rinominate uno dei due, oppure calcolateli in cartelle diverse.`,
};

/** What the world refused and what to do about it. */
export function refusalSentence(refused: Refusal): string {
  const { code, where } = refused;
  return isOpenRefusal(code)
    ? openRefusalSentence(refused)
    : FILE_REFUSALS[code](inBrackets(where));
}
