import type { MeasurementReadingParams } from "../../core/domain/measurementIssues";
import type { IssueTexts } from "../../core/texts/texts";
import { formatDate, formatEntered } from "./numbers";
import { didYouMean, ofObjective, quote, shown } from "./quotes";

const MEANT = {
  increasing: "Crescente",
  decreasing: "Decrescente",
  atLeast: "Almeno",
  atMost: "Entro il limite",
} as const;

/** What is said of the tables that measure and weigh while they are read. */
export const MEASUREMENT_READING_TEXTS: IssueTexts<keyof MeasurementReadingParams> = {
  "trend-missing": () =>
    "Manca l'andamento atteso, senza il quale il consuntivo non si può confrontare con il target. " +
    "Scrivete Crescente, Decrescente, Almeno, Entro il limite, Sì/No, Data o Intervallo.",
  "target-sign-disagrees": ({ text, meant }) =>
    `Il target ${quote(text)} vuol dire «${MEANT[meant]}», ma l'andamento atteso è un altro. ` +
    `Scrivete nel target solo il numero, oppure «${MEANT[meant]}» come andamento atteso.`,
  "range-unreadable": ({ found }) =>
    `Qui si attende un intervallo, ma si legge ${shown(found)}. ` +
    "Scrivete il valore più basso e il più alto così: 10..12, oppure «da 10 a 12».",
  "range-is-date": ({ date }) =>
    `Qui si attende un intervallo, ma la cella contiene la data ${formatDate(date)}: Excel può aver ` +
    "scambiato per un giorno un testo come «10-12». Riscrivete l'intervallo così: 10..12.",
  "percentages-mixed": () =>
    "Nella stessa riga alcuni valori sono percentuali e altri numeri semplici: 85% è confrontato come 85. " +
    "Verificate che siano nella stessa unità di misura.",
  "activities-not-used": ({ objective }) =>
    `Le attività ${ofObjective(objective)} non entrano nel calcolo, perché a decidere sono gli indicatori.`,
  "band-unknown": ({ name, nearest }) =>
    `Nella tabella FasceDiPunteggio non c'è la fascia ${quote(name)}.${didYouMean(nearest)} ` +
    "Correggete il nome, oppure aggiungete le righe della fascia.",
  "band-subjects-differ": ({ band }) =>
    `Le righe della fascia ${quote(band)} indicano in «Si applica a» valori diversi. ` +
    "Scrivete lo stesso valore in tutte, oppure in una sola.",
  "scale-entry-twice": ({ entry, firstRow }) =>
    `La voce ${quote(entry)} compare già alla riga ${firstRow} del foglio, nella stessa scala. Lasciatene una sola.`,
  "scale-points-negative": ({ entry, points }) =>
    `I punti della voce ${quote(entry)} sono ${formatEntered(points)}. Scrivete un numero pari o superiore a zero.`,
};
