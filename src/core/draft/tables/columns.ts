import { foldText } from "../../contract/matching";
import type { Metric, State, Token } from "../tokens";
import { isSign, isWord } from "../plainWords";
import type { Tokeniser } from "../tokenise";

/** What a column of a draft's table holds. */
export type ColumnMeaning =
  | { readonly kind: "count"; readonly states: readonly [State, ...State[]] }
  | {
      readonly kind: "figure";
      readonly metric: Extract<
        Metric,
        "percentage" | "index" | "unitResult" | "evaluation" | "minimum"
      >;
    }
  | { readonly kind: "weight" | "grade" | "result" | "code" };

export interface Columns {
  /** Position of the row with the headers. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly meanings: readonly (ColumnMeaning | null)[];
  readonly tokens: readonly Token[];
}

const ROWS_LOOKED_AT = 3;

const GRADE =
  /^(?:grado(?: di (?:raggiungimento|realizzazione))?%?|%(?:di )?(?:raggiungimento|realizzazione))$/;

/** The header row and what its columns mean; null where no row looks like headers. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  year: number | null,
  tokenise: Tokeniser,
): Columns | null {
  const headerRow = rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex((row) => row.filter((cell) => /\p{L}|%/u.test(cell)).length >= 2);
  const headers = rows[headerRow];
  if (headers === undefined || headers.some((cell) => /^[\d.,%\s]*\d[\d.,%\s]*$/.test(cell)))
    return null;
  const tokens = headers.map((cell) => tokenise(cell));
  return {
    headerRow,
    headers,
    meanings: withoutTwins(tokens.map((each, at) => meaningOf(each, headers[at] ?? "", year))),
    tokens: tokens.flat(),
  };
}

/** Two columns of one meaning are of two years, or of two things: neither is compared. */
function withoutTwins(
  meanings: readonly (ColumnMeaning | null)[],
): readonly (ColumnMeaning | null)[] {
  const keys = meanings.map((meaning) => JSON.stringify(meaning));
  return meanings.map((meaning, at) =>
    keys.some((other, place) => place !== at && other === keys[at]) ? null : meaning,
  );
}

function meaningOf(
  tokens: readonly Token[],
  header: string,
  year: number | null,
): ColumnMeaning | null {
  const folded = foldText(header);
  if (tokens.some((token) => token.type === "year" && token.year !== year)) return null;
  if (/^(?:codice|cod\.?|n\.?|n°|nr\.?)$/.test(folded)) return { kind: "code" };
  if (/^(?:percentuale|%|perc\.?)$/.test(folded)) return { kind: "figure", metric: "percentage" };
  if (/^risultat[oi](?: finale| provvisorio)?(?: anno)?(?: \d{4})?$/.test(folded))
    return { kind: "result" };
  if (GRADE.test(folded)) return { kind: "grade" };
  if (!tokens.every(isOfHeader)) return null;
  const metric = tokens.find((token) => token.type === "metric");
  if (metric?.metric === "weight") return tokens.length <= 3 ? { kind: "weight" } : null;
  if (metric !== undefined) {
    const { metric: named } = metric;
    return named === "other" || named === "threshold" ? null : { kind: "figure", metric: named };
  }
  const states = tokens.flatMap((token) => (token.type === "state" ? [token.state] : []));
  const [state, ...others] = states;
  if (others.length > 0) return null;
  if (state !== undefined) return { kind: "count", states: [state] };
  const isCount =
    tokens.some(({ type }) => type === "objectives") &&
    tokens.some((token) => isWord(token, "n", "numero", "nr"));
  return isCount ? { kind: "count", states: ["assigned", "assessable"] } : null;
}

/** A header with any other word may count something else: "dipendenti assegnati". */
function isOfHeader(token: Token): boolean {
  return (
    ["objectives", "state", "kind", "metric", "year"].includes(token.type) ||
    isWord(token, "n", "nr", "numero", "di", "cui", "totale", "degli", "e", "anno") ||
    isSign(token, ".", "°", "(", ")", "%")
  );
}
