import type { Kind } from "../../core/domain/kind";
import type { Severity } from "../../core/domain/issueParts";
import type { PendingOfUnit } from "../../core/scoring/phase";
import { wordOfPhase } from "../../core/contract/words";
import type { ReadyTexts } from "../../taskpane/texts/readyTexts";
import { formatCount, formatDate, theSeveral } from "./numbers";

const KIND_WORDS: Record<Kind, string> = {
  performance: "Performance",
  strategic: "Altri strategici",
  ordinary: "Ordinari",
};

const SEVERITY_TITLES: Record<Severity, readonly [one: string, many: string]> = {
  error: ["errore da correggere", "errori da correggere"],
  warning: ["avviso", "avvisi"],
  remark: ["nota", "note"],
};

/** The screen from which everything starts. */
export const PANE_READY: ReadyTexts = {
  title: ({ year }) => (year === null ? "Performance" : `Performance ${year}`),
  body: ({ body }) => body ?? "Ente non indicato",
  phase: (decision) =>
    decision === null ? "Fase da indicare nei parametri" : `Fase: ${wordOfPhase(decision.phase)}`,
  count: formatCount,
  objectives: {
    title: "Obiettivi",
    assigned: "Assegnati",
    pending: "Da valutare",
    kinds: KIND_WORDS,
  },
  pending: {
    title: "Chi deve ancora inserire gli esiti",
    missing: missingWords,
    wholeBody: "Senza struttura",
    replyBy: "Rispondere entro il",
    replyByHint: "Facoltativa: se c'è, compare nei solleciti. Resta in questo file.",
    notRemembered: "Excel non ha potuto conservare la data in questo file.",
    copyAll: "Copia tutti i solleciti",
    copy: "Copia sollecito",
    copyFor: (unit) => `Copia sollecito per ${unit}`,
    textLabel: "Testo del sollecito",
  },
  issues: {
    none: (hasPending) =>
      hasPending
        ? "Nessuna segnalazione sui dati inseriti finora."
        : "Nessuna segnalazione: i dati sono a posto.",
    group: (severity, count) =>
      `${formatCount(count)} ${SEVERITY_TITLES[severity][count === 1 ? 0 : 1]}`,
    withoutTable: "Cartella di lavoro",
    otherName: (name) => `Scrivi in «${name}»`,
    withoutRestorePoint: "Scrivi comunque, senza poter ripristinare",
  },
  missing: (count) =>
    count === 1 ? "Manca ancora un dato." : `Mancano ancora ${formatCount(count)} dati.`,
  remedies: {
    addTables: "Aggiungi la tabella",
    questions: "Rispondi alle domande",
    year: "Vai a «Durante l'anno»",
  },
  tables: {
    title: "Che cosa compilare",
    sentence: "Scrivete una riga per ogni struttura e una per ogni obiettivo.",
    label: "Tabelle da compilare",
    link: (table) => `Tabella «${table}»`,
    questions: "Rispondi alle domande",
  },
  follows: "Il controllo si aggiorna da sé.",
  rechecking: "Dati cambiati: tra poco si aggiorna.",
  stopped: "Non è stato scritto nulla: ci sono errori da correggere.",
  notRestorable: "Non è stato scritto nulla: prima serve una vostra decisione, qui sotto.",
  lastRun: {
    title: "Ultimo calcolo",
    commandTitle: "Ultima operazione",
    current: (date) => `Calcolo del ${formatDate(date)}: i dati sono ancora quelli.`,
    outdated: (date) =>
      `Calcolo del ${formatDate(date)}: da allora i dati sono cambiati. Ricalcolate per aggiornarlo.`,
    edited: "Nel riepilogo qualcuno ha scritto: al prossimo calcolo ne verrà tenuta una copia.",
    sheet: (sheet) => `Foglio «${sheet}»`,
  },
  calculate: "Calcola performance",
  calculateDraft: "Calcola in bozza",
  needsFixes: (errors) =>
    errors === 1
      ? "Prima di calcolare correggete l'errore segnalato."
      : `Prima di calcolare correggete ${theSeveral(errors)} errori segnalati.`,
  onlyDraft: "Mancano esiti: per ora si può calcolare solo in bozza, con valori provvisori.",
  empty: "Per calcolare serve almeno un obiettivo: compilate le tabelle.",
  checkAgain: "Ricontrolla",
};

/** "mancano 3 esiti", and the numbers that are missing besides. */
function missingWords({ objectives, measured, counted }: PendingOfUnit): string {
  const rows = measured.reduce((sum, each) => sum + each.rows.length, 0);
  const figures =
    rows === 1
      ? "manca il consuntivo di 1 indicatore o attività"
      : `manca il consuntivo di ${formatCount(rows)} indicatori o attività`;
  const outcomes =
    objectives.length === 1 ? "manca 1 esito" : `mancano ${formatCount(objectives.length)} esiti`;
  const numbers =
    counted.length === 1
      ? "manca il numero dei raggiunti in 1 riga"
      : `manca il numero dei raggiunti in ${formatCount(counted.length)} righe`;
  return [
    ...(objectives.length > 0 ? [outcomes] : []),
    ...(rows > 0 ? [figures] : []),
    ...(counted.length > 0 ? [numbers] : []),
  ].join("; ");
}
