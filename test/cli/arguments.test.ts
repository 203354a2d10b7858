import { readArguments } from "../../src/cli/arguments";
import { ITALIAN_COMMAND_LINE } from "../../src/locale/it/commandLine";
import { calculateFile, inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

const HELP = ITALIAN_COMMAND_LINE.help;

const PLAIN = {
  kind: "calculate",
  inputs: ["a.xlsx"],
  output: null,
  printsJson: false,
  year: null,
  phase: null,
  wantsDraft: false,
  overwrites: false,
  takesOtherNames: false,
  makesProspetto: false,
  checksPlan: false,
  documents: [],
  namesPeople: false,
  template: null,
  openData: null,
  publicCopy: null,
};

describe("the words of a command", () => {
  it("are an input alone: only calculate", () => {
    expect(readArguments(["a.xlsx"])).toEqual(PLAIN);
  });

  it.each<[string, object]>([
    ["--output b.xlsx", { output: "b.xlsx" }],
    ["--output=b.xlsx", { output: "b.xlsx" }],
    ["--json", { printsJson: true }],
    ["--anno 2024", { year: 2024 }],
    ["--fase Consuntivo", { phase: "final" }],
    ["--fase monitoraggio", { phase: "monitoring" }],
    ["--fase PROGRAMMAZIONE", { phase: "planning" }],
    ["--bozza", { wantsDraft: true }],
    ["--sovrascrivi", { overwrites: true }],
    ["--altri-nomi", { takesOtherNames: true }],
    ["b.xlsx", { inputs: ["a.xlsx", "b.xlsx"] }],
  ])("understand %s", (words, expected) => {
    expect(readArguments(["a.xlsx", ...words.split(" ")])).toEqual({ ...PLAIN, ...expected });
  });

  it("take options before the input, and a name that begins with a dash after --", () => {
    expect(readArguments(["--json", "a.xlsx"])).toEqual({ ...PLAIN, printsJson: true });
    expect(readArguments(["--", "-a.xlsx"])).toEqual({ ...PLAIN, inputs: ["-a.xlsx"] });
  });

  it("make a model, with what it is to contain", () => {
    const words = [
      "--modello",
      "m.xlsx",
      "--ente",
      "Comune",
      "--anno",
      "2026",
      "--con",
      "atti, Attività",
    ];
    expect(readArguments(words)).toEqual({
      kind: "model",
      output: "m.xlsx",
      body: "Comune",
      year: 2026,
      extras: ["atti", "attivita"],
      overwrites: false,
    });
  });

  it.each([
    ["", /almeno un file/],
    ["a.xlsx --pdf", /«--pdf» non esiste/],
    ["a.xlsx -j", /«-j» non esiste/],
    ["a.xlsx --output", /Dopo «--output» manca/],
    ["a.xlsx --output --json", /Dopo «--output» manca/],
    ["a.xlsx --output -o.xlsx", /Dopo «--output» manca/],
    ["a.xlsx --output=", /Dopo «--output» manca/],
    ["a.xlsx --json=sì", /«--json» non richiede un valore/],
    ["a.xlsx --anno 22", /«22» non è valido/],
    ["a.xlsx --anno duemila", /«duemila» non è valido/],
    ["a.xlsx --anno 0999", /«0999» non è valido/],
    ["a.xlsx --fase finale", /«finale» non esiste/],
    ["a.xlsx --ente Comune", /«--ente» serve solo con --modello/],
    ["a.xlsx --con atti", /«--con» serve solo con --modello/],
    ["a.xlsx --modello m.xlsx", /non si indica un file di partenza/],
    ["--modello m.xlsx --con atti,verbali", /«verbali» non si può aggiungere/],
    ["--modello m.xlsm", /deve finire con .xlsx/],
    ["--modello m.xlsx --con constructor", /«constructor» non si può aggiungere/],
    ["--modello m.xlsx --output b.xlsx", /«--output» non si usa con --modello/],
    ["--modello m.xlsx --bozza", /«--bozza» non si usa con --modello/],
  ])("are refused in one sentence: %s", async (words, sentence) => {
    const ran = await runWords(words.split(" ").filter((word) => word !== ""));
    expect(ran.status).toBe(2);
    expect(ran.people).toMatch(sentence);
    expect(ran.people.trimEnd()).not.toContain("\n");
    expect(ran.results).toBe("");
  });
});

describe("--aiuto", () => {
  it("explains every option, whatever else is asked", async () => {
    const ran = await runWords(["a.xlsx", "--aiuto"]);
    expect(ran).toEqual({ status: 0, results: HELP, people: "" });
    for (const option of [
      "output",
      "sovrascrivi",
      "anno",
      "fase",
      "bozza",
      "altri-nomi",
      "json",
      "modello",
      "ente",
      "con",
      "aiuto",
      "help",
      "versione",
    ]) {
      expect(HELP).toContain(`--${option}`);
    }
  });

  it("is also called --help", async () => {
    expect(await runWords(["--help"])).toEqual({ status: 0, results: HELP, people: "" });
  });

  it("fits a terminal of a hundred columns", () => {
    expect(Math.max(...HELP.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("--versione", () => {
  it.each(["--versione", "--version"])("prints the version of the package: %s", async (word) => {
    const { status, results, people } = await runWords([word]);
    expect({ status, people }).toEqual({ status: 0, people: "" });
    expect(results).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("--anno and --fase", () => {
  it("take the place of the parameters", async () => {
    const { json } = await calculateFile(workbookFile(smallPlan()), [
      "--anno",
      "2031",
      "--fase",
      "Monitoraggio",
    ]);
    expect(json).toMatchObject({ anno: 2031, fase: "Monitoraggio" });
    expect(json.tipi[0]).toMatchObject({ giudizio: null, valutazione: null });
  });

  it("stand in for parameters that are missing or unreadable", async () => {
    const tables = smallPlan({ Anno: "boh", Fase: "boh" });
    const { status, json } = await calculateFile(workbookFile(tables), [
      "--anno",
      "2031",
      "--fase",
      "Consuntivo",
    ]);
    expect(status).toBe(0);
    expect(json).toMatchObject({ anno: 2031, fase: "Consuntivo" });
  });
});

describe("results and words for people", () => {
  it("are apart with --json: one line of JSON, the table where people look", () =>
    inTemporaryFolder(async () => {
      const ran = await calculateFile(workbookFile(smallPlan()));
      expect(ran.results.trimEnd().split("\n")).toHaveLength(1);
      expect(ran.people).toContain("Comune di Prova");
      expect(ran.people).toContain("66,67");
    }));
});
