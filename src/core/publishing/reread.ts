import { header, type Field, type TableId } from "../contract/tables";
import { cellPlace, type CellPlace } from "../domain/place";
import { createLocator, findTable, indexColumns } from "../sheet/reading/locate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { personalWords, wordsOfName, type PersonalWord } from "./personalWords";

/** A cell whose text is going to be published, with what in it may be about a person. */
export interface RereadCell {
  /** "Obiettivi!K7" */
  readonly cell: string;
  readonly header: string;
  readonly words: readonly PersonalWord[];
  /** The text around the first of them. */
  readonly excerpt: string;
}

type Columns = readonly {
  [Id in TableId]: { readonly table: Id; readonly field: Field<Id> };
}[TableId][];

/** Where people are named. */
const NAMES: Columns = [
  { table: "objectives", field: "owner" },
  { table: "objectives", field: "staffInvolved" },
  { table: "units", field: "owner" },
  { table: "staff", field: "person" },
];

/** What describes an objective: a policy for maternity says nothing of a person there, so only names count. */
const DESCRIBING: Columns = [
  { table: "objectives", field: "strategicObjective" },
  { table: "objectives", field: "fullDescription" },
  { table: "objectives", field: "purpose" },
  { table: "objectives", field: "resources" },
  { table: "indicators", field: "indicator" },
  { table: "activities", field: "activity" },
];

/** What the documents, the summary or the open data take over of what was said on how it went. */
const PUBLISHED: Columns = [
  { table: "objectives", field: "operationalObjective" },
  { table: "objectives", field: "reason" },
  { table: "objectives", field: "nucleoReason" },
  { table: "counted", field: "reason" },
  { table: "variations", field: "reason" },
  { table: "monitorings", field: "difficulties" },
  { table: "freeTexts", field: "text" },
];

/**
 * *Da rileggere prima di pubblicare*: cells whose text holds a name of those who answer or work for something, or a
 * word of absences and health. Nothing is taken out: whether it may be published only a person can say.
 */
export function cellsToReread(snapshot: WorkbookSnapshot): readonly RereadCell[] {
  const locate = createLocator(snapshot);
  const names = new Set(textsOf(snapshot, NAMES).flatMap(({ text }) => wordsOfName(text)));
  const told = textsOf(snapshot, PUBLISHED).map((each) => ({
    ...each,
    words: personalWords(each.text, names),
  }));
  const describing = textsOf(snapshot, DESCRIBING).map((each) => ({
    ...each,
    words: personalWords(each.text, names).filter(({ kind }) => kind === "name"),
  }));
  return [...told, ...describing].flatMap(({ text, place, words }): readonly RereadCell[] => {
    const [first] = words;
    if (first === undefined) return [];
    return [
      {
        cell: locate(place).cell ?? "",
        header: place.field === null ? "" : header(place.table, place.field),
        words,
        excerpt: excerpt(text, first),
      },
    ];
  });
}

interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

function textsOf(snapshot: WorkbookSnapshot, columns: Columns): readonly PlacedText[] {
  return columns.flatMap(({ table: id, field }) => {
    const table = findTable(snapshot, id);
    const column = table && indexColumns(table, id).get(field)?.[0];
    if (!table || column === undefined || column === null) return [];
    return table.rows.flatMap((cells, row): readonly PlacedText[] => {
      const text = cells[column];
      return typeof text === "string" ? [{ text, place: cellPlace(id, row, field) }] : [];
    });
  });
}

const AROUND = 40;

function excerpt(text: string, { start, word }: PersonalWord): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, start + word.length + AROUND);
  const piece = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "…" : ""}${piece}${to < text.length ? "…" : ""}`;
}
