import type { CommandLineTexts, ReportTexts } from "../../cli/texts/texts";
import type { UsageFault } from "../../cli/texts/usageFault";
import type { Issue, IssueCode } from "../../core/domain/issue";
import { MODEL_OPTIONS } from "../../core/sheet/newWorkbook/model";
import { COMMAND_LINE_IMPORT } from "./commandLineImport";
import { planCheckTitle } from "./planIssues";
import { cellList, SEVERITY_WORDS } from "./issues";
import { CHECKING_TEXTS } from "./draft";
import { ITALIAN } from "./texts";
import { judgementWord } from "./words";
import { YEAR_TEXTS } from "./year";

const HELP = `Calcola performance: pesi, risultati e riepilogo degli obiettivi di performance.

Uso:
  calcola-performance FILE.xlsx… [opzioni]     (anche FILE.ods: si scrive un .xlsx)
  calcola-performance --modello NUOVO.xlsx [--ente "Comune di …"] [--anno 2026] [--con …]
  calcola-performance FILE.xlsx --controlla-testo BOZZA.docx
  calcola-performance FILE.xlsx --registra-monitoraggio 30/06/2026 --output NUOVO.xlsx
  calcola-performance FILE.xlsx --nuovo-anno NUOVO.xlsx
  calcola-performance --da VOSTRO.xlsx --output NUOVO.xlsx [--foglio NOME]… [--struttura "…"]
                      [--colonna "Titolo=Campo"]… [--esito "parola=Esito"]… [--accetta-proposte]

Al posto di calcola-performance si può scrivere node dist/cli/calcola-performance.mjs oppure,
nella cartella del progetto, npm run -s calcola -- (in PowerShell solo la prima forma).

Senza --output calcola e mostra i risultati, senza scrivere nulla.

Opzioni:
  --output DOVE     scrive una copia del file con colonne e riepilogo: un nuovo file,
                    oppure una cartella se i file sono più di uno
  --sovrascrivi     permette di scrivere sullo stesso file di partenza o su un file che esiste già
  --anno N          usa questo anno al posto del parametro Anno
  --fase F          Programmazione, Monitoraggio o Consuntivo, al posto del parametro Fase
  --bozza           calcola un consuntivo anche se mancano esiti: tutto è segnato come BOZZA
  --relazione X.docx
                    scrive la Relazione sulla performance come documento di Word; le sezioni senza
                    contenuto non compaiono
  --piano X.docx    scrive il Piano, senza alcun esito
  --dati CARTELLA   scrive i dati aperti: obiettivi e strutture in CSV e JSON, con la descrizione
  --pubblica X.xlsx scrive un nuovo file con i soli fogli del riepilogo, come valori e senza nomi
  --schede X.docx   scrive una scheda per obiettivo, senza nomi di persone; con --con-nomi li
                    scrive, e ogni pagina dice che è per uso interno
  --modello-documento VOSTRO.docx
                    con --relazione, --piano o --schede: usa stili, intestazione, piè di pagina e
                    pagina di un vostro documento; il testo prende il posto di un paragrafo
                    {{RELAZIONE}}, oppure va in fondo
  --controlla       mostra anche i controlli sul piano: responsabili, indicatori e target, pesi a
                    zero, testi ripetuti, missioni e programmi, tempi di pagamento, nomi simili
  --prospetto       con --output: aggiunge il Prospetto per il Nucleo di valutazione, un foglio
                    interno, da non pubblicare, con l'autovalutazione accanto alla valutazione
  --altri-nomi      se una vostra colonna ha il nome di una nostra, la nostra ne prende un altro
  --json            mostra i risultati in JSON, per altri programmi: una riga per ogni file
  --controlla-testo BOZZA
                    confronta i numeri di un testo (.docx, .html o .txt) con quelli calcolati e dice
                    dove sono diversi e la frase giusta; il testo non cambia
  --registra-monitoraggio DATA
                    aggiunge a Monitoraggi lo stato di ogni obiettivo a quella data, una riga per
                    obiettivo; le righe che ci sono non cambiano (con --output)
  --registra-piano "ATTO" [--organo O] [--numero N] [--data D]
                    conserva in PianoApprovato gli obiettivi come sono, e in Atti l'atto che li ha
                    approvati (con --output)
  --registra-variazioni
                    aggiunge a Variazioni le differenze dal piano approvato; atto e motivazione
                    li scrivete voi (con --output)
  --nuovo-anno NUOVO.xlsx
                    fa una copia per l'anno dopo: Anno e Triennio più uno, esiti, gradi, consuntivi
                    e date vuoti; i valori dell'anno chiuso restano per il confronto
  --modello NUOVO   crea la cartella di lavoro da compilare
  --ente, --anno    nel modello, o con --da: ente e anno già scritti
  --con A,B         nel modello: ${optionLines(MODEL_OPTIONS)}
  --da VOSTRO       riconosce gli obiettivi in un file vostro, con titoli, celle unite, righe vuote
                    e totali, e li copia in una nuova cartella di lavoro, indicata con --output;
                    mostra che cosa ha riconosciuto e lasciato fuori; il vostro file non cambia
  --foglio NOME     con --da: solo questo foglio (si può ripetere); altrimenti tutti
  --colonna "T=C"   con --da: la vostra colonna T va nel campo C; con "T=-" non viene copiata
  --esito "P=E"     con --da: la vostra parola P vuol dire l'esito E; con "P=-" nessun esito
  --struttura S     con --da: la struttura delle righe che non ne indicano una
  --corrispondenze FILE
                    con --da: riprende le scelte da un file fatto prima con --da
  --accetta-proposte
                    con --da: prende le proposte come sono, e le elenca
  --aiuto, --help   mostra questa pagina
  --versione        mostra il numero di versione

Codice di uscita: 0 fatto; 1 nulla è stato scritto, perché ci sono errori nei dati, nessun obiettivo
è stato riconosciuto o, con --da, c'è qualcosa da chiarire; 1 anche per un testo con numeri da
correggere; 2 un file non si può leggere o scrivere, o il comando non è scritto bene; 3 un difetto
del programma.
`;

