import { OFFICIAL_MISSIONS } from "./officialMissions";

/** The names of missions and programmes by their codes: "12", "12.2". */
export type BudgetCodes = ReadonlyMap<string, string>;

/** The list of D.Lgs. 118/2011, annex 14. */
export function officialBudgetCodes(): BudgetCodes {
  return new Map(
    OFFICIAL_MISSIONS.flatMap(({ code, name, programmes }) => [
      [String(code), name] as const,
      ...programmes.map((programme, at) => [`${code}.${at + 1}`, programme] as const),
    ]),
  );
}

/** The ente's own list, of rows of `MissioniProgrammi`. */
export function ownBudgetCodes(
  rows: readonly { readonly code: string; readonly name: string }[],
): BudgetCodes {
  return new Map(
    rows.flatMap(({ code: written, name }) => {
      const { code } = readBudgetCode(written);
      return code === null ? [] : [[code, name] as const];
    }),
  );
}

/** What a cell says of a mission or a programme; `code` is null where it only has a name. */
export interface WrittenCode {
  /** "12", "2" or "12.2", without leading zeros. */
  readonly code: string | null;
  /** What follows the code; empty where nothing does. */
  readonly name: string;
}

const LABEL = /^\s*(?:missione|programma|miss\.?|progr?\.?)?\s*(?:n[.°]\s*)?/i;
/** "12", "12.02", "12/02", "12-02", "1202", "M12P02". */
const CODE =
  /^M?(?<first>\d{1,2})(?:\s?[./-]\s?P?(?<second>\d{1,2})|P?(?<joined>\d{2}))?(?![\d.,/]*\d)/i;
const SEPARATORS = /^[\s.:,;)\]\p{Pd}\u2212]+/u;

/** Reads "Missione 12 - Diritti sociali", "12.02 Interventi per la disabilità", "1". */
export function readBudgetCode(text: string): WrittenCode {
  const rest = text.replace(LABEL, "");
  const found = CODE.exec(rest);
  const first = found?.groups?.["first"];
  if (found === null || first === undefined) return { code: null, name: rest.trim() };
  const second = found.groups?.["second"] ?? found.groups?.["joined"];
  const parts = second === undefined ? [first] : [first, second];
  return {
    code: parts.map(Number).join("."),
    name: rest.slice(found[0].length).replace(SEPARATORS, "").trim(),
  };
}

/** "12.02": as the law writes a code. */
export function fullCode(code: string): string {
  return code
    .split(".")
    .map((part) => part.padStart(2, "0"))
    .join(".");
}
