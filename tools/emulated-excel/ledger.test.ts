import { readFileSync } from "node:fs";
import { join } from "node:path";
import "./emulatedExcel";
import { emulatedMembers } from "./protocol/defineType";
import { readTypedVersions } from "./typedVersions";

interface Row {
  readonly member: string;
  readonly since: string;
  readonly rule: string;
  readonly source: string;
}

const SOURCE = /^(documentation: .|issue: .|captured|assumed)/;

/** The tables under headings such as "### `Range`". */
function readLedger(): readonly Row[] {
  const rows: Row[] = [];
  let type: string | null = null;
  for (const line of readFileSync(join(__dirname, "LEDGER.md"), "utf8").split("\n")) {
    if (line.startsWith("#")) type = /^### `(\w+)`$/.exec(line)?.[1] ?? null;
    if (type === null || !line.startsWith("|")) continue;
    const [, name = "", since = "", rule = "", source = ""] = line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (name !== "member" && !name.startsWith("--")) {
      rows.push({ member: `${type}.${name}`, since, rule, source });
    }
  }
  return rows;
}

/** What only the client's own code calls is not in the typings. */
const UNTYPED =
  /^AddinInternal|\._|^WorkbookCreated\.|^Application\.createWorkbook$|^Workbook\.createAndOpen/;

const ledger = readLedger();
const facts = emulatedMembers().map(({ type, name, since }) => ({
  member: `${type}.${name}`,
  since,
}));

it("every member that is emulated has a row, and every row a member", () => {
  const rows = ledger.map(({ member }) => member).sort();
  expect(rows).toEqual(facts.map(({ member }) => member).sort());
});

it("every row gives the version of its member", () => {
  const rows = new Map(ledger.map(({ member, since }) => [member, since]));
  const different = facts.filter(({ member, since }) => rows.get(member) !== (since ?? "–"));
  expect(different).toEqual([]);
});

it("every row says a rule and where it comes from", () => {
  expect(ledger.filter(({ rule, source }) => rule === "" || !SOURCE.test(source))).toEqual([]);
});

it("every member appeared in the set that the typings say", () => {
  const typed = readTypedVersions();
  const wrong = facts
    .filter(({ member, since }) => since !== null && !UNTYPED.test(member))
    .filter(({ member, since }) => typed.get(member) !== since)
    .map(
      ({ member, since }) => `${member}: ${since ?? ""}, typings ${typed.get(member) ?? "none"}`,
    );
  expect(wrong).toEqual([]);
});
