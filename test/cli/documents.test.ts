import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { rememberChoices } from "../../src/app/rememberChoices";
import { NODE_COMPRESSION } from "../../src/cli/nodeCompression";
import { run } from "../../src/cli/run";
import { success } from "../../src/core/workbook/result";
import { ITALIAN_COMMAND_LINE } from "../../src/locale/it/commandLine";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { TODAY } from "../fixtures/plainCalculation";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

async function textOf(path: string): Promise<string> {
  return (await mammoth.extractRawText({ path })).value;
}

function withPlan(
  changes: Readonly<Record<string, string>>,
  work: (input: string, at: (name: string) => string) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "piano.xlsx");
    writeFileSync(input, workbookFile(smallPlan(changes)));
    await work(input, (name) => join(folder, name));
  });
}

describe("documents of the command line", () => {
  it("are several in one run, beside a calculation that is written or not", () =>
    withPlan({}, async (input, at) => {
      const words = ["--relazione", at("relazione.docx"), "--piano", at("piano.docx")];
      const ran = await runWords([input, ...words]);
      expect([ran.status, ran.people]).toEqual([0, ""]);
      expect(ran.results).toContain(`Scritto: ${at("piano.docx")}`);
      expect(await textOf(at("relazione.docx"))).toContain("ne ha raggiunti 2.");
      expect(await textOf(at("relazione.docx"))).toContain("Gara deserta");
      expect(await textOf(at("piano.docx"))).not.toContain("Gara deserta");
      const again = ["--output", at("calcolato.xlsx"), ...words, "--sovrascrivi"];
      expect((await runWords([input, ...again])).status).toBe(0);
      expect(existsSync(at("calcolato.xlsx"))).toBe(true);
    }));

  it("that cannot be written are told of after what was", () =>
    withPlan({}, async (input, at) => {
      const [output, relazione] = [at("calcolato.xlsx"), at("relazione.docx")];
      const missing = at("manca/piano.docx");
      const words = ["--output", output, "--relazione", relazione, "--piano", missing, "--json"];
      const ran = await runWords([input, ...words]);
      expect(ran.status).toBe(2);
      const [workbook, document, refused] = ran.people.split("\n").slice(-4);
      expect(workbook).toBe(`Scritto: ${output} (riepilogo nel foglio «Riepilogo 2025»).`);
      expect(document).toBe(`Scritto: ${relazione}`);
      expect(refused).toMatch(/manca.piano\.docx/);
      expect(JSON.parse(ran.results)).toEqual({
        file: input,
        errore: expect.any(String) as string,
      });
    }));

  it("leave a file that is there as it is, and then nothing is written", () =>
    withPlan({}, async (input, at) => {
      writeFileSync(at("relazione.docx"), "mio");
      const words = ["--relazione", at("relazione.docx"), "--output", at("calcolato.xlsx")];
      const ran = await runWords([input, ...words]);
      expect(ran.status).toBe(2);
      expect(readFileSync(at("relazione.docx"), "utf8")).toBe("mio");
      expect(existsSync(at("calcolato.xlsx"))).toBe(false);
    }));

  it("are not written beside an error in the data", () =>
    withPlan({ Pesi: "Assegnati", "Totale dei pesi": "90" }, async (input, at) => {
      const ran = await runWords([input, "--relazione", at("relazione.docx")]);
      expect(ran.status).toBe(1);
      expect(existsSync(at("relazione.docx"))).toBe(false);
    }));

  it("are not there yet when it is said what to read again", () =>
    withPlan({}, async (input, at) => {
      const tables = smallPlan();
      const testi = [
        ["Anno", "Sezione", "Testo"],
        [2025, "Contesto", "Ufficio chiuso per malattia."],
      ];
      writeFileSync(input, workbookFile({ ...tables, Testi: testi }));
      const wasThere: boolean[] = [];
      const status = await run([input, "--relazione", at("relazione.docx")], {
        texts: ITALIAN_COMMAND_LINE,
        today: TODAY,
        stdout: () => undefined,
        stderr: (text) => {
          if (text.includes("Da rileggere")) wasThere.push(existsSync(at("relazione.docx")));
        },
      });
      expect([status, wasThere]).toEqual([0, [false]]);
      expect(existsSync(at("relazione.docx"))).toBe(true);
    }));

  it("leave out the sections that the workbook remembers as not wanted, and say so", () =>
    withPlan({}, async (input, at) => {
      const gateway = createFileGateway(
        {
          load: () => Promise.resolve(success(new Uint8Array(readFileSync(input)))),
          save: (bytes) => {
            writeFileSync(input, bytes);
            return Promise.resolve(success(null));
          },
        },
        NODE_COMPRESSION,
      );
      await rememberChoices(gateway, { relazione: { leftOut: ["brief"], isWide: false } });
      const ran = await runWords([
        input,
        ...["--relazione", at("relazione.docx"), "--piano", at("piano.docx")],
      ]);
      expect(ran.results).toMatch(
        /relazione\.docx\nSenza «In breve», come scelto in «Per la Relazione»\.\nScritto: .*piano\.docx\n/,
      );
      expect(await textOf(at("relazione.docx"))).not.toContain("ne ha raggiunti 2.");
      expect(await textOf(at("relazione.docx"))).toContain("Gara deserta");
    }));

  it.each([
    [["--relazione", "a.doc"], /«a\.doc» deve finire con \.docx/],
    [["--relazione", "a.docx", "--piano", "a.docx"], /stesso nome/],
    [["b.xlsx", "--piano", "a.docx"], /un solo file di partenza/],
    [["--con-nomi"], /solo con --schede/],
    [["--modello-documento", "m.docx"], /solo con --relazione/],
  ])("are refused before anything is read: %j", async (words, sentence) => {
    const ran = await runWords(["a.xlsx", ...words]);
    expect(ran.status).toBe(2);
    expect(ran.people).toMatch(sentence);
  });
});

it("takes the look of a document of the ente's own", () =>
  withPlan({}, async (input, at) => {
    await runWords([input, "--relazione", at("modello.docx")]);
    const words = [input, "--schede", at("schede.docx"), "--modello-documento"];
    expect((await runWords([...words, at("modello.docx")])).status).toBe(0);
    const text = await textOf(at("schede.docx"));
    expect(text).toContain("Relazione sulla performance");
    expect(text).toContain("Obiettivo 2 – Rifare il sito");
    writeFileSync(at("altro.docx"), "testo");
    const refused = await runWords([...words, at("altro.docx"), "--sovrascrivi"]);
    expect(refused.status).toBe(2);
    expect(refused.people).toMatch(/Il modello deve essere un documento Word/);
    writeFileSync(at("rotto.docx"), readFileSync(at("modello.docx")).subarray(0, 3000));
    const broken = await runWords([...words, at("rotto.docx"), "--sovrascrivi"]);
    expect(broken.status).toBe(2);
    expect(broken.people).toMatch(/documento è danneggiato.*Word/);
    expect(broken.people).not.toContain("Excel");
    expect(await textOf(at("schede.docx"))).toBe(text);
  }));
