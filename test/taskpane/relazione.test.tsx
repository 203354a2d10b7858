/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { OPEN_DATA_NAMES } from "../../src/core/opendata/openData";
import { readChoices } from "../../src/core/sheet/choices/storedChoices";
import { CHOICES_NAMESPACE } from "../../src/core/workbook/plan";
import { refusal } from "../../src/core/workbook/refusal";
import { failure, success } from "../../src/core/workbook/result";
import { calculated, smallWorkbook } from "../app/runningWorkbook";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane, type PaneChanges } from "./paneOnMemory";

interface Copy {
  readonly text: string;
  readonly html: string;
}

interface OpenedRelazione extends OpenedPane {
  readonly workbook: MemoryWorkbook;
  readonly copies: readonly Copy[];
}

/** From the screen that says that the results are those of the tables. */
async function openRelazione(
  changes: PaneChanges = {},
  tables: Parameters<typeof smallWorkbook>[0] = {},
): Promise<OpenedRelazione> {
  const workbook = smallWorkbook(tables);
  await calculated(workbook);
  const copies: Copy[] = [];
  const copy = (text: string, html = ""): boolean => {
    copies.push({ text, html });
    return true;
  };
  const pane = await openPane(workbook, { commands: { copy }, ...changes });
  await pane.user.click(screen.getByRole("button", { name: "Per la Relazione" }));
  await screen.findByRole("heading", { name: "Per la Relazione" });
  return { ...pane, workbook, copies };
}

function expectPublicCopy(bytes: Uint8Array | undefined): void {
  const parts = unzipSync(bytes ?? new Uint8Array());
  const names = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(
    /<sheet [^>]*name="([^"]*)"/g,
  );
  expect([...names].map(([, name]) => name)).toEqual([
    "Riepilogo 2025",
    "Riepilogo 2025 - Obiettivi",
    "Riepilogo 2025 - Scostamenti",
  ]);
  const text = Object.values(parts)
    .map((part) => strFromU8(part))
    .join("");
  expect(text).toContain("Gara deserta");
  expect(text).not.toMatch(/<f>|<table |calcola-performance:ripristino|<dc:creator>[^<]/);
}

