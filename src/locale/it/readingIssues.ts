import type { AlikeCode, ReadingIssueParams } from "../../core/domain/readingIssues";
import { wordOfOutcome } from "../../core/contract/words";
import type { DateFault } from "../../core/domain/found";
import type { Outcome } from "../../core/domain/outcome";
import { HUNDRED, multiply, type Exact } from "../../core/numeric/exact";
import type { IssueTexts } from "../../core/texts/texts";
import { MEASUREMENT_READING_TEXTS } from "./measurementReadingIssues";
import { counted, formatDate, formatEntered } from "./numbers";
import { didYouMean, quote, shown, truth } from "./quotes";

/** What is said of the tables while they are read. */
export const READING_ISSUE_TEXTS: IssueTexts<keyof ReadingIssueParams> = {
  "no-objectives-table": () =>
    "La cartella di lavoro non contiene la tabella «Obiettivi» né la tabella «ObiettiviInNumero». " +
    "Trasformate l'elenco degli obiettivi in una tabella di Excel e datele il nome «Obiettivi».",
  "objectives-renamed": ({ table }) =>
    `Manca la tabella «Obiettivi», ma la tabella ${quote(table)} ne ha le colonne. Se è quella dei ` +
    "vostri obiettivi, datele il nome «Obiettivi» (Struttura tabella > Nome tabella).",
  "required-column-missing": ({ header, nearest }) =>
    `Manca la colonna «${header}», che è obbligatoria. ` +
    (nearest === null
      ? "Aggiungete la colonna, o date questo nome a quella che contiene questi dati."
      : `Se i dati sono nella colonna ${quote(nearest)}, rinominatela in «${header}».`),
  "column-twice": ({ header, first, second }) =>
    `Le colonne ${quote(first)} e ${quote(second)} valgono entrambe come «${header}». ` +
    "Lasciatene una sola e date all'altra un nome diverso.",
  "required-cell-empty": ({ header }) =>
    `La cella di «${header}» è vuota in una riga compilata. Compilatela.`,
  "excel-error": ({ error }) =>
    `La cella contiene un errore di Excel (${error}). ` +
    "Correggete la formula o scrivete il valore.",
  "boolean-unexpected": ({ isTrue, wanted }) =>
    `La cella contiene ${truth(isTrue)}, ma qui si attende ${WANTED[wanted]}. ` +
    "Sostituite il valore.",
  "number-unreadable": ({ found }) =>
    `Qui si attende un numero, ma si legge ${shown(found)}. ` +
    "Scrivete solo cifre, con la virgola per i decimali.",
  "number-ambiguous": ({ text }) =>
    `Il testo ${quote(text.trim())} si può leggere come ${quote(text.trim().replace(".", ","))} ` +
    `o come ${quote(text.trim().replace(".", ""))}. ` +
    "Riscrivetelo con la virgola per i decimali, o senza punto se sono migliaia.",
  "number-is-date": ({ date }) =>
    `Qui si attende un numero, ma la cella contiene la data ${formatDate(date)}: può averla ` +
    "scritta Excel interpretando ciò che è stato digitato. Date alla cella il formato Numero " +
    "e riscrivete il valore.",
  "threshold-looks-like-fraction": ({ value }) =>
    `Il valore ${formatEntered(value)} qui vale ${formatEntered(value)}%, che quasi tutti raggiungerebbero. ` +
    `Se intendevate ${asPercent(value)}%, scrivete ${asPercent(value)}.`,
  "grade-looks-like-fraction": ({ value }) =>
    `Il valore ${formatEntered(value)} è stato inteso come ${formatEntered(value)}%. ` +
    `Se intendevate ${asPercent(value)}%, scrivete ${asPercent(value)}.`,
  "percentage-out-of-range": ({ value }) =>
    `Qui si attende una percentuale da 0 a 100, ma il valore è ${formatEntered(value)}%. ` +
    "Correggete il valore.",
  "date-unreadable": ({ found, fault }) =>
    `${DATE_FAULTS[fault](shown(found))} Scrivete giorno, mese e anno a quattro cifre, ` +
    "ad esempio 27/04/2022.",
  "text-turned-into-date": ({ date }) =>
    `Qui si attende un codice, ma la cella contiene la data ${formatDate(date)}: può averla ` +
    "scritta Excel interpretando ciò che è stato digitato. Date alla cella il formato Testo " +
    "e riscrivete il codice.",
  "yes-no-unreadable": ({ found }) =>
    `Qui si attende Sì o No, ma si legge ${shown(found)}. Scrivete Sì oppure No.`,
  "value-not-in-list": ({ name, found, nearest, allowed }) =>
    `Per «${name}» il valore ${shown(found)} non è previsto.${didYouMean(nearest)} ` +
    `Valori ammessi: ${allowed.join(", ")}.`,
  "outcome-unknown": ({ found, nearest }) =>
    `L'esito ${shown(found)} non è previsto.${didYouMean(nearest)} Scrivete Raggiunto, ` +
    "Parzialmente raggiunto, Non raggiunto, Escluso o In corso, oppure lasciate la cella vuota.",
  "outcome-with-wrong-figure": ({ outcome, figure }) =>
    `All'esito ${quote(wordOfOutcome(outcome))} non può corrispondere il ${formatEntered(figure)}%. ` +
    `${figureOf(outcome)} Correggete l'esito o la percentuale.`,
  "grade-differs-from-outcome": ({ outcome, figure, grade }) =>
    `Qui il grado è ${formatEntered(grade)}%, ma accanto all'esito ${quote(wordOfOutcome(outcome))} è scritto ` +
    `${formatEntered(figure)}%. Lasciate una sola delle due percentuali, oppure scrivetele uguali.`,
  "nucleo-grade-of-excluded": () =>
    "L'obiettivo è escluso, ma in «Grado Nucleo %» c'è un valore. Se il Nucleo lo ha valutato, " +
    "scrivete anche «Esito Nucleo»; altrimenti svuotate questa cella.",
  "nucleo-differs-without-reason": ({ own, nucleo }) =>
    `Nella colonna «Esito» si legge ${quote(wordOfOutcome(own))}, mentre ` +
    (nucleo === null
      ? "il Nucleo ha indicato soltanto il grado"
      : `l'esito del Nucleo è ${quote(wordOfOutcome(nucleo))}`) +
    ": vale quanto indicato dal Nucleo. Scrivetene il motivo nella colonna «Motivazione Nucleo».",
  "parameters-table-missing": () =>
    "La cartella di lavoro non contiene la tabella «Parametri», in cui si legge l'anno. " +
    "Aggiungetela dal riquadro di Excel («Altro», poi «Aggiungi»), oppure a mano, " +
    "con le colonne «Parametro» e «Valore» e una riga «Anno».",
  "parameter-unknown": ({ found, nearest }) =>
    `Il parametro ${shown(found)} non è previsto e non ha effetto.${didYouMean(nearest)} ` +
    "Correggete il nome o togliete la riga.",
  "parameter-without-name": ({ found }) =>
    `Il valore ${shown(found)} non ha accanto il nome di un parametro e non ha effetto. ` +
    "Indicate il parametro o togliete la riga.",
  "parameter-twice": ({ name, firstRow }) =>
    `Il parametro «${name}» ha già un valore alla riga ${firstRow} del foglio. ` +
    "Lasciate una sola riga con il valore voluto.",
  "year-missing": () =>
    "Manca l'anno. Scrivetelo con quattro cifre, ad esempio 2024, nella riga «Anno» " +
    "della tabella «Parametri».",
  "year-unreadable": ({ found }) =>
    `Come anno si legge ${shown(found)}. Scrivetelo con quattro cifre, ad esempio 2024.`,
  "decimals-unreadable": ({ found }) =>
    `Come numero di decimali si legge ${shown(found)}. Scrivete un numero intero da 0 a 4.`,
  "total-weight-not-positive": ({ value }) =>
    `Il totale dei pesi è ${formatEntered(value)}, ma deve essere maggiore di zero. ` +
    "Correggetelo, o lasciatelo vuoto per usare 100.",
  "achievement-threshold-zero": () =>
    "La soglia di raggiungimento è 0: ogni obiettivo risulterebbe raggiunto. " +
    "Scrivete un valore maggiore di 0 e fino a 100, o lasciatela vuota per usare 100.",
  "unit-heading-row": ({ name }) =>
    `La riga ${quote(name)} è soltanto un titolo, non una struttura. Toglietela dalla tabella e, ` +
    "per distinguere settori, servizi e aree, usate la colonna «Tipo».",
  "unit-twice": ({ name, firstRow }) =>
    `La struttura ${quote(name)} compare già alla riga ${firstRow} del foglio. ` +
    "Lasciate una sola riga.",
  "unit-unknown": ({ name, nearest }) =>
    `La struttura ${quote(name)} non è tra quelle del piano.${didYouMean(nearest)} ` +
    "Correggete il nome, o aggiungete la struttura alla tabella «Strutture»." +
    (name.includes(",")
      ? " Se le strutture sono più d'una, separatele con un punto e virgola."
      : ""),
  "all-units-of-none": () =>
    "Qui si legge «Tutti», ma nella cartella di lavoro non è nominata nessuna struttura. " +
    "Elencate le strutture nella tabella «Strutture», oppure scrivete qui il nome.",
  "all-units-with-others": () =>
    "Nella cella compaiono sia «Tutti» sia singole strutture. Lasciate soltanto «Tutti», " +
    "o elencate le strutture interessate.",
  "staff-several-units": () =>
    "La riga nomina più strutture, e non si sa quanto impegno va a ciascuna. " +
    "Scrivete una riga per struttura, ognuna con la sua percentuale di impegno.",
  "objective-twice": ({ code, unit, firstRow }) =>
    `Il codice ${quote(code)} è già usato alla riga ${firstRow} del foglio per ` +
    `${unit === null ? "tutte le strutture" : `la struttura ${quote(unit)}`}. ` +
    "Assegnate un codice diverso a una delle due righe.",
  "codes-column-missing": ({ tables }) =>
    `${tables.map((table) => `«${table}»`).join(" e ")}: le righe richiamano gli obiettivi per ` +
    "codice, ma la tabella «Obiettivi» non ha la colonna «Codice». Aggiungetela e assegnate un " +
    "codice a ogni obiettivo.",
  "objective-code-unknown": ({ code, alike }) =>
    `Nessun obiettivo ha il codice ${quote(code)}. ` +
    (alike === null
      ? "Correggete il codice, o aggiungete l'obiettivo alla tabella «Obiettivi»."
      : alikeCode(alike)),
  "objective-code-not-in-unit": ({ code, unit, alike }) =>
    `Nessun obiettivo di ${quote(unit)} ha il codice ${quote(code)}. ` +
    (alike === null ? "Correggete la struttura o il codice." : alikeCode(alike)),
  "objective-code-ambiguous": ({ code, objectives }) =>
    `Il codice ${quote(code)} è comune a ${objectives} obiettivi. Indicate in «Settore/servizio» ` +
    "a quale struttura ci si riferisce.",
  "counted-performance": () =>
    "Gli obiettivi di tipo Performance hanno un peso e non si possono indicare soltanto in " +
    "numero. Elencateli nella tabella «Obiettivi», una riga per ciascuno.",
  "count-unreadable": ({ name, found }) =>
    `In «${name}» si legge ${shown(found)}. Scrivete un numero intero, 0 o maggiore.`,
  "excluded-above-assigned": ({ excluded, assigned }) =>
    `Gli obiettivi esclusi (${excluded}) sono più degli assegnati (${assigned}). ` +
    "Correggete uno dei due numeri.",
  "achieved-above-assessable": ({ achieved, assigned, excluded }) =>
    `Gli obiettivi raggiunti (${achieved}) sono più dei valutabili (${assigned - excluded}: ` +
    `${counted(assigned, "assegnato", "assegnati")} meno ${counted(excluded, "escluso", "esclusi")}). Correggete i numeri.`,
  ...MEASUREMENT_READING_TEXTS,
};

