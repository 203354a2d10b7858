import { parameterName } from "../../core/contract/parameters";
import { header, tableName } from "../../core/contract/tables";
import type { BandRowParams, MeasurementScoringParams } from "../../core/domain/measurementIssues";
import type { Exact } from "../../core/numeric/exact";
import type { IssueTexts } from "../../core/texts/texts";
import { formatEntered, formatExact, formatFixed } from "./numbers";
import { ofObjective, quote } from "./quotes";

/** Sentences for what is found while measuring and weighing (rules.md §3 and §4). */
export const MEASUREMENT_SCORING_TEXTS: IssueTexts<keyof MeasurementScoringParams> = {
  "measure-missing": ({ source, name }) =>
    source === "indicators"
      ? `Manca il valore a consuntivo ${ofIndicator(name)}, che serve a valutare l'obiettivo. ` +
        "Scrivetelo, oppure indicate l'esito o il grado dell'obiettivo; se non è ancora noto potete calcolare in bozza."
      : `Non si sa a che punto ${name === null ? "sono alcune attività" : `è l'attività ${quote(name)}`}, e serve a valutare l'obiettivo. ` +
        "Scrivete Sì o No in «Completata», o la percentuale in «Avanzamento %»; se non è ancora noto potete calcolare in bozza.",
  "measure-weight-negative": ({ source, name, weight }) =>
    `Il peso ${source === "indicators" ? ofIndicator(name) : ofActivity(name)} è ${formatEntered(weight)}. ` +
    "Scrivete un peso pari o superiore a zero.",
  "measure-weights-zero": ({ source }) =>
    `I pesi ${source === "indicators" ? "degli indicatori" : "delle attività"} di questo obiettivo sono tutti zero: non si può farne la media. ` +
    "Correggete i pesi, oppure lasciateli vuoti perché contino allo stesso modo.",
  "indicator-target-missing": ({ indicator }) =>
    `Manca il target ${ofIndicator(indicator)}: non c'è con che cosa confrontare il consuntivo. Scrivetelo.`,
  "indicator-target-negative": ({ indicator }) =>
    `Il target ${ofIndicator(indicator)} è negativo, e con Crescente o Decrescente non se ne può fare una percentuale. ` +
    "Scegliete come andamento atteso «Almeno» o «Entro il limite», che accettano qualsiasi segno.",
  "indicator-target-wrong-side": ({ indicator }) =>
    `Il target ${ofIndicator(indicator)} è dalla parte sbagliata del valore di partenza: con Crescente deve essere più alto, con Decrescente più basso. ` +
    "Correggete il target, il valore di partenza o l'andamento atteso.",
  "beyond-target-not-chosen": ({ indicator }) =>
    `${indicator === null ? "Alcuni indicatori sono decrescenti" : `L'indicatore ${quote(indicator)} è decrescente`} e il consuntivo non è al target: quanto vale lo dice il parametro «Grado oltre il target», che è vuoto. ` +
    "Scrivete Lineare, Inversa o Zero, come prevede il vostro regolamento.",
  "ratio-denominator-zero": ({ indicator }) =>
    `Il denominatore ${ofIndicator(indicator)} è zero. Correggetelo, oppure scrivete il valore a consuntivo.`,
  "band-needs-number": ({ band }) =>
    `La fascia ${quote(band)} si applica a un numero che questo indicatore non ha. ` +
    "Togliete la fascia, oppure cambiate «Si applica a» nella tabella FasceDiPunteggio.",
  "value-outside-band": ({ band, subject, value }) =>
    `${VALUES_IN_BANDS[subject]} (${formatExact(value)}) è fuori da tutte le righe della fascia ${quote(band)}. ` +
    "Verificate il consuntivo, oppure aggiungete una riga alla fascia.",
  "result-outside-band": ({ band, unit, value, places }) =>
    `Il risultato conseguito ${unit === null ? "dall'intero ente" : `da ${quote(unit)}`}, ${formatFixed(value, places)}, è sotto il minimo atteso ` +
    `e fuori da tutte le righe della fascia ${quote(band)}, che ne darebbe la valutazione. Aggiungete una riga alla fascia.`,
  "band-row-reversed": (params) =>
    `${bandRow(params)} finisce prima di cominciare. Correggete «Da» o «A».`,
  "band-rows-overlap": (params) =>
    `${bandRow(params)} si sovrappone alla riga che comincia da ${orNothing(params.next)}. Correggete «Da» o «A».`,
  "band-gap": (params) =>
    `${bandRow(params)} lascia un vuoto prima della riga che comincia da ${orNothing(params.next)}. ` +
    "Correggete «A», oppure aggiungete una riga.",
  "band-gap-closed": (params) =>
    `${bandRow(params)} è stata prolungata fino a ${orNothing(params.next)}, dove comincia la riga seguente, così che nessun valore resti fuori.`,
  "band-slope-without-width": ({ band }) =>
    `In una riga della fascia ${quote(band)} che non ha fine, o che vale per un solo valore, «Valore da» e «Valore a» sono diversi. ` +
    "Scrivete lo stesso valore, oppure completate «A».",
  "band-unused": ({ band }) =>
    `La fascia ${quote(band)} non è richiamata da nessun indicatore né dai parametri: non ha effetto. ` +
    `Scrivetene il nome nella colonna «${header("indicators", "band")}» della tabella ${tableName("indicators")}, se serve.`,
  "beyond-target-unused": () =>
    "Il parametro «Grado oltre il target» non ha effetto: nessun indicatore è decrescente.",
  "scale-word-missing": ({ objective, scale }) =>
    `Per il peso ${ofObjective(objective)} manca «${header("objectives", scale)}». Scrivete una delle voci della tabella Scale.`,
  "scale-word-unknown": ({ scale, word, allowed }) =>
    `Nella tabella Scale, per «${header("objectives", scale)}», non c'è la voce ${quote(word)}. ` +
    (allowed.length === 0
      ? `Aggiungete alla tabella le voci di «${header("objectives", scale)}» con i loro punti.`
      : `Scrivete una di queste: ${allowed.slice(0, MOST_ENTRIES).map(quote).join(", ")}.`),
  "scale-points-all-zero": () =>
    "Con i punti della tabella Scale tutti gli obiettivi pesano zero. Correggete i punti.",
  "scales-unused": () =>
    "La tabella Scale non ha effetto: i pesi vengono da essa solo se nel parametro «Pesi» è scritto «Strategicità e complessità».",
  "unit-totals-unused": () =>
    `La colonna «${header("units", "totalWeight")}» della tabella ${tableName("units")} non ha effetto: conta solo con i pesi assegnati e con ` +
    `«${parameterName("weightsSumPer")}» uguale a «Struttura». Se ogni struttura ha il suo totale, scegliete «Struttura».`,
};

const VALUES_IN_BANDS = {
  achievement: "Il grado",
  unboundedAchievement: "Il grado",
  actual: "Il consuntivo",
  daysLate: "Il ritardo in giorni",
  deviation: "Lo scostamento",
} as const;

/** So many words help; a list of hundreds does not. */
const MOST_ENTRIES = 10;

/** "dell'indicatore «Tempi»"; where several are meant, or one has no name, the cells say which. */
function ofIndicator(name: string | null): string {
  return name === null ? "di alcuni indicatori" : `dell'indicatore ${quote(name)}`;
}

function ofActivity(name: string | null): string {
  return name === null ? "di alcune attività" : `dell'attività ${quote(name)}`;
}

function bandRow({ band, from, to }: BandRowParams): string {
  const end = to === null ? "in su" : `a ${formatEntered(to)}`;
  return `La riga da ${formatEntered(from)} ${end} della fascia ${quote(band)}`;
}

function orNothing(value: Exact | null): string {
  return value === null ? "" : formatEntered(value);
}