describe("Per la Relazione", () => {
  it("copies a section with its table, for Word and as plain text", async () => {
    const { user, copies } = await openRelazione();
    await user.click(screen.getByRole("button", { name: "Copia: Obiettivi del piano" }));
    expect(copies).toHaveLength(1);
    const [{ html, text } = { html: "", text: "" }] = copies;
    expect(html).toMatch(/<thead>.*Ob\. operativo.*<\/thead>/s);
    expect(html).toContain("Rifare il sito");
    expect(text).toContain("Rifare il sito\t33,33");
    expect(text).not.toContain("Scostamenti e motivazioni");
    expect(await violations()).toEqual([]);
  });

  it("lists what to read again before it is published, each with its cell", async () => {
    const { user, selected } = await openRelazione(
      {},
      {
        Testi: [
          ["Anno", "Sezione", "Testo"],
          [2025, "Contesto", "Ufficio chiuso per malattia."],
        ],
      },
    );
    expect(
      screen.getByRole("heading", { name: "Da rileggere prima di pubblicare: 1 cella." }),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Testi!C2 \(Testo\): «malattia»/ }));
    expect(selected).toEqual([{ kind: "cell", reference: "Testi!C2" }]);
    expect(await violations()).toEqual([]);
  });

  it("shows what would be copied before it is", async () => {
    const { user } = await openRelazione();
    await user.click(screen.getByRole("button", { name: "Anteprima: Scostamenti e motivazioni" }));
    expect(screen.getByRole("cell", { name: "Gara deserta" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("copies all parts that are wanted, and remembers which are not", async () => {
    const { user, copies, workbook } = await openRelazione();
    await user.click(screen.getByRole("checkbox", { name: "In breve" }));
    await user.click(screen.getByRole("button", { name: "Copia tutto" }));
    expect(copies[0]?.html).toContain("Scostamenti e motivazioni");
    expect(copies[0]?.html).not.toContain("In breve");
    await waitFor(() => {
      const { leftOut } = readChoices(
        workbook.customParts.get(CHOICES_NAMESPACE) ?? null,
      ).relazione;
      expect(leftOut).toEqual(["brief"]);
    });
  });

  it("takes every column where the page is turned", async () => {
    const { user, copies } = await openRelazione();
    await user.click(screen.getByRole("checkbox", { name: /tutte le colonne/ }));
    await waitFor(() => {
      expect(screen.getByRole("checkbox", { name: /tutte le colonne/ })).toHaveProperty(
        "checked",
        true,
      );
    });
    await user.click(screen.getByRole("button", { name: "Copia tutto" }));
    expect(copies).toHaveLength(1);
  });

  it("shows the text, selected, where the browser forbids copying", async () => {
    const { user } = await openRelazione({ commands: { copy: () => false } });
    await user.click(screen.getByRole("button", { name: "Copia: In breve" }));
    const shown = screen.getByRole("textbox", { name: "Testo da copiare: In breve" });
    expect((shown as HTMLTextAreaElement).value).toContain("ne ha raggiunti 2.");
    expect(document.activeElement).toBe(shown);
  });

  it("gives the public copy as a file: sheets of the summary alone, as values, without an author", async () => {
    const files = new Map<string, Uint8Array>();
    const { user } = await openRelazione({
      commands: { download: ({ name, bytes }) => files.set(name, bytes) },
    });
    await user.click(
      screen.getByRole("button", { name: "Scarica la copia da pubblicare (.xlsx)" }),
    );
    await screen.findAllByText("Scaricato: Riepilogo da pubblicare 2025.xlsx");
    expectPublicCopy(files.get("Riepilogo da pubblicare 2025.xlsx"));
    expect(await violations()).toEqual([]);
  });

  it("opens the public copy beside the workbook where the host gives no files, and says of the author", async () => {
    let opened: Uint8Array | undefined;
    const { user } = await openRelazione({
      commands: {
        openWorkbook: (bytes) => {
          opened = bytes;
          return Promise.resolve(success(null));
        },
      },
    });
    expect(
      screen.getByText(/vostro nome come autore.*La pagina in un solo file la dà già senza autore/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Apri la copia da pubblicare" }));
    await screen.findAllByText(/La copia è aperta in una nuova cartella di lavoro/);
    expectPublicCopy(opened);
    expect(await violations()).toEqual([]);
  });

  it("says why the public copy could not be opened", async () => {
    const { user } = await openRelazione({
      commands: { openWorkbook: () => Promise.resolve(failure(refusal("excelTimedOut", null))) },
    });
    await user.click(screen.getByRole("button", { name: "Apri la copia da pubblicare" }));
    await screen.findAllByText(/^La copia non è stata fatta\. Excel non risponde/);
  });

  it("offers no download where the host has none", async () => {
    await openRelazione();
    expect(screen.queryByRole("button", { name: /^Scarica/ })).toBeNull();
  });

  it("downloads the parts that are wanted as .docx, the open data as .zip, each time the same bytes", async () => {
    const files = new Map<string, Uint8Array>();
    const { user } = await openRelazione({
      commands: { download: ({ name, bytes }) => files.set(name, bytes) },
    });
    await user.click(screen.getByRole("checkbox", { name: "In breve" }));
    await user.click(screen.getByRole("button", { name: "Scarica (.docx)" }));
    await screen.findAllByText("Scaricato: Relazione sulla performance 2025.docx");
    const docx = files.get("Relazione sulla performance 2025.docx") ?? new Uint8Array();
    const main = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
    expect(main).toContain("Gara deserta");
    expect(main).not.toContain("In breve");
    await user.click(screen.getByRole("button", { name: "Scarica i dati aperti (.zip)" }));
    await screen.findAllByText("Scaricato: Dati aperti 2025.zip");
    const zip = files.get("Dati aperti 2025.zip") ?? new Uint8Array();
    expect(Object.keys(unzipSync(zip))).toEqual([...OPEN_DATA_NAMES]);
    await user.click(screen.getByRole("button", { name: "Scarica i dati aperti (.zip)" }));
    await waitFor(() => {
      expect(files.get("Dati aperti 2025.zip")).not.toBe(zip);
    });
    expect(files.get("Dati aperti 2025.zip")).toEqual(zip);
    expect(await violations()).toEqual([]);
  });

  it("names the Piano as the ente calls it", async () => {
    const files = new Map<string, Uint8Array>();
    const { user } = await openRelazione(
      { commands: { download: ({ name, bytes }) => files.set(name, bytes) } },
      {
        Parametri: [
          ["Parametro", "Valore"],
          ["Anno", 2025],
          ["Fase", "Consuntivo"],
          ["Pesi", "Uguali"],
          ["Risultato dell'obiettivo", "Tutto o niente"],
          ["Denominazione del piano", "PIAO – sottosezione 2.2"],
        ],
      },
    );
    await user.click(screen.getByRole("button", { name: "Scarica il Piano (.docx)" }));
    await waitFor(() => {
      expect([...files.keys()]).toEqual(["PIAO – sottosezione 2.2 2025.docx"]);
    });
  });

  it("downloads the Piano, without outcomes, and the cards", async () => {
    const files = new Map<string, Uint8Array>();
    const { user } = await openRelazione({
      commands: { download: ({ name, bytes }) => files.set(name, bytes) },
    });
    await user.click(screen.getByRole("button", { name: "Scarica il Piano (.docx)" }));
    await screen.findAllByText("Scaricato: Piano della performance 2025.docx");
    await user.click(screen.getByRole("button", { name: "Scarica le schede obiettivo (.docx)" }));
    await screen.findAllByText("Scaricato: Schede obiettivo 2025.docx");
    const [piano, cards] = [...files.values()].map((docx) =>
      strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()),
    );
    expect(piano).toContain("Rifare il sito");
    expect(piano).not.toContain("Gara deserta");
    expect(cards).toContain("Gara deserta");
  });
});
