import * as v from "valibot";
import { serialFromDate } from "../../workbook/serialDate";
import { CHOICES_NAMESPACE, type SetCustomPart } from "../../workbook/plan";
import { NO_CHOICES, type WorkbookChoices } from "./choices";
import { escapeXml, parsedJson, unescapeXml } from "../xmlText";

/** Nobody has so many; a part that somebody else wrote is not worth the memory. */
const LONGEST_PART = 100_000;

const DATE = v.pipe(
  v.strictObject({ year: v.number(), month: v.number(), day: v.number() }),
  v.check((date) => serialFromDate(date, false) !== null),
);

/** One line for each choice, named as it is stored. What is not valid, or not there, counts as not chosen. */
const SCHEMA = v.looseObject({
  replyBy: v.fallback(v.nullable(DATE), null),
  relazione: v.fallback(
    v.object({ leftOut: v.array(v.string()), isWide: v.boolean() }),
    NO_CHOICES.relazione,
  ),
} satisfies Record<keyof WorkbookChoices, unknown>);

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?scelte\s[^<>]*>([^<>]*)<\/(?:\w+:)?scelte>\s*$/;

/** The choices in the custom part (`WorkbookSnapshot.choices`). */
export function readChoices(part: string | null): WorkbookChoices {
  return v.parse(SCHEMA, { ...NO_CHOICES, ...storedIn(part) });
}

/** Writes what changes. What the part holds besides stays, also what only a later version knows. */
export function writeChoices(
  part: string | null,
  changed: Partial<WorkbookChoices>,
): SetCustomPart {
  const json = escapeXml(JSON.stringify({ ...storedIn(part), ...changed }));
  const xml = `<scelte xmlns="${CHOICES_NAMESPACE}">${json}</scelte>`;
  return { kind: "setCustomPart", namespace: CHOICES_NAMESPACE, xml };
}

/** As stored: not checked yet. */
function storedIn(part: string | null): Readonly<Record<string, unknown>> {
  if (part === null || part.length > LONGEST_PART) return {};
  const stored = parsedJson(unescapeXml(DOCUMENT.exec(part)?.[1] ?? ""));
  return typeof stored === "object" && stored !== null && !Array.isArray(stored)
    ? { ...stored }
    : {};
}