/** The words after `--con` on lines of the width of the others. */
function optionLines(options: readonly string[]): string {
  const lines = [""];
  for (const option of options) {
    const line = lines.at(-1) ?? "";
    if (line.length + option.length > 60) lines.push(option);
    else lines[lines.length - 1] = line === "" ? option : `${line}, ${option}`;
  }
  return lines.join(`,\n${" ".repeat(20)}`);
}

function usageSentence(fault: UsageFault): string {
  switch (fault.code) {
    case "noInput":
      return "Indicate almeno un file .xlsx. Per l'elenco delle opzioni: --aiuto.";
    case "unknownOption":
      return `L'opzione «${fault.word}» non esiste. Per l'elenco delle opzioni: --aiuto.`;
    case "valueMissing":
      return `Dopo «${fault.word}» manca il valore.`;
    case "valueNotWanted":
      return `L'opzione «${fault.word}» non richiede un valore.`;
    case "wrongYear":
      return `L'anno «${fault.word}» non è valido: scrivete quattro cifre, per esempio 2026.`;
    case "wrongPhase":
      return `La fase «${fault.word}» non esiste: scrivete Programmazione, Monitoraggio o Consuntivo.`;
    case "onlyWithModel":
      return `L'opzione «${fault.word}» serve solo con --modello o con --da.`;
    case "onlyWithImport":
      return `L'opzione «${fault.word}» serve solo con --da.`;
    case "wrongColumn":
      return `Non si capisce --colonna "${fault.word}": servono il titolo della vostra colonna, il segno = e il campo, per esempio --colonna "Pesatura=Peso assegnato". Per non copiare la colonna, al posto del campo scrivete un trattino: --colonna "Pesatura=-".`;
    case "wrongOutcome":
      return `Non si capisce --esito "${fault.word}": servono la vostra parola, il segno = e l'esito, per esempio --esito "in linea=Raggiunto". Gli esiti sono Raggiunto, Parzialmente raggiunto, Non raggiunto, Escluso, In corso.`;
    case "outputMissing":
      return "Con --da indicate anche il nuovo file: --output NUOVO.xlsx.";
    case "outputNotWorkbook":
      return `Con --da il nuovo file è una cartella di lavoro .xlsx: «${fault.word}» deve finire con .xlsx.`;
    case "inputWithImport":
      return `Con --da si indica un solo file di partenza («${fault.word}» è in più).`;
    case "idleWithImport":
      return `L'opzione «${fault.word}» non si usa con --da.`;
    case "modelNotWorkbook":
      return `Il modello è una cartella di lavoro .xlsx: «${fault.word}» deve finire con .xlsx.`;
    case "outputNotFolder":
      return `Con più file, dopo --output va indicata una cartella e non un file («${fault.word}»).`;
    case "inputWithModel":
      return `Con --modello non si indica un file di partenza («${fault.word}»).`;
    case "idleWithModel":
      return `L'opzione «${fault.word}» non si usa con --modello.`;
    case "onlyWithOutput":
      return `L'opzione «${fault.word}» serve solo con --output.`;
    case "onlyWithCards":
      return `L'opzione «${fault.word}» serve solo con --schede.`;
    case "onlyWithDocument":
      return `L'opzione «${fault.word}» serve solo con --relazione, --piano o --schede.`;
    case "documentOfSeveral":
      return `L'opzione «${fault.word}» vale per un solo file di partenza.`;
    case "documentNotDocx":
      return `Il documento è un file .docx: «${fault.word}» deve finire con .docx.`;
    case "publicNotWorkbook":
      return `La copia da pubblicare è una cartella di lavoro .xlsx: «${fault.word}» deve finire con .xlsx.`;
    case "documentTwice":
      return `Due documenti non possono avere lo stesso nome («${fault.word}»).`;
    case "oneInputWithText":
      return `Con --controlla-testo si indica un solo file .xlsx («${fault.word}» è in più).`;
    case "idleWithText":
      return `L'opzione «${fault.word}» non si usa con --controlla-testo.`;
    case "recordWithoutOutput":
      return "Indicate anche dove scrivere: --output NUOVO.xlsx, oppure lo stesso file con --sovrascrivi.";
    case "onlyWithApproval":
      return `L'opzione «${fault.word}» serve solo con --registra-piano.`;
    case "idleWithRecord":
      return `L'opzione «${fault.word}» non si usa con questo comando.`;
    case "inputWithRecord":
      return `Questo comando lavora su un solo file («${fault.word}» è in più).`;
    case "newYearNotWorkbook":
      return `Il nuovo anno è una cartella di lavoro .xlsx: «${fault.word}» deve finire con .xlsx.`;
    case "wrongDate":
      return `La data «${fault.word}» non si capisce: scrivete giorno, mese e anno, per esempio 30/06/2026.`;
    case "wrongExtra":
      return `«${fault.word}» non si può aggiungere al modello. Per l'elenco di ciò che si può aggiungere: --aiuto.`;
  }
}

