import { parseArgs } from "node:util";
import type { Phase } from "../core/domain/parameters";
import { MODEL_OPTIONS } from "../core/sheet/newWorkbook/model";
import { foldText } from "../core/contract/matching";
import { PHASES } from "../core/contract/words";
import { columnAnswer, outcomeAnswer } from "./importAnswers";
import { misused, type Command } from "./command";
import { DOCUMENT_OPTIONS, readDocumentOrders } from "./documentArguments";
import { ACT_OPTIONS, RECORD_OPTIONS, recordCommand } from "./recordArguments";
import type { UsageFault } from "./texts/usageFault";

const OPTIONS = {
  output: { type: "string" },
  json: { type: "boolean" },
  anno: { type: "string" },
  fase: { type: "string" },
  bozza: { type: "boolean" },
  sovrascrivi: { type: "boolean" },
  "altri-nomi": { type: "boolean" },
  relazione: { type: "string" },
  piano: { type: "string" },
  schede: { type: "string" },
  "con-nomi": { type: "boolean" },
  "modello-documento": { type: "string" },
  modello: { type: "string" },
  ente: { type: "string" },
  con: { type: "string" },
  da: { type: "string" },
  dati: { type: "string" },
  pubblica: { type: "string" },
  controlla: { type: "boolean" },
  prospetto: { type: "boolean" },
  "controlla-testo": { type: "string" },
  "registra-monitoraggio": { type: "string" },
  "registra-piano": { type: "string" },
  "registra-variazioni": { type: "boolean" },
  "nuovo-anno": { type: "string" },
  organo: { type: "string" },
  numero: { type: "string" },
  data: { type: "string" },
  foglio: { type: "string", multiple: true },
  colonna: { type: "string", multiple: true },
  esito: { type: "string", multiple: true },
  struttura: { type: "string" },
  corrispondenze: { type: "string" },
  "accetta-proposte": { type: "boolean" },
  aiuto: { type: "boolean" },
  help: { type: "boolean" },
  versione: { type: "boolean" },
  version: { type: "boolean" },
} as const;

const PUBLISHING_OPTIONS = ["dati", "pubblica"] as const;
const ONLY_TO_WRITE_MORE = [
  "altri-nomi",
  "con-nomi",
  "modello-documento",
  "controlla",
  "prospetto",
  ...DOCUMENT_OPTIONS,
  ...PUBLISHING_OPTIONS,
] as const;
const ONLY_TO_CALCULATE = [
  "json",
  "fase",
  "bozza",
  ...ONLY_TO_WRITE_MORE,
  ...RECORD_OPTIONS,
  ...ACT_OPTIONS,
] as const;
const IDLE_TO_IMPORT = ["modello", "con", ...ONLY_TO_CALCULATE] as const;
const IDLE_TO_MODEL = ["output", ...ONLY_TO_CALCULATE] as const;
const IDLE_WITH_TEXT = ["output", "sovrascrivi", ...ONLY_TO_WRITE_MORE] as const;
const ONLY_TO_IMPORT = [
  "foglio",
  "colonna",
  "esito",
  "struttura",
  "corrispondenze",
  "accetta-proposte",
] as const;

type Token =
  | {
      readonly kind: "option";
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    }
  | { readonly kind: "positional" | "option-terminator" };

/** The words after the program's name, as a command or as what is wrong with them. */
export function readArguments(words: readonly string[]): Command {
  const fault = firstFault(words);
  if (fault !== null) return misused(fault);
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.aiuto || values.help) return { kind: "help" };
  if (values.versione || values.version) return { kind: "version" };
  const year = values.anno === undefined ? null : readYear(values.anno);
  if (year === "wrong") return misused({ code: "wrongYear", word: values.anno ?? "" });
  if (values.da !== undefined) return importCommand(values.da, values, positionals, year);
  const idle = ONLY_TO_IMPORT.find((option) => option in values);
  if (idle !== undefined) return misused({ code: "onlyWithImport", word: `--${idle}` });
  if (values.modello !== undefined) return modelCommand(values.modello, values, positionals, year);
  if (values.ente !== undefined) return misused({ code: "onlyWithModel", word: "--ente" });
  if (values.con !== undefined) return misused({ code: "onlyWithModel", word: "--con" });
  const recorded = recordCommand(values, positionals, year);
  if (recorded !== null) return recorded;
  if (positionals.length === 0) return misused({ code: "noInput" });
  const phase = values.fase === undefined ? null : readPhase(values.fase);
  if (phase === "wrong") return misused({ code: "wrongPhase", word: values.fase ?? "" });
  const draft = values["controlla-testo"];
  if (draft !== undefined) return checkTextCommand(draft, values, positionals, { year, phase });
  const output = values.output ?? null;
  if (output !== null && positionals.length > 1 && isNamedAsWorkbook(output)) {
    return misused({ code: "outputNotFolder", word: output });
  }
  if (values.prospetto && output === null) {
    return misused({ code: "onlyWithOutput", word: "--prospetto" });
  }
  const orders = readDocumentOrders(values, positionals);
  if (!orders.ok) return misused(orders.failure);
  const wrong = publishingFault(values, positionals);
  if (wrong !== null) return misused(wrong);
  return {
    kind: "calculate",
    inputs: positionals,
    output,
    printsJson: values.json ?? false,
    year,
    phase,
    wantsDraft: values.bozza ?? false,
    overwrites: values.sovrascrivi ?? false,
    takesOtherNames: values["altri-nomi"] ?? false,
    makesProspetto: values.prospetto ?? false,
    checksPlan: values.controlla ?? false,
    ...orders.value,
    openData: values.dati ?? null,
    publicCopy: values.pubblica ?? null,
  };
}

