import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { calculateOn, demandWritten, restoreOn } from "./excelRun";
import {
  APPROVAL,
  done,
  JUNE,
  nextYear,
  PLANNED,
  record,
  rowsOf,
  SEPTEMBER,
  type,
  typed,
} from "./yearWalk";
import { workbookFile } from "../fixtures/workbookFile";

/** A workbook of the bytes, as a host holds it. */
export type OpenWorkbook = (bytes: Uint8Array) => WorkbookGateway;

/**
 * A year of a plan, walked through on a host: every command, and its restoring where the host has it. A command on a
 * file writes a copy, so what restores it is the file that was read.
 */
export function describeYear(host: string, open: OpenWorkbook, goesBack: boolean): void {
  describe(`a year of a plan ${host}`, () => {
    let gateway: WorkbookGateway;

    beforeAll(() => {
      gateway = open(workbookFile(PLANNED));
    });

    /** The command, its restoring, and the command again. */
    async function twice<Done>(command: () => Promise<Done>, table: string): Promise<Done> {
      const before = await rowsOf(gateway, table);
      const again = await command();
      expect(await rowsOf(gateway, table)).not.toEqual(before);
      if (!goesBack) return again;
      expect(await restoreOn(gateway)).toMatchObject({
        ok: true,
        value: { kind: "restored", left: [] },
      });
      expect(await rowsOf(gateway, table)).toEqual(before);
      return command();
    }

    it("keeps the approved plan with its act, once", async () => {
      const approved = await twice(() => done(record(gateway, APPROVAL)), "PianoApprovato");
      expect(approved).toMatchObject({ objectives: 3, isAlready: false });
      expect(await rowsOf(gateway, "PianoApprovato")).toEqual([
        [2025, "1", "Alfa", "Aprire lo sportello"],
        [2025, "2", "Alfa", "Rifare il sito"],
        [2025, "3", "Beta", "Asfaltare la via"],
      ]);
      expect(await rowsOf(gateway, "Atti")).toEqual([
        ["Approvazione del Piano della performance", "Giunta comunale", "12", "30/01/2025"],
      ]);
      expect(await done(record(gateway, APPROVAL))).toMatchObject({ isAlready: true });
      expect(await rowsOf(gateway, "PianoApprovato")).toHaveLength(3);
    });

    it("is monitored at 30 June, once", async () => {
      await type(gateway, typed("Obiettivi", "Grado %", 50, 20, 30));
      const june = await twice(() => done(record(gateway, JUNE)), "Monitoraggi");
      expect(june).toMatchObject({ objectives: 3, isAlready: false });
      expect(await rowsOf(gateway, "Monitoraggi")).toEqual([
        [2025, "30/06/2025", "1", "Alfa", null, 50, null],
        [2025, "30/06/2025", "2", "Alfa", null, 20, null],
        [2025, "30/06/2025", "3", "Beta", null, 30, null],
      ]);
      expect(await done(record(gateway, JUNE))).toMatchObject({ isAlready: true });
      expect(await rowsOf(gateway, "Monitoraggi")).toHaveLength(3);
    });

    it("is remodulated: one objective added, one excluded with its act", async () => {
      expect(await done(record(gateway, { kind: "variations" }))).toMatchObject({ added: [] });
      await type(gateway, {
        kind: "appendTableRows",
        table: "Obiettivi",
        headers: ["Codice", "Settore/servizio", "Ob. operativo"],
        rows: [["4", "Beta", "Piantare gli alberi"]],
      });
      await type(
        gateway,
        typed("Obiettivi", "Esito", "Raggiunto", "Escluso"),
        typed("Obiettivi", "Grado %", null, null, 80, 60),
      );
      await twice(() => done(record(gateway, { kind: "variations" })), "Variazioni");
      expect(await rowsOf(gateway, "Variazioni")).toEqual([
        [2025, "2", "Alfa", "Tolto", null, null],
        [2025, "4", "Beta", "Aggiunto", null, null],
      ]);
      await type(
        gateway,
        typed("Variazioni", "Atto", "Giunta n. 80 del 10/09/2025", "Giunta n. 80 del 10/09/2025"),
        typed("Variazioni", "Motivazione", "Fondi non assegnati", "Nuovo finanziamento"),
      );
      expect(await done(record(gateway, { kind: "variations" }))).toMatchObject({ added: [] });
    });

    it("is monitored at 30 September below the rows of June, which stay", async () => {
      await twice(() => done(record(gateway, SEPTEMBER)), "Monitoraggi");
      const rows = (await rowsOf(gateway, "Monitoraggi")) ?? [];
      expect(rows).toHaveLength(7);
      expect(rows.slice(0, 1)).toEqual([[2025, "30/06/2025", "1", "Alfa", null, 50, null]]);
      expect(rows.slice(3)).toEqual([
        [2025, "30/09/2025", "1", "Alfa", "Raggiunto", 100, null],
        [2025, "30/09/2025", "2", "Alfa", "Escluso", null, null],
        [2025, "30/09/2025", "3", "Beta", null, 80, null],
        [2025, "30/09/2025", "4", "Beta", null, 60, null],
      ]);
    });

    it("is closed, and ten runs change nothing", async () => {
      await type(
        gateway,
        typed("Parametri", "Valore", "Comune di Prova", 2025, "2025-2027", "Consuntivo"),
        typed("Obiettivi", "Esito", "Raggiunto", "Escluso", "Raggiunto", "Raggiunto"),
        typed("Obiettivi", "Grado %", null, null, null, null),
      );
      const first = demandWritten(await calculateOn(gateway));
      expect(first.evaluation?.kinds[0]?.counts).toMatchObject({ assigned: 4, excluded: 1 });
      for (let run = 0; run < 10; run += 1) {
        expect(await calculateOn(gateway)).toMatchObject({
          ok: true,
          value: { hasWritten: false },
        });
      }
    });

    it("ends where the next one begins, with its figures kept", async () => {
      const before = await rowsOf(gateway, "Obiettivi");
      const begun = await done(nextYear(gateway));
      expect(begun).toMatchObject({ from: 2025, to: 2026, keepsFigures: true });
      if (goesBack) {
        expect(await restoreOn(gateway)).toMatchObject({
          ok: true,
          value: { kind: "restored", left: [] },
        });
        expect(await rowsOf(gateway, "Obiettivi")).toEqual(before);
        expect(await rowsOf(gateway, "AnnoPrecedente")).toBeNull();
        await done(nextYear(gateway));
      }
      const [ente, anno, triennio] = (await rowsOf(gateway, "Parametri")) ?? [];
      expect([ente?.[1], anno?.[1], triennio?.[1]]).toEqual(["Comune di Prova", 2026, "2026-2028"]);
      const objectives = (await rowsOf(gateway, "Obiettivi")) ?? [];
      expect(objectives.map((row) => row.slice(3).filter((cell) => cell !== null))).toEqual([
        [],
        [],
        [],
        [],
      ]);
      const kept = (await rowsOf(gateway, "AnnoPrecedente")) ?? [];
      expect(kept.slice(1)).toEqual([
        [2025, "Performance", null, null, null, null, null, 100, 100, null],
        [2025, "Performance", "Alfa", null, null, null, null, 100, 100, null],
        [2025, "Performance", "Beta", null, null, null, null, 100, 100, null],
        [2025, "Performance", "Alfa", "1", "Aprire lo sportello", null, 100, null, null, null],
        [2025, "Performance", "Alfa", "2", "Rifare il sito", "Escluso", null, null, null, null],
        [2025, "Performance", "Beta", "3", "Asfaltare la via", null, 100, null, null, null],
        [2025, "Performance", "Beta", "4", "Piantare gli alberi", null, 100, null, null, null],
      ]);
      expect(await rowsOf(gateway, "Atti")).toEqual([]);
      expect(await rowsOf(gateway, "Monitoraggi")).toHaveLength(7);
    });
  });
}
