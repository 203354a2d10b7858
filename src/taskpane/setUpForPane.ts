import { answer, readAnswers } from "../app/answer";
import type { CommandRequest } from "../app/command";
import { runImport, listPlaces, previewImport, proposeImport } from "../app/importSheet";
import { prepare, previewTables } from "../app/prepare";
import { previewRemoval, removeData } from "../app/removeData";
import type { ImportPlace } from "../core/recognition/importing";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { Texts } from "../core/texts/texts";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { SheetRange } from "../core/workbook/reference";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { PickedPlace, SetupAnswer, SetupJob, SourceReading } from "./setup";

export interface SetupTools extends Pick<CommandRequest, "gateway" | "digest" | "packing"> {
  readonly today: CalendarDate;
  readonly loadTexts: () => Promise<Texts>;
  readonly readSelection: () => Promise<Result<SheetRange | null, Refusal>>;
  readonly openExample: () => Promise<Result<null, Refusal>>;
}

type Reply<Value> = Promise<Result<Value, Refusal>>;

/** Runs one of the other commands. */
export async function setUpForPane(tools: SetupTools, job: SetupJob): Reply<SetupAnswer> {
  const { gateway } = tools;
  switch (job.kind) {
    case "openExample":
      return mapped(tools.openExample(), () => ({ kind: "openExample" }));
    case "previewTables":
      return mapped(previewTables(gateway, job.tables), (preview) => ({
        kind: "previewTables",
        preview,
      }));
    case "prepare":
      return mapped(prepare(request(false, job)), (end) => ({ kind: "prepare", end }));
    case "readAnswers":
      return mapped(readAnswers(gateway), (questionnaire) => ({
        kind: "readAnswers",
        questionnaire,
      }));
    case "answer": {
      const { values, liftsFilters } = job;
      const answering = answer(request(liftsFilters, { values }));
      return mapped(answering, (came) => ({ kind: "answer", answering: came }));
    }
    case "listPlaces":
      return mapped(listPlaces(gateway), (places) => ({ kind: "listPlaces", places }));
    case "readSource":
      return mapped(readSource(tools, job.place), (reading) => ({ kind: "readSource", reading }));
    case "copyTable": {
      const { tables, addsUnits, answers, proposed, liftsFilters } = job;
      const { today } = tools;
      const copiesAgain = proposed.preview(tables).some(({ wasCopiedBefore }) => wasCopiedBefore);
      const asked = request(liftsFilters, {
        tables,
        addsUnits,
        answers,
        copiesAgain,
        today,
      });
      return mapped(runImport(asked), (end) => ({ kind: "copyTable", end }));
    }
    case "readRelazione": {
      const { readRelazione } = await import("../app/readRelazione");
      const texts = await tools.loadTexts();
      return mapped(readRelazione(gateway, job.isWide, texts, tools), (reading) => ({
        kind: "readRelazione",
        reading,
      }));
    }
    case "controlPlan": {
      const { controlPlan } = await import("../app/controlPlan");
      return mapped(controlPlan(gateway), (findings) => ({ kind: "controlPlan", findings }));
    }
    case "openTextCheck":
      return success({ kind: "openTextCheck" });
    case "checkText": {
      const [{ checkTextForPane }, { draft }] = await Promise.all([
        import("./checkTextForPane"),
        tools.loadTexts(),
      ]);
      return mapped(checkTextForPane(job.given, gateway, draft), (checked) => ({
        kind: "checkText",
        checked,
      }));
    }
    case "readYear": {
      const [{ previewNewYear }, { relazione }] = await Promise.all([
        import("../app/newYear"),
        tools.loadTexts(),
      ]);
      return mapped(previewNewYear(gateway, relazione), (preview) => ({
        kind: "readYear",
        preview,
      }));
    }
    case "recordYear": {
      const { recordYear } = await import("../app/recordYear");
      const { record, liftsFilters } = job;
      return mapped(recordYear(request(liftsFilters, { record, year: null })), (end) => ({
        kind: "recordYear",
        end,
      }));
    }
    case "beginYear": {
      const [{ beginNewYear }, { relazione }] = await Promise.all([
        import("../app/newYear"),
        tools.loadTexts(),
      ]);
      return mapped(beginNewYear(request(job.liftsFilters, { texts: relazione })), (end) => ({
        kind: "beginYear",
        end,
      }));
    }
    case "findTraces":
      return mapped(previewRemoval(gateway), (traces) => ({ kind: "findTraces", traces }));
    case "remove":
      return mapped(removeData(request(job.liftsFilters, job)), (end) => ({ kind: "remove", end }));
  }

  function request<Asked>(liftsFilters: boolean, asked: Asked): CommandRequest & Asked {
    const { digest, packing } = tools;
    return { ...asked, gateway, digest, packing, consent: { liftsFilters } };
  }
}

async function readSource(
  { gateway, readSelection }: SetupTools,
  place: PickedPlace,
): Reply<SourceReading> {
  if (place.kind !== "selection") return propose(gateway, place);
  const selected = await readSelection();
  if (!selected.ok) return selected;
  if (selected.value === null) return success({ kind: "unusableSelection" });
  return propose(gateway, { kind: "range", ...selected.value });
}

async function propose(gateway: WorkbookGateway, place: ImportPlace): Reply<SourceReading> {
  return mapped(proposeImport(gateway, place), (proposal): SourceReading => {
    if (proposal.kind === "nothingFound") return proposal;
    const { snapshot, ...proposed } = proposal;
    return { ...proposed, preview: (changed) => previewImport({ snapshot }, changed) };
  });
}

async function mapped<Value, Answer>(
  reply: Reply<Value>,
  make: (value: Value) => Answer,
): Reply<Answer> {
  const result = await reply;
  return result.ok ? success(make(result.value)) : result;
}