/** Open data and public copy are of one workbook. */
function publishingFault(
  values: { readonly dati?: string; readonly pubblica?: string },
  inputs: readonly string[],
): UsageFault | null {
  const option = PUBLISHING_OPTIONS.find((each) => each in values);
  if (option !== undefined && inputs.length > 1) {
    return { code: "documentOfSeveral", word: `--${option}` };
  }
  const { pubblica } = values;
  return pubblica === undefined || /\.xlsx$/i.test(pubblica)
    ? null
    : { code: "publicNotWorkbook", word: pubblica };
}

function modelCommand(
  output: string,
  values: { readonly ente?: string; readonly con?: string; readonly sovrascrivi?: boolean },
  positionals: readonly string[],
  year: number | null,
): Command {
  const [extraInput] = positionals;
  if (extraInput !== undefined) return misused({ code: "inputWithModel", word: extraInput });
  if (!/\.xlsx$/i.test(output)) return misused({ code: "modelNotWorkbook", word: output });
  const idle = IDLE_TO_MODEL.find((option) => option in values);
  if (idle !== undefined) return misused({ code: "idleWithModel", word: `--${idle}` });
  const extras = (values.con ?? "")
    .split(",")
    .map((word) => foldText(word).replaceAll(" ", "-"))
    .filter((word) => word !== "");
  const wrong = extras.find((extra) => !MODEL_OPTIONS.includes(extra));
  if (wrong !== undefined) return misused({ code: "wrongExtra", word: wrong });
  return {
    kind: "model",
    output,
    body: values.ente ?? null,
    year,
    extras: [...new Set(extras)],
    overwrites: values.sovrascrivi ?? false,
  };
}

interface ImportValues {
  readonly output?: string;
  readonly foglio?: readonly string[];
  readonly colonna?: readonly string[];
  readonly esito?: readonly string[];
  readonly struttura?: string;
  readonly corrispondenze?: string;
  readonly "accetta-proposte"?: boolean;
  readonly ente?: string;
  readonly sovrascrivi?: boolean;
}

function importCommand(
  input: string,
  values: ImportValues,
  positionals: readonly string[],
  year: number | null,
): Command {
  const [extraInput] = positionals;
  if (extraInput !== undefined) return misused({ code: "inputWithImport", word: extraInput });
  const idle = IDLE_TO_IMPORT.find((option) => option in values);
  if (idle !== undefined) return misused({ code: "idleWithImport", word: `--${idle}` });
  const { output, foglio, ente, sovrascrivi, colonna = [], esito = [] } = values;
  if (output === undefined) return misused({ code: "outputMissing" });
  if (!/\.xlsx$/i.test(output)) return misused({ code: "outputNotWorkbook", word: output });
  const columns = colonna.map(columnAnswer);
  const wrongColumn = colonna.find((_, at) => columns[at] === null);
  if (wrongColumn !== undefined) return misused({ code: "wrongColumn", word: wrongColumn });
  const outcomes = esito.map(outcomeAnswer);
  const wrongOutcome = esito.find((_, at) => outcomes[at] === null);
  if (wrongOutcome !== undefined) return misused({ code: "wrongOutcome", word: wrongOutcome });
  return {
    kind: "import",
    input,
    output,
    sheets: foglio ?? [],
    columns: columns.filter((answer) => answer !== null),
    outcomes: outcomes.filter((answer) => answer !== null),
    unit: values.struttura ?? null,
    former: values.corrispondenze ?? null,
    takesProposals: values["accetta-proposte"] ?? false,
    body: ente ?? null,
    year,
    overwrites: sovrascrivi ?? false,
  };
}

function checkTextCommand(
  draft: string,
  values: { readonly json?: boolean; readonly bozza?: boolean },
  [input = "", ...others]: readonly string[],
  { year, phase }: { readonly year: number | null; readonly phase: Phase | null },
): Command {
  const [extraInput] = others;
  if (extraInput !== undefined) return misused({ code: "oneInputWithText", word: extraInput });
  const idle = IDLE_WITH_TEXT.find((option) => option in values);
  if (idle !== undefined) return misused({ code: "idleWithText", word: `--${idle}` });
  return {
    kind: "checkText",
    input,
    draft,
    printsJson: values.json ?? false,
    year,
    phase,
    wantsDraft: values.bozza ?? false,
  };
}

/** Node's own complaints are in English: the words are checked here, before it reads them strictly. */
function firstFault(words: readonly string[]): UsageFault | null {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens.map(faultOf).find((found) => found !== null) ?? null;
}

function faultOf(token: Token): UsageFault | null {
  if (token.kind !== "option") return null;
  const { name, rawName: word, value, inlineValue } = token;
  const type = Object.entries(OPTIONS).find(([known]) => known === name)?.[1].type;
  if (type === undefined) return { code: "unknownOption", word };
  if (type === "boolean") return value === undefined ? null : { code: "valueNotWanted", word };
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  return isMissing ? { code: "valueMissing", word } : null;
}

/** With several inputs the output is a folder. */
export function isNamedAsWorkbook(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

function readYear(text: string): number | "wrong" {
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : "wrong";
}

function readPhase(text: string): Phase | "wrong" {
  return PHASES.find(({ word }) => foldText(word) === foldText(text))?.value ?? "wrong";
}
