import type { ChangedResult, ScoringIssueParams, ShownFigure } from "../../core/domain/issue";
import { compare, subtract, type Exact } from "../../core/numeric/exact";
import { parameterName, wordOfChoice } from "../../core/contract/parameters";
import { header, tableName } from "../../core/contract/tables";
import { wordOfKind, wordOfOutcome } from "../../core/contract/words";
import type { IssueTexts } from "../../core/texts/texts";
import { MEASUREMENT_SCORING_TEXTS } from "./measurementScoringIssues";
import { formatEntered, formatFixed } from "./numbers";
import { ofObjective, quote, theObjective } from "./quotes";

/** Sentences for what the scoring finds (rules.md §2–§5). */
export const SCORING_ISSUE_TEXTS: IssueTexts<keyof ScoringIssueParams> = {
  "phase-ambiguous": ({ assessed, pending }) =>
    `La fase non è indicata e gli esiti ci sono solo in parte (righe con l'esito: ${assessed}; senza: ${pending}). ` +
    "Scrivete nel parametro Fase «Programmazione» (solo pesi), «Monitoraggio» (situazione a oggi) oppure «Consuntivo» (risultati finali).",
  "draft-not-needed": () =>
    "È stata chiesta una bozza, ma la bozza serve solo a un consuntivo con esiti mancanti: il calcolo è quello consueto.",
  "outcomes-ignored": ({ rows }) =>
    `La fase è Programmazione: gli esiti già scritti (righe: ${rows}) non sono usati. ` +
    "Per tenerne conto scegliete Monitoraggio o Consuntivo nel parametro Fase.",
  "outcome-missing": ({ objective }) =>
    `Manca l'esito ${ofObjective(objective)}: in Consuntivo serve per ogni obiettivo. ` +
    "Scrivete Raggiunto, Parzialmente raggiunto, Non raggiunto o Escluso, oppure il grado di raggiungimento; " +
    "se i dati non sono ancora completi potete calcolare in bozza.",
  "outcome-in-progress": ({ objective }) =>
    `${theObjective(objective, "è", "sono")} ancora «In corso», ma la fase è Consuntivo. ` +
    "Scrivete l'esito finale; se non c'è ancora, calcolate in bozza o scegliete la fase Monitoraggio.",
  "measurement-differs": ({ objective, decided, measured, places }) =>
    `Per ${objective === null ? "alcuni obiettivi" : `l'obiettivo ${quote(objective)}`} indicatori o attività danno ${formatFixed(measured, places)}, ` +
    `ma vale quanto è indicato: ${formatFixed(decided, places)}. Verificate che la differenza sia voluta.`,
  "partial-without-grade": ({ objective }) =>
    `${theObjective(objective, "ha", "hanno")} l'esito «Parzialmente raggiunto» ma manca il grado di raggiungimento. ` +
    "Scrivete un numero maggiore di 0 e minore di 100.",
  "partial-grade-out-of-range": ({ objective, grade }) =>
    `${theObjective(objective, "ha", "hanno")} l'esito «Parzialmente raggiunto» ma il grado è ${formatEntered(grade)}: deve essere maggiore di 0 e minore di 100. ` +
    "Correggete il grado, oppure scrivete come esito Raggiunto o Non raggiunto.",
  "grade-contradicts-outcome": ({ objective, outcome, grade }) =>
    `L'esito ${ofObjective(objective)} è «${wordOfOutcome(outcome)}» ma il grado è ${formatEntered(grade)}: vale l'esito. ` +
    "Correggete quello dei due che non è giusto.",
  "excluded-without-reason": ({ objective }) =>
    `${theObjective(objective, "è escluso", "sono esclusi")} senza motivazione. ` +
    `Scrivete nella colonna Motivazione perché non si valuta: comparirà nel riepilogo; oppure indicate l'atto nella tabella «${tableName("variations")}».`,
  "missed-without-reason": ({ objective }) =>
    `${theObjective(objective, "non è stato raggiunto del tutto e non ha", "non sono stati raggiunti del tutto e non hanno")} motivazione. ` +
    "Se volete darne conto, scrivetela nella colonna Motivazione.",
  "weight-missing": ({ objective }) =>
    `Manca il peso assegnato ${ofObjective(objective)}. ` +
    "Scrivetelo; se i pesi sono uguali per tutti, scegliete «Uguali» nel parametro Pesi.",
  "weight-negative": ({ objective, weight }) =>
    `Il peso ${ofObjective(objective)} è negativo (${formatEntered(weight)}). Scrivete un peso pari o superiore a zero.`,
  "weight-zero": ({ objective }) =>
    `${theObjective(objective, "pesa zero: si conta", "pesano zero: si contano")}, ma senza effetto sull'indice. Verificate che sia voluto.`,
  "weights-sum-differs": ({ unit, sum, total, areFractions }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è ${formatEntered(sum)} invece di ${formatEntered(total)}: ` +
    `${difference(sum, total)}. ` +
    (areFractions
      ? "I pesi sembrano quote di 1: scriveteli come percentuali (30% invece di 0,30). In alternativa correggete i pesi, oppure "
      : "Correggete i pesi, oppure ") +
    "scrivete nella tabella Parametri «Se la somma non torna» con il valore «Riproporziona»." +
    (unit === null
      ? ` Se invece i pesi devono dare ${formatEntered(total)} in ogni struttura, scegliete «Struttura» nel parametro «Somma dei pesi per».`
      : ""),
  "weights-sum-zero": ({ unit, total }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è zero: non si possono riproporzionare a ${formatEntered(total)}. Scrivete i pesi.`,
  "weights-reproportioned": ({ unit, sum, total }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è ${formatEntered(sum)}: i pesi sono stati riproporzionati a ${formatEntered(total)}, come scelto nei parametri.`,
  "weight-in-several-units": ({ objective }) =>
    `${theObjective(objective, "appartiene", "appartengono")} a più strutture, ma i pesi devono dare il totale in ciascuna struttura. ` +
    "Indicate una sola struttura, oppure scegliete «Ente» nel parametro «Somma dei pesi per».",
  "weights-left-all-zero": ({ unit, excluded }) =>
    `Gli obiettivi esclusi lasciano un peso di ${formatEntered(excluded)}${ofUnit(unit)}, ma gli altri obiettivi pesano tutti zero e non lo possono ricevere. ` +
    "Correggete i pesi, oppure scegliete «Non ridistribuito» nel parametro «Peso degli esclusi».",
  "excluded-weight-lost": ({ unit, excluded }) =>
    `Tutti gli obiettivi${ofUnit(unit)} sono esclusi: il loro peso di ${formatEntered(excluded)} non si può ripartire e non compare nel totale.`,
  "parameter-not-chosen": ({ parameter, taken }) =>
    parameter === "weights" && taken === "equal"
      ? `Non avete indicato come si stabiliscono i pesi: sono stati calcolati uguali per tutti. ${CHOOSE}`
      : `Non avete indicato «${parameterName(parameter)}»: è stato applicato «${wordOfChoice(parameter, taken)}». ${CHOOSE}`,
  "weights-not-chosen": ({ objectives }) =>
    `Ci sono pesi assegnati (obiettivi: ${objectives}), ma «${parameterName("weights")}» è vuoto. ` +
    "Scrivete «Assegnati» per usarli, oppure «Uguali» se tutti gli obiettivi pesano allo stesso modo.",
  "assigned-weights-ignored": ({ objectives }) =>
    `«${parameterName("weights")}» è «Uguali»: i pesi assegnati (obiettivi: ${objectives}) non contano. ` +
    "Se devono contare scrivete «Assegnati».",
  "attribution-not-chosen": ({ objectives }) =>
    `«${parameterName("attribution")}» è vuoto, e alcuni obiettivi hanno un grado tra 0 e 100 (obiettivi: ${objectives}): ` +
    `il loro risultato dipende da questa scelta. ${CHOOSE}`,
  "below-minimum-not-chosen": ({ units }) =>
    `«${parameterName("belowMinimum")}» è vuoto: sotto il minimo atteso la valutazione non si può calcolare (n.d.)` +
    `${units.length === 0 ? "" : `, per ${listed(units)}`}. ${CHOOSE}`,
  "choice-matters": ({ parameter, taken, other, change }) =>
    `Non avete indicato «${parameterName(parameter)}»: è stato applicato «${wordOfChoice(parameter, taken)}»; ` +
    `con «${wordOfChoice(parameter, other)}» ${changeInWords(change).replace(/\.?$/u, ".")} ${CHOOSE}`,
  "counted-achieved-missing": () =>
    "Manca il numero degli obiettivi raggiunti: in Consuntivo serve. Scrivetelo (0 se non ne è stato raggiunto nessuno), oppure calcolate in bozza.",
  "nothing-to-assess": () =>
    "Le tabelle non contengono ancora nessun obiettivo. Compilate la tabella Obiettivi, una riga per obiettivo.",
  "staff-shares-differ": ({ sum, rows }) =>
    `Le percentuali di impegno di questa persona ${rows === 1 ? "danno" : `(${rows} righe) danno`} ${formatEntered(sum)} invece di 100: ` +
    `la quota è calcolata in proporzione. Correggete «${header("staff", "share")}», oppure verificate che non siano due persone con lo stesso nome.`,
  "staff-unit-not-evaluated": ({ unit }) =>
    `${quote(unit)} non ha una valutazione, e la quota di chi vi lavora è n.d. ` +
    "Verificate che abbia obiettivi del tipo con cui si valutano le strutture e un risultato minimo atteso.",
  ...MEASUREMENT_SCORING_TEXTS,
};

const CHOOSE =
  "Indicate nella tabella «Parametri» il valore previsto dal vostro Sistema di misurazione e valutazione.";

const QUANTITIES = {
  index: "l'indice",
  percentage: "la percentuale",
  evaluation: "la valutazione",
} as const;

/** "la valutazione di «Servizi tecnici» sarebbe 91,43 e non 100,00". */
function changeInWords(change: ChangedResult): string {
  if (change.quantity === "judgement") {
    return `il giudizio sarebbe ${judged(change.to)} e non ${judged(change.from)}`;
  }
  const { quantity, unit, kind, from, to } = change;
  const whose =
    unit === null ? `dell'ente (${wordOfKind(kind)})` : `di «${unit}» (${wordOfKind(kind)})`;
  return `${QUANTITIES[quantity]} ${whose} sarebbe ${shownOf(to)} e non ${shownOf(from)}`;
}

function judged(isPositive: boolean | null): string {
  return isPositive === null ? "n.d." : `«${isPositive ? "positiva" : "non positiva"}»`;
}

function shownOf(figure: ShownFigure | null): string {
  return figure === null ? "n.d." : formatFixed(figure.shown, figure.places);
}

/** The first few of many names. */
function listed(names: readonly string[]): string {
  const first = names.slice(0, 5).map((name) => `«${name}»`);
  const others = names.length - first.length;
  return `${first.join(", ")}${others > 0 ? ` e altre ${others}` : ""}`;
}

function difference(sum: Exact, total: Exact): string {
  return compare(sum, total) < 0
    ? `${formatEntered(subtract(total, sum))} in meno`
    : `${formatEntered(subtract(sum, total))} in più`;
}

function ofUnit(unit: string | null): string {
  return unit === null ? "" : ` di «${unit}»`;
}