const DRAFT_OPTION = "Opzione del calcolo: --bozza.";

/** With which option the command line does what the sentence of an issue proposes, or something like it. */
const OPTIONS: Partial<Record<IssueCode, string>> = {
  "output-column-taken": "Opzione del calcolo: --altri-nomi.",
  "outcome-missing": DRAFT_OPTION,
  "outcome-column-missing": DRAFT_OPTION,
  "outcome-in-progress": DRAFT_OPTION,
  "counted-achieved-missing": DRAFT_OPTION,
  "measure-missing": DRAFT_OPTION,
  "no-objectives-table":
    "Se invece gli obiettivi sono in un elenco vostro, --da VOSTRO.xlsx --output NUOVO.xlsx li copia in una nuova cartella di lavoro con le tabelle.",
};

function issueWithOption(issue: Issue): string {
  const option = OPTIONS[issue.code];
  const sentence = ITALIAN.issue(issue);
  return option === undefined ? sentence : `${sentence} ${option}`;
}

const REPORT: ReportTexts = {
  title: (body, year, phase) =>
    [body ?? "Ente non indicato", year === null ? "" : `anno ${year}`, phase]
      .filter((part) => part !== "")
      .join(" – "),
  planChecked: planCheckTitle,
  written: (path, sheet) => `Scritto: ${path} (riepilogo nel foglio «${sheet}»).`,
  unchanged: (path) => `Nessuna novità dall'ultimo calcolo: ${path} contiene già questi valori.`,
  documentWritten: (path) => `Scritto: ${path}`,
  documentNotPlanned: (path) =>
    `Non scritto: ${path}. Senza gli esiti il piano ha errori: impostate la fase Programmazione e ripetete il calcolo per vederli.`,
  sectionsLeftOut: (sections) =>
    `Senza ${sections.map((section) => `«${section}»`).join(", ")}, come scelto in «Per la Relazione».`,
  file: (path) => `File: ${path}`,
  notCalculated: "Ci sono errori da correggere: il calcolo non è stato fatto.",
  notWritten: "Ci sono errori da correggere: per questo file non è stato scritto nulla.",
  openDataWritten: (folder) => `Dati aperti scritti nella cartella ${folder}`,
  publicCopyWritten: (path) => `Copia da pubblicare: ${path}`,
  modelWritten: (path) => `Modello creato: ${path}`,
  notPrinted:
    "I risultati non sono stati stampati per intero: il disco su cui li salvate è pieno. Liberate spazio e riprovate.",
  more: (count) =>
    count === 1
      ? "… e un'altra segnalazione dello stesso tipo."
      : `… e altre ${count} segnalazioni dello stesso tipo.`,
  fault: (diagnostic) =>
    `Il programma ha un difetto e qui si è fermato; nessun file è rimasto scritto a metà. Per segnalarlo, copiate queste righe:\n${diagnostic}`,
};

/** The command line in Italian. */
export const ITALIAN_COMMAND_LINE: CommandLineTexts = {
  ...ITALIAN,
  issue: issueWithOption,
  help: HELP,
  usage: usageSentence,
  severities: SEVERITY_WORDS,
  cells: cellList,
  judgementWord,
  report: REPORT,
  importing: COMMAND_LINE_IMPORT,
  checking: CHECKING_TEXTS,
  year: YEAR_TEXTS,
};
