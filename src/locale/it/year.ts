import { VARIATION_CHOICES, wordOf } from "../../core/contract/words";
import type { Act } from "../../core/domain/plan";
import type { ColumnsOfTable, NewYearFacts, YearTexts } from "../../core/texts/yearTexts";
import { counted, formatDate } from "./numbers";

/** The commands of the year: approved plan, monitoring, variations, new year. */
export const YEAR_TEXTS: YearTexts = {
  monitored: ({ date, year, objectives }, sheet) =>
    [
      `Monitoraggio al ${formatDate(date)} registrato nel foglio «${sheet}»: ${counted(objectives, "obiettivo", "obiettivi")}. La colonna «Criticità» è da compilare.`,
      ...(year === null || date.year === year
        ? []
        : [
            `La data non è del ${year}: se è sbagliata, togliete quelle righe e registrate di nuovo.`,
          ]),
    ].join(" "),
  monitoredAlready: (date, sheet) =>
    `Il monitoraggio al ${formatDate(date)} è già nel foglio «${sheet}»: nulla è stato scritto.`,
  approved: (year, objectives, sheet) =>
    `Piano approvato ${year ?? ""} registrato nel foglio «${sheet}»: ${counted(objectives, "obiettivo", "obiettivi")}.`,
  approvedAlready: (year, sheet) =>
    `Il piano approvato ${year ?? ""} è già nel foglio «${sheet}»: nulla è stato scritto. Per registrarne un altro togliete prima le sue righe.`,
  variations: (added, sheet) =>
    `${added === 1 ? "1 variazione aggiunta" : `${added} variazioni aggiunte`} nel foglio «${sheet}»: atto e motivazione sono da compilare.`,
  variation: (kind, code, unit) =>
    `${wordOf(VARIATION_CHOICES, kind)}: obiettivo ${code}${unit === null ? "" : ` (${unit})`}`,
  noVariations: "Nessuna nuova differenza dal piano approvato: nulla è stato scritto.",
  noApprovedPlan:
    "Il piano approvato di quest'anno non è registrato: le variazioni si ricavano dal confronto con quello. Nulla è stato scritto.",
  newYear: newYearLines,
};

function newYearLines(facts: NewYearFacts): readonly string[] {
  const { from, to, period, cleared, formulas, acts, keepsFigures, kept, sheets } = facts;
  return [
    `Anno: da ${from} a ${to}. «Fase» resta vuota: si ricava dai dati.`,
    ...(period === null ? [] : [`Triennio: da ${period.before} a ${period.after}.`]),
    ...cleared.map((columns) => `Ripartono vuote, in ${columnsText(columns)}.`),
    ...formulas.map((columns) => `Restano, perché hanno formule: ${columnsText(columns)}.`),
    ...(acts.length === 0
      ? []
      : [`Non restano in Atti, perché riguardano il ${from}: ${acts.map(actText).join("; ")}.`]),
    keepsFigures
      ? `I valori del ${from} restano in AnnoPrecedente, per il confronto.`
      : `I valori del ${from} non sono definitivi: non restano, e nel ${to} non ci sarà il confronto.`,
    `Restano gli obiettivi con pesi, indicatori e target, anche quelli esclusi nel ${from}: toglieteli se il nuovo piano non li ha.`,
    ...(kept.length === 0 ? [] : [`Restano con il loro anno: ${kept.join(", ")}.`]),
    ...sheetLines(sheets, to),
  ];
}

function sheetLines(sheets: readonly string[], to: number): readonly string[] {
  if (sheets.length === 0) return [];
  const names = sheets.map((sheet) => `«${sheet}»`).join(", ");
  return [
    sheets.length === 1
      ? `Il foglio ${names} resta com'è, con i suoi valori; il primo calcolo del ${to} ne aggiunge di nuovi. Se non serve, eliminatelo da questa copia.`
      : `I fogli ${names} restano come sono, con i loro valori; il primo calcolo del ${to} ne aggiunge di nuovi. Se non servono, eliminateli da questa copia.`,
  ];
}

function columnsText({ table, columns }: ColumnsOfTable): string {
  const names = columns.map(
    ({ header, isOnlyDays }) => header + (isOnlyDays ? " (solo le date)" : ""),
  );
  return `${table}: ${names.join(", ")}`;
}

function actText({ title, number }: Act): string {
  return number === null ? title : `${title} n. ${number}`;
}
