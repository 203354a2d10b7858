import type { YearsDoubt } from "./doubts";
import type { ImportSource } from "./importing";
import { yearsOfRows } from "./yearsOfRows";

/** The tables with the rows of one year, and the tables that are wholly of others. */
export interface OfOneYear {
  readonly sources: readonly ImportSource[];
  readonly others: readonly ImportSource[];
  /** Where nobody has said which year; the latest is taken for the time being. */
  readonly doubt: YearsDoubt | null;
}

/** @param wanted the year of the plan, null where it is not known */
export function ofOneYear(sources: readonly ImportSource[], wanted: number | null): OfOneYear {
  const dated = sources.map((source) => ({ source, years: yearsOfRows(source) }));
  const found = new Set(dated.flatMap(({ years }) => [...years.values()]));
  const years = [...found].filter((year) => year !== null).sort((one, other) => one - other);
  const latest = years.at(-1) ?? null;
  if (latest === null || years.length < 2) return { sources, others: [], doubt: null };
  const isSaid = wanted !== null && years.includes(wanted);
  const kept = isSaid ? wanted : latest;
  const split = dated.map(({ source, years: ofRows }) => ({
    source,
    own: withoutRows(source, (row) => (ofRows.get(row) ?? kept) !== kept),
  }));
  return {
    sources: split.flatMap(({ own }) => own ?? []),
    others: split.filter(({ own }) => own === null).map(({ source }) => source),
    doubt: isSaid ? null : { kind: "years", years, wanted, proposal: latest },
  };
}

/** Null where none is left. */
function withoutRows(source: ImportSource, isOther: (row: number) => boolean): ImportSource | null {
  const { recognition } = source;
  const { proposal } = recognition;
  const rows = proposal.rows.filter((row) => !isOther(row));
  if (rows.length === proposal.rows.length) return source;
  if (rows.length === 0) return null;
  const left = new Set(proposal.rows.filter(isOther));
  return {
    ...source,
    recognition: {
      ...recognition,
      rows: recognition.rows.map((one) =>
        left.has(one.row) ? { ...one, kind: "otherYear" as const } : one,
      ),
      proposal: { ...proposal, rows },
    },
  };
}
