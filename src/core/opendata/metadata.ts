import type { CalendarDate } from "../domain/calendarDate";
import type { Evaluation } from "../domain/evaluation";
import { foldText } from "../contract/matching";
import type { OpenColumn } from "./columns";
import type { OpenDataTexts } from "./openDataTexts";

/** One file of the open data, as far as its description needs it. */
export interface DataFile {
  readonly id: "objectives" | "units";
  readonly name: string;
  readonly format: "csv" | "json";
  readonly columns: readonly Pick<OpenColumn<never>, "name" | "type">[];
}

interface About {
  readonly evaluation: Evaluation;
  readonly today: CalendarDate;
  readonly texts: OpenDataTexts;
  readonly files: readonly DataFile[];
}

const LICENCE = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

const MEDIA_TYPES = { csv: "text/csv", json: "application/json" } as const;

/** `datapackage.json` (Frictionless Data Package 1, profile tabular-data-package). */
export function dataPackage({ evaluation, today, texts, files }: About): object {
  const { body, year } = named(evaluation);
  return {
    profile: "tabular-data-package",
    name: packageName(evaluation),
    title: texts.title(body, year),
    description: texts.description(body, year),
    created: `${isoDate(today)}T00:00:00Z`,
    keywords: texts.keywords,
    licenses: [{ ...LICENCE, title: texts.licence }],
    contributors: [{ title: body ?? texts.unnamedBody, role: "publisher" }],
    resources: files.map((file) => resource(file, texts)),
  };
}

function resource({ id, name, format, columns }: DataFile, texts: OpenDataTexts): object {
  return {
    profile: "tabular-data-resource",
    name: `${id}-${format}`,
    path: name,
    title: texts.files[id],
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: "utf-8",
    ...(format === "csv"
      ? { dialect: { delimiter: ";", lineTerminator: "\r\n", doubleQuote: true, header: true } }
      : {}),
    schema: {
      fields: columns.map((column) => field(column, format, texts)),
      missingValues: [""],
    },
  };
}

function field(
  { name, type }: DataFile["columns"][number],
  format: DataFile["format"],
  texts: OpenDataTexts,
): object {
  const isText = format === "csv";
  return {
    name,
    type,
    description: texts.columns[name],
    ...(isText && type === "number" ? { decimalChar: "," } : {}),
    ...(isText && type === "boolean" ? { trueValues: ["sì"], falseValues: ["no"] } : {}),
  };
}

const EU = "http://publications.europa.eu/resource/authority";

/** The dataset as a catalogue takes it up: DCAT-AP_IT, in JSON-LD. Addresses are relative to where it is published. */
export function catalogueEntry({ evaluation, today, texts, files }: About): object {
  const { body, year } = named(evaluation);
  const holder = {
    "@type": ["dcatapit:Agent", "foaf:Agent"],
    "foaf:name": body ?? texts.unnamedBody,
  };
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      dcatapit: "http://dati.gov.it/onto/dcatapit#",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@type": ["dcatapit:Dataset", "dcat:Dataset"],
    "dct:identifier": packageName(evaluation),
    "dct:title": italian(texts.title(body, year)),
    "dct:description": italian(texts.description(body, year)),
    "dct:modified": date(isoDate(today)),
    "dct:language": { "@id": `${EU}/language/ITA` },
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/ANNUAL` },
    "dcat:theme": { "@id": `${EU}/data-theme/GOVE` },
    "dcat:keyword": texts.keywords.map(italian),
    "dct:temporal": {
      "@type": ["dcatapit:PeriodOfTime", "dct:PeriodOfTime"],
      "dcatapit:startDate": date(`${year}-01-01`),
      "dcatapit:endDate": date(`${year}-12-31`),
    },
    "dct:rightsHolder": holder,
    "dct:publisher": holder,
    "dcat:distribution": files.map(({ name, format, id }) => ({
      "@type": ["dcatapit:Distribution", "dcat:Distribution"],
      "dct:title": italian(`${texts.files[id]} (${format.toUpperCase()})`),
      "dcat:accessURL": { "@id": name },
      "dcat:downloadURL": { "@id": name },
      "dct:format": { "@id": `${EU}/file-type/${format.toUpperCase()}` },
      "dct:license": {
        "@id": LICENCE.path,
        "@type": ["dcatapit:LicenseDocument", "dct:LicenseDocument"],
        "foaf:name": texts.licence,
      },
    })),
  };
}

function named({ plan }: Evaluation): { readonly body: string | null; readonly year: number } {
  const { body, year } = plan.parameters;
  if (year === null) throw new Error("An evaluation without a year reached the open data.");
  return { body, year };
}

/** Lower case, digits and dashes: what the name of a package may have. */
function packageName(evaluation: Evaluation): string {
  const { body, year } = named(evaluation);
  const slug = foldText(body ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ["performance", slug, String(year)].filter((part) => part !== "").join("-");
}

function isoDate({ year, month, day }: CalendarDate): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function italian(text: string): object {
  return { "@value": text, "@language": "it" };
}

function date(text: string): object {
  return { "@value": text, "@type": "xsd:date" };
}
