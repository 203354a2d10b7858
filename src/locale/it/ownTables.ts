import type { Caveat } from "../../core/recognition/header";
import type { TableRemark } from "../../core/recognition/tableRemarks";
import type { OtherTable } from "../../core/recognition/understanding";

const WHY_NOT: Readonly<Record<OtherTable["kind"], string>> = {
  unlinked: "indicatori o fasi che non indicano il loro obiettivo; non copiati.",
  peopleWithoutUnit:
    "elenco di persone, ma non si capisce in quale struttura lavora ciascuna; non copiato. Per copiarlo in «Personale» serve una colonna con il nominativo e una con la struttura.",
  peopleOfObjectives:
    "elenco di persone per singoli obiettivi, che «Personale» non distingue; non copiato.",
  peopleWithOtherShare:
    "elenco di persone con una percentuale che forse non è quella di impegno nella struttura; non copiato. Se lo è, intitolatela «% di impegno».",
  peopleAlone: "elenco di persone, senza obiettivi accanto; non copiato.",
  peopleOfOtherUnits:
    "elenco di persone di strutture che non sono quelle degli obiettivi; non copiato.",
  card: "sembra una scheda obiettivo, ma non si capisce quale sia l'obiettivo; non copiata.",
  summary: "conta obiettivi che sono già copiati riga per riga; non copiata.",
  otherYear: "è di un altro anno; non copiata.",
  unknown: "tabella non riconosciuta; non copiata.",
};

/** A table of the user's own that nothing is copied from. */
export function notCopied({ sheet, address, title, kind }: OtherTable): string {
  return `Foglio «${sheet}» (${address}) «${title}»: ${WHY_NOT[kind]}`;
}

/** What speaks against a column, after "ma". */
export const CAVEATS: Readonly<Record<Caveat, string>> = {
  otherYear: "è di un altro anno",
  interim: "è di una parte dell'anno o di un monitoraggio",
  parts:
    "i valori delle diverse parti dell'anno potrebbero essere da sommare: in quel caso l'ultimo da solo non dice il risultato",
  unsure: "il titolo dice anche altro",
  decides:
    "nelle righe in cui differisce dall'altra colonna sarebbe questa a decidere il risultato",
  mixedFormats:
    "accanto a percentuali ha numeri da 0 a 1 senza il formato percentuale, che verrebbero letti alla lettera (0,9 come 0,9%): se non è così, correggete prima le celle del foglio",
};

const ROWS_NAMED = 20;

/** "la riga nascosta 7 non è stata letta". */
export function hiddenRowsNotRead(rows: readonly number[]): string {
  const isOne = rows.length === 1;
  const named = rowList(rows);
  return isOne
    ? `la riga nascosta ${named} non è stata letta`
    : `le righe nascoste ${named} non sono state lette`;
}

/** "la colonna nascosta E non è stata letta". */
export function hiddenColumnsNotRead(columns: readonly string[]): string {
  const named = columns.join(", ");
  return columns.length === 1
    ? `la colonna nascosta ${named} non è stata letta; se serve, mostratela nel foglio`
    : `le colonne nascoste ${named} non sono state lette; se servono, mostratele nel foglio`;
}

/** "3, 4, 7", the first of many. */
export function rowList(rows: readonly number[]): string {
  return `${rows.slice(0, ROWS_NAMED).join(", ")}${rows.length > ROWS_NAMED ? "…" : ""}`;
}

function inRows(rows: readonly number[]): string {
  return rows.length === 1 ? `nella riga ${rowList(rows)}` : `nelle righe ${rowList(rows)}`;
}

/** `answer`: what to do where a column that is not copied already holds the grades or the levels. */
export function tableRemark(
  remark: TableRemark,
  answer: { readonly grade: string; readonly importance: (column: string) => string },
): string {
  switch (remark.kind) {
    case "unsaidResults": {
      const { columns } = remark;
      const names = columns.map((name) => `«${name}»`).join(", ");
      const question = columns.length === 1 ? `Lo dice ${names}?` : `Lo dicono ${names}?`;
      return `Nessuna delle colonne copiate dice com'è andato ogni obiettivo. ${question} Se sì, scrivete esito o grado in una sola colonna del foglio, oppure, se una di queste contiene già le percentuali dell'anno, ${answer.grade}.`;
    }
    case "weightsInWords": {
      const { column, words } = remark;
      return `I pesi di «${column}» sono in parole (${words.join(", ")}) e non vengono copiati. Scrivete i pesi in numeri; se invece dicono la strategicità, ${answer.importance(column)} e dopo la copia scrivete i punti di ogni voce nella tabella «Scale».`;
    }
    case "givenKinds":
      return `«Tipo obiettivo» dei conteggi sarà ${remark.words.map((word) => `«${word}»`).join(" o ")} (da confermare: nessuna colonna lo dice). Se non è così, correggetelo dopo la copia.`;
    case "indicatorsInTexts":
      return `Il testo dell'obiettivo contiene anche indicatori ${inRows(remark.rows)}: restano nel testo e non vengono calcolati. Se devono contare, scriveteli dopo la copia nella tabella «Indicatori».`;
    case "struckRows": {
      const { rows, withResult } = remark;
      const counts =
        withResult.length === 0
          ? ""
          : ` ${withResult.length === 1 ? `La riga ${rowList(withResult)} ha` : `Le righe ${rowList(withResult)} hanno`} già un esito o un grado e ${withResult.length === 1 ? "conta" : "contano"} come le altre: se non ${withResult.length === 1 ? "deve" : "devono"} contare, scrivete «Escluso» nell'esito.`;
      return `Il testo dell'obiettivo è barrato ${inRows(rows)}.${counts}`;
    }
    case "unitsTogether": {
      const names = remark.names.map((name) => `«${name}»`).join(", ");
      return `${names}: in una cella compaiono i nomi di più strutture, ma viene copiata come una struttura sola. Se l'obiettivo è di tutte, separate i nomi con «;».`;
    }
  }
}