/** 0,85 as the percentage that was probably meant: "85". */
function asPercent(fraction: Exact): string {
  return formatEntered(multiply(fraction, HUNDRED));
}

function figureOf(outcome: Outcome): string {
  if (outcome === "achieved") return "Un obiettivo raggiunto lo è al 100%.";
  if (outcome === "notAchieved") return "Un obiettivo non raggiunto ha 0%.";
  return "La percentuale va da 0 a 100.";
}

const WANTED = { text: "un testo", number: "un numero", date: "una data" } as const;

const DATE_FAULTS: Readonly<Record<DateFault, (shown: string) => string>> = {
  form: (found) => `Qui si attende una data, ma si legge ${found}.`,
  twoDigitYear: (found) => `Nella data ${found} l'anno ha due sole cifre.`,
  impossible: (found) => `La data ${found} non esiste.`,
};

function alikeCode({ code, isDate }: AlikeCode): string {
  return isDate
    ? `C'è però il codice ${quote(code)}: uno dei due può essere diventato una data, come fa Excel con un codice quale «1-2». ` +
        "Date alla cella il formato Testo e riscrivete lo stesso codice nelle due tabelle."
    : `C'è però il codice ${quote(code)}, che conta come un altro: scrivetelo allo stesso modo nelle due tabelle.`;
}
