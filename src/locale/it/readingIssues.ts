import type { DateFault, Found, ReadingIssueParams } from "../../core/domain/readingIssues";
import { HUNDRED, multiply, type Exact } from "../../core/numeric/exact";
import type { IssueTexts } from "./issueText";
import { formatDate, formatGiven } from "./numbers";

const LONGEST_QUOTE = 60;

/** What is said of the tables while they are read. */
export const READING_ISSUE_TEXTS: IssueTexts<keyof ReadingIssueParams> = {
  "no-objectives-table": {
    meaning: "La cartella non contiene né la tabella Obiettivi né ObiettiviInNumero.",
    sentence: () =>
      "La cartella di lavoro non contiene la tabella «Obiettivi» né la tabella «ObiettiviInNumero». " +
      "Trasformate l'elenco degli obiettivi in una tabella di Excel e datele il nome «Obiettivi».",
  },
  "required-column-missing": {
    meaning: "Manca una colonna obbligatoria della tabella.",
    sentence: ({ header, nearest }) =>
      `Manca la colonna «${header}», che è obbligatoria. ` +
      (nearest === null
        ? "Aggiungete la colonna, o date questo nome a quella che contiene questi dati."
        : `Se i dati sono nella colonna ${quote(nearest)}, rinominatela in «${header}».`),
  },
  "column-twice": {
    meaning: "Due colonne della tabella hanno lo stesso significato.",
    sentence: ({ header, first, second }) =>
      `Le colonne ${quote(first)} e ${quote(second)} valgono entrambe come «${header}». ` +
      "Lasciatene una sola e date all'altra un nome diverso.",
  },
  "required-cell-empty": {
    meaning: "È vuota una cella obbligatoria.",
    sentence: ({ header }) => `La cella di «${header}» è vuota in una riga compilata. Compilatela.`,
  },
  "excel-error": {
    meaning: "La cella contiene un errore di Excel.",
    sentence: ({ error }) =>
      `La cella contiene un errore di Excel (${error}). ` +
      "Correggete la formula o scrivete il valore.",
  },
  "boolean-unexpected": {
    meaning: "La cella contiene VERO o FALSO al posto di un testo, di un numero o di una data.",
    sentence: ({ isTrue, wanted }) =>
      `La cella contiene ${truth(isTrue)}, ma qui si attende ${WANTED[wanted]}. ` +
      "Sostituite il valore.",
  },
  "number-unreadable": {
    meaning: "La cella non contiene un numero.",
    sentence: ({ found }) =>
      `Qui si attende un numero, ma si legge ${shown(found)}. ` +
      "Scrivete solo cifre, con la virgola per i decimali.",
  },
  "number-ambiguous": {
    meaning: "Un numero scritto come testo, ad esempio «1.234», si può leggere in due modi.",
    sentence: ({ text }) =>
      `Il testo ${quote(text.trim())} si può leggere come ${quote(text.trim().replace(".", ","))} ` +
      `o come ${quote(text.trim().replace(".", ""))}. ` +
      "Riscrivetelo con la virgola per i decimali, o senza punto se sono migliaia.",
  },
  "number-is-date": {
    meaning: "La cella contiene una data al posto di un numero.",
    sentence: ({ date }) =>
      `Qui si attende un numero, ma la cella contiene la data ${formatDate(date)}: può averla ` +
      "scritta Excel interpretando ciò che è stato digitato. Date alla cella il formato Numero " +
      "e riscrivete il valore.",
  },
  "threshold-looks-like-fraction": {
    meaning: "Una soglia o un minimo è un numero tra 0 e 1: forse è una percentuale.",
    sentence: ({ value }) =>
      `Il valore ${formatGiven(value)} qui vale ${formatGiven(value)}%, che quasi tutti raggiungerebbero. ` +
      `Se intendevate ${asPercent(value)}%, scrivete ${asPercent(value)}.`,
  },
  "grade-looks-like-fraction": {
    meaning: "Un grado di raggiungimento è un numero tra 0 e 1: è preso alla lettera.",
    sentence: ({ value }) =>
      `Il valore ${formatGiven(value)} è stato inteso come ${formatGiven(value)}%. ` +
      `Se intendevate ${asPercent(value)}%, scrivete ${asPercent(value)}.`,
  },
  "percentage-out-of-range": {
    meaning: "Una percentuale è minore di 0 o maggiore di 100.",
    sentence: ({ value }) =>
      `Qui si attende una percentuale da 0 a 100, ma il valore è ${formatGiven(value)}%. ` +
      "Correggete il valore.",
  },
  "date-unreadable": {
    meaning: "La cella non contiene una data leggibile.",
    sentence: ({ found, fault }) =>
      `${DATE_FAULTS[fault](shown(found))} Scrivete giorno, mese e anno a quattro cifre, ` +
      "ad esempio 27/04/2022.",
  },
  "text-turned-into-date": {
    meaning: "Un codice o un numero d'ordine risulta trasformato in data da Excel.",
    sentence: ({ date }) =>
      `Qui si attende un codice, ma la cella contiene la data ${formatDate(date)}: può averla ` +
      "scritta Excel interpretando ciò che è stato digitato. Date alla cella il formato Testo " +
      "e riscrivete il codice.",
  },
  "yes-no-unreadable": {
    meaning: "La cella non contiene né Sì né No.",
    sentence: ({ found }) =>
      `Qui si attende Sì o No, ma si legge ${shown(found)}. Scrivete Sì oppure No.`,
  },
  "value-not-in-list": {
    meaning: "Il valore non è tra quelli previsti.",
    sentence: ({ name, found, nearest, allowed }) =>
      `Per «${name}» il valore ${shown(found)} non è previsto.${didYouMean(nearest)} ` +
      `Valori ammessi: ${allowed.join(", ")}.`,
  },
  "outcome-unknown": {
    meaning: "L'esito non è tra quelli previsti.",
    sentence: ({ found, nearest }) =>
      `L'esito ${shown(found)} non è previsto.${didYouMean(nearest)} Scrivete Raggiunto, ` +
      "Parzialmente raggiunto, Non raggiunto, Escluso o In corso, oppure lasciate la cella vuota.",
  },
  "parameters-table-missing": {
    meaning: "Manca la tabella Parametri, con l'anno.",
    sentence: () =>
      "La cartella di lavoro non contiene la tabella «Parametri», in cui si legge l'anno. " +
      "Aggiungetela con le colonne «Parametro» e «Valore» e una riga «Anno».",
  },
  "parameter-unknown": {
    meaning: "Un parametro non è tra quelli previsti, e non ha effetto.",
    sentence: ({ found, nearest }) =>
      `Il parametro ${shown(found)} non è previsto e non ha effetto.${didYouMean(nearest)} ` +
      "Correggete il nome o togliete la riga.",
  },
  "parameter-without-name": {
    meaning: "Un valore della tabella Parametri non ha il nome del parametro.",
    sentence: ({ found }) =>
      `Il valore ${shown(found)} non ha accanto il nome di un parametro e non ha effetto. ` +
      "Indicate il parametro o togliete la riga.",
  },
  "parameter-twice": {
    meaning: "Un parametro ha più di un valore.",
    sentence: ({ name, firstRow }) =>
      `Il parametro «${name}» ha già un valore alla riga ${firstRow} del foglio. ` +
      "Lasciate una sola riga con il valore voluto.",
  },
  "parameter-not-chosen": {
    meaning: "Una scelta che spetta all'ente è stata lasciata vuota.",
    sentence: ({ name, taken }) =>
      `«${name}»: non scelto dall'ente; è stato applicato «${taken}». ` +
      "Indicate nella tabella «Parametri» il valore previsto dal vostro Sistema di misurazione e valutazione.",
  },
  "year-missing": {
    meaning: "Manca l'anno.",
    sentence: () =>
      "Manca l'anno. Scrivetelo con quattro cifre, ad esempio 2024, nella riga «Anno» " +
      "della tabella «Parametri».",
  },
  "year-unreadable": {
    meaning: "L'anno non è scritto con quattro cifre.",
    sentence: ({ found }) =>
      `Come anno si legge ${shown(found)}. Scrivetelo con quattro cifre, ad esempio 2024.`,
  },
  "decimals-unreadable": {
    meaning: "Il numero di decimali non è un intero da 0 a 4.",
    sentence: ({ found }) =>
      `Come numero di decimali si legge ${shown(found)}. Scrivete un numero intero da 0 a 4.`,
  },
  "total-weight-not-positive": {
    meaning: "Il totale dei pesi non è maggiore di zero.",
    sentence: ({ value }) =>
      `Il totale dei pesi è ${formatGiven(value)}, ma deve essere maggiore di zero. ` +
      "Correggetelo, o lasciatelo vuoto per usare 100.",
  },
  "achievement-threshold-zero": {
    meaning: "La soglia di raggiungimento è zero.",
    sentence: () =>
      "La soglia di raggiungimento è 0: ogni obiettivo risulterebbe raggiunto. " +
      "Scrivete un valore maggiore di 0 e fino a 100, o lasciatela vuota per usare 100.",
  },
  "unit-heading-row": {
    meaning: "Una riga della tabella Strutture è soltanto un titolo.",
    sentence: ({ name }) =>
      `La riga ${quote(name)} è soltanto un titolo, non una struttura. Toglietela dalla tabella e, ` +
      "per distinguere settori, servizi e aree, usate la colonna «Tipo».",
  },
  "unit-twice": {
    meaning: "Una struttura compare due volte nella tabella Strutture.",
    sentence: ({ name, firstRow }) =>
      `La struttura ${quote(name)} compare già alla riga ${firstRow} del foglio. ` +
      "Lasciate una sola riga.",
  },
  "unit-unknown": {
    meaning: "Una struttura nominata in un'altra tabella non è tra quelle conosciute.",
    sentence: ({ name, nearest }) =>
      `La struttura ${quote(name)} non è tra quelle del piano.${didYouMean(nearest)} ` +
      "Correggete il nome, o aggiungete la struttura alla tabella «Strutture»." +
      (name.includes(",")
        ? " Se le strutture sono più d'una, separatele con un punto e virgola."
        : ""),
  },
  "all-units-of-none": {
    meaning: "È scritto «Tutti», ma la cartella di lavoro non nomina nessuna struttura.",
    sentence: () =>
      "Qui si legge «Tutti», ma nella cartella di lavoro non è nominata nessuna struttura. " +
      "Elencate le strutture nella tabella «Strutture», oppure scrivete qui il nome.",
  },
  "all-units-with-others": {
    meaning: "Nella stessa cella compaiono «Tutti» e altre strutture.",
    sentence: () =>
      "Nella cella compaiono sia «Tutti» sia singole strutture. Lasciate soltanto «Tutti», " +
      "o elencate le strutture interessate.",
  },
  "objective-twice": {
    meaning: "Due righe della tabella Obiettivi hanno lo stesso codice nella stessa struttura.",
    sentence: ({ code, unit, firstRow }) =>
      `Il codice ${quote(code)} è già usato alla riga ${firstRow} del foglio per ` +
      `${unit === null ? "tutte le strutture" : `la struttura ${quote(unit)}`}. ` +
      "Assegnate un codice diverso a una delle due righe.",
  },
  "codes-column-missing": {
    meaning: "Ci sono indicatori o attività, ma gli obiettivi non hanno codici.",
    sentence: ({ tables }) =>
      `${tables.map((table) => `«${table}»`).join(" e ")}: le righe richiamano gli obiettivi per ` +
      "codice, ma la tabella «Obiettivi» non ha la colonna «Codice». Aggiungetela e assegnate un " +
      "codice a ogni obiettivo.",
  },
  "objective-code-unknown": {
    meaning: "Nessun obiettivo ha il codice richiamato.",
    sentence: ({ code }) =>
      `Nessun obiettivo ha il codice ${quote(code)}. Correggete il codice, o aggiungete ` +
      "l'obiettivo alla tabella «Obiettivi».",
  },
  "objective-code-not-in-unit": {
    meaning: "Nessun obiettivo della struttura indicata ha il codice richiamato.",
    sentence: ({ code, unit }) =>
      `Nessun obiettivo di ${quote(unit)} ha il codice ${quote(code)}. ` +
      "Correggete la struttura o il codice.",
  },
  "objective-code-ambiguous": {
    meaning: "Il codice richiamato appartiene a più obiettivi e la struttura non è indicata.",
    sentence: ({ code, objectives }) =>
      `Il codice ${quote(code)} è comune a ${objectives} obiettivi. Indicate in «Settore/servizio» ` +
      "a quale struttura ci si riferisce.",
  },
  "counted-performance": {
    meaning: "Obiettivi di tipo Performance sono indicati soltanto in numero.",
    sentence: () =>
      "Gli obiettivi di tipo Performance hanno un peso e non si possono indicare soltanto in " +
      "numero. Elencateli nella tabella «Obiettivi», una riga per ciascuno.",
  },
  "count-unreadable": {
    meaning: "Un numero di obiettivi non è un intero maggiore o uguale a zero.",
    sentence: ({ name, found }) =>
      `In «${name}» si legge ${shown(found)}. Scrivete un numero intero, 0 o maggiore.`,
  },
  "excluded-above-assigned": {
    meaning: "Gli obiettivi esclusi sono più degli assegnati.",
    sentence: ({ excluded, assigned }) =>
      `Gli obiettivi esclusi (${excluded}) sono più degli assegnati (${assigned}). ` +
      "Correggete uno dei due numeri.",
  },
  "achieved-above-assessable": {
    meaning: "Gli obiettivi raggiunti sono più di quelli valutabili.",
    sentence: ({ achieved, assigned, excluded }) =>
      `Gli obiettivi raggiunti (${achieved}) sono più dei valutabili (${assigned - excluded}: ` +
      `${assigned} assegnati meno ${excluded} esclusi). Correggete i numeri.`,
  },
};

/** 0,85 as the percentage that was probably meant: "85". */
function asPercent(fraction: Exact): string {
  return formatGiven(multiply(fraction, HUNDRED));
}

const WANTED = { text: "un testo", number: "un numero", date: "una data" } as const;

const DATE_FAULTS: Readonly<Record<DateFault, (shown: string) => string>> = {
  form: (found) => `Qui si attende una data, ma si legge ${found}.`,
  twoDigitYear: (found) => `Nella data ${found} l'anno ha due sole cifre.`,
  impossible: (found) => `La data ${found} non esiste.`,
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Forse intendevate ${quote(nearest)}.`;
}

function shown(found: Found): string {
  switch (found.kind) {
    case "text":
      return quote(found.text);
    case "truth":
      return truth(found.isTrue);
    case "number":
      return formatGiven(found.value) + (found.isPercent ? "%" : "");
    case "date":
      return `la data ${formatDate(found.date)}`;
  }
}

function truth(isTrue: boolean): string {
  return isTrue ? "VERO" : "FALSO";
}

/** «…», on one line and cut where it is long. */
function quote(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, " "));
  const isLong = letters.length > LONGEST_QUOTE;
  return `«${isLong ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : letters.join("")}»`;
}
