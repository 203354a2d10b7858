import fc from "fast-check";
import { header, type Field } from "../../../src/core/contract/tables";
import { cellText } from "../../../src/core/recognition/cellText";
import { NOTHING_KNOWN } from "../../../src/core/recognition/readingContext";
import { copyOf } from "../../../src/core/recognition/severalSources";
import { understand } from "../../../src/core/recognition/understanding";
import type { Cell } from "../../../src/core/workbook/snapshot";
import { blockOf } from "./block";

const ANSWERS = { ...NOTHING_KNOWN, unit: null, outcomes: {}, takesProposals: true };

type Values = Readonly<Record<string, string | number>>;

function objectivesIn(rows: readonly (readonly (Cell | number)[])[]): readonly Values[] {
  const { chosen } = understand([blockOf(rows)], false, ANSWERS);
  return chosen.flatMap(({ source, choices }) => {
    const copied = copyOf(source, choices);
    return copied.rows.map(({ values }) =>
      Object.fromEntries(
        copied.fields.flatMap((field, at) => {
          const value = values[at] ?? null;
          return value === null ? [] : [[field, value]];
        }),
      ),
    );
  });
}

const FIELDS: readonly Field<"objectives">[] = [
  "code",
  "unit",
  "mission",
  "strategicObjective",
  "operationalObjective",
  "assignedWeight",
  "outcome",
  "reason",
];

const words = fc.constantFrom("verde", "scuole", "strade", "atti", "tributi", "cultura", "sociale");
/** What is to be done may begin as a total or a phase does. */
const STARTS = ["Curare", "Totale presidio di", "Media di tre giorni per", "Ob. n. 3 su"];
const text = (start: string) =>
  fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => `${start} ${parts.join(" ")}`);

const objective = fc.record({
  unit: fc.constantFrom("Tecnico", "Finanze", "Affari generali"),
  mission: fc.constantFrom("01 – Servizi istituzionali", "12 – Diritti sociali"),
  strategicObjective: text("Verso"),
  operationalObjective: fc.constantFrom(...STARTS).chain(text),
  assignedWeight: fc.integer({ min: 1, max: 60 }),
  outcome: fc.constantFrom("Raggiunto", "Non raggiunto", "Escluso"),
  reason: fc.constantFrom("Mancato finanziamento", "Ritardo del fornitore"),
});

/** A table as it may be printed: what is around it, where blank rows lie, in which order its columns are. */
const printed = fc.record({
  objectives: fc.array(objective, { minLength: 2, maxLength: 8 }),
  order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
  titles: fc.subarray(["COMUNE DI PROVA", "Piano della performance 2024"]),
  blankAfter: fc.array(fc.nat(8), { maxLength: 2 }),
  hasTotal: fc.boolean(),
  notes: fc.subarray([
    "(*) Pesi approvati dalla Giunta",
    "Il Segretario comunale",
    "Legenda: Raggiunto = 100%; Non raggiunto = 0%",
  ]),
  noteAfter: fc.option(fc.nat(6), { nil: null }),
  headingsAgainAfter: fc.option(fc.nat(6), { nil: null }),
  subtotalAfter: fc.option(fc.nat(6), { nil: null }),
  second: fc.constantFrom("none", "below", "beside", "counts"),
});

describe("a table of ours exported without its names", () => {
  it("is read back to the same rows, whatever is around it", () => {
    fc.assert(
      fc.property(printed, (layout) => {
        const { objectives, order, titles, blankAfter, hasTotal, notes, second } = layout;
        const values = objectives.map((one, at): Values => ({ ...one, code: `OB${at + 1}` }));
        const rows: (Cell | number)[][] = titles.map((title) => [title]);
        const headers = order.map((field) => header("objectives", field));
        rows.push(
          second === "beside" ? [...headers, null, "Sigla", "Significato"] : headers,
          ...values.flatMap((one, at) => {
            const row = order.map((field) => one[field] ?? null);
            const isLast = at === values.length - 1;
            const subtotal = order.map((field, place) =>
              place === 0 ? "Totale Settore Tecnico" : field === "assignedWeight" ? 60 : null,
            );
            return [
              row,
              ...(blankAfter.includes(at) ? [[]] : []),
              ...(layout.noteAfter === at ? [["Nota: si veda la delibera n. 3"]] : []),
              ...(layout.subtotalAfter === at && order[0] !== "assignedWeight" ? [subtotal] : []),
              ...(layout.headingsAgainAfter === at && !isLast ? [headers] : []),
            ];
          }),
        );
        const first = rows[titles.length + 1];
        if (second === "beside") first?.push(null, "SUAP", "Sportello unico");
        if (hasTotal) {
          rows.push(order.map((field) => (field === "assignedWeight" ? 100 : null)));
          const total = rows.at(-1);
          const label = order.findIndex((field) => field !== "assignedWeight");
          if (total !== undefined) total[label] = "Totale";
        }
        if (second === "below") rows.push([], ["Nominativo", "Categoria"], ["Istruttore", "C"]);
        if (second === "counts") {
          rows.push([], ["Settore", "Obiettivi assegnati"], ["Tecnico", 40], ["Intero ente", 40]);
        }
        if (notes.length > 0) rows.push([], ...notes.map((note) => [note]));
        expect(objectivesIn(rows)).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });
});

const cell: fc.Arbitrary<Cell | number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom(
    ...["Obiettivo", "Ob. operativo", "Settore", "Peso", "Esito", "Indicatore", "Target"],
    ...["Codice", "Fase", "Totale", "Obiettivo n. 1", "Obiettivo 2 - Strade", "SETTORE TECNICO"],
    ...["Raggiunto", "X", "100%", "Piano asfalti", "1 - Scuola sicura", "Servizio: Tributi"],
    ...["Obiettivi assegnati", "Obiettivi raggiunti", "Descrizione", "Nominativo"],
  ),
  fc.integer({ min: 0, max: 100 }),
  fc.string({ maxLength: 6 }),
);

describe("whatever is on a sheet", () => {
  it("no row appears that is in none of its cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 }),
        (rows) => {
          const block = blockOf(rows);
          const all = block.rows.flat().map(cellText);
          for (const found of objectivesIn(rows)) {
            for (const field of ["unit", "code", "operationalObjective"] as const) {
              const value = String(found[field] ?? "").trim();
              expect(all.some((each) => each.includes(value))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
