import { keysOf } from "../src/core/contract/tables";
import { SEVERITIES } from "../src/core/domain/severity";
import { ISSUE_MEANINGS } from "../src/locale/it/issueMeanings";
import { SEVERITY_WORDS } from "../src/locale/it/issues";

/** docs/segnalazioni.md: every issue code, one line each, grouped by severity. */
export function issueCodesPage(): string {
  const codes = [...keysOf(SEVERITIES)].sort();
  const section = (severity: keyof typeof SEVERITY_WORDS, title: string): string =>
    [
      `## ${title}`,
      "",
      "| codice | significato |",
      "| --- | --- |",
      ...codes
        .filter((code) => SEVERITIES[code] === severity)
        .map((code) => `| \`${code}\` | ${ISSUE_MEANINGS[code]} |`),
      "",
    ].join("\n");
  return [
    "# Segnalazioni",
    "",
    "Le segnalazioni che il calcolo può dare, con il codice che compare nel JSON della riga di comando. Questa pagina è generata da `npm run issue-codes`.",
    "",
    section("error", "Errori: fermano la scrittura"),
    section("warning", "Avvisi: non fermano la scrittura"),
    section("remark", "Note: informano"),
  ].join("\n");
}
