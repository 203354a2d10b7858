import type { CommandEnd } from "../../app/command";
import type { RemovalChoice, SetupAnswer, SetupJob } from "../setup";
import type { Halted, Job, Origin, RestingState } from "./paneState";
import type { Finished, FinishedWork, SetupState } from "./setupStates";

/**
 * What the pane shows when a work beside the calculation, asked for from `before`, is over. Throws for the answer to
 * another work.
 */
export function reduceSetup(job: Job, answer: SetupAnswer, before: Origin): SetupState | Halted {
  switch (answer.kind) {
    case "openExample":
      if (before.kind !== "firstUse") throw new Error("The example opens from the first use only.");
      return { ...before, hasOpenedExample: true };
    case "previewTables": {
      const { preview } = answer;
      const { isFirstUse } = asked(job, "previewTables");
      return { kind: "adding", isFirstUse, preview, choice: null };
    }
    case "readAnswers":
      return { kind: "questions", questionnaire: answer.questionnaire, values: {}, wrong: [] };
    case "answer": {
      const { answering } = answer;
      if (answering.kind !== "wrong") {
        return afterWriting(asked(job, "answer"), answering, (changed) => ({
          kind: "answer",
          changed,
        }));
      }
      const { questionnaire, values } = asked(job, "answer");
      return { kind: "questions", questionnaire, values, wrong: answering.wrong };
    }
    case "listPlaces":
      return { kind: "importing", places: answer.places, picked: null, failed: null };
    case "readSource": {
      const { reading } = answer;
      if (reading.kind !== "proposed") {
        const { places, place } = asked(job, "readSource");
        return { kind: "importing", places, picked: place, failed: reading };
      }
      return {
        kind: "matching",
        proposed: reading,
        tables: reading.tables,
        addsUnits: true,
        answers: {},
        page: "columns",
      };
    }
    case "readRelazione": {
      const { reading } = answer;
      return reading.kind === "made"
        ? { ...reading, kind: "relazione", hasChanged: false }
        : { kind: "halted", issues: reading.issues, job: asked(job, "readRelazione"), before };
    }
    case "prepare":
      return afterWriting(asked(job, "prepare"), answer.end, ({ made }) => ({
        kind: "prepare",
        made,
      }));
    case "copyTable":
      return afterWriting(asked(job, "copyTable"), answer.end, (copied) => ({
        kind: "copyTable",
        copied,
      }));
    case "controlPlan":
      return { kind: "planCheck", findings: answer.findings };
    case "openTextCheck":
      return { kind: "textCheck", given: null, checked: null };
    case "checkText": {
      const { given } = asked(job, "checkText");
      return { kind: "textCheck", given, checked: answer.checked };
    }
    case "readYear":
      return { kind: "year", preview: answer.preview, record: null };
    case "recordYear":
      return afterWriting(asked(job, "recordYear"), answer.end, (recorded) => ({
        kind: "recordYear",
        recorded,
      }));
    case "beginYear":
      return afterWriting(asked(job, "beginYear"), answer.end, (newYear) => ({
        kind: "beginYear",
        newYear,
      }));
    case "findTraces":
      return { kind: "removing", traces: answer.traces, choice: NOTHING_MORE };
    case "remove":
      return afterWriting(asked(job, "remove"), answer.end, (traces) => ({
        kind: "remove",
        traces,
      }));
  }

  function afterWriting<Done>(
    asked: SetupJob,
    end: CommandEnd<Done>,
    workOf: (done: Done) => FinishedWork,
  ): Finished | Halted {
    return end.kind === "stopped"
      ? { kind: "halted", issues: end.issues, job: asked, before }
      : { kind: "finished", work: workOf(end.done), canRestore: end.canRestore };
  }
}

/** The state to return to after a job, with what was typed or chosen before it began. */
export function keepChoices(state: RestingState, job: Job): RestingState {
  if (state.kind === "questions" && isJob(job, "answer")) {
    const { questionnaire, values } = job;
    return { kind: "questions", questionnaire, values, wrong: [] };
  }
  if (state.kind === "matching" && isJob(job, "copyTable")) {
    const { proposed, tables, addsUnits, answers } = job;
    const page = Object.keys(answers).length > 0 ? "details" : "preview";
    return { kind: "matching", proposed, tables, addsUnits, answers, page };
  }
  if (state.kind === "adding" && isJob(job, "prepare")) {
    const { tables, body, year } = job;
    return { ...state, choice: { tables, body, year } };
  }
  if (state.kind === "importing" && isJob(job, "readSource")) {
    return { ...state, picked: job.place };
  }
  if (state.kind === "textCheck" && isJob(job, "checkText")) {
    return { ...state, given: job.given };
  }
  if (state.kind === "year" && isJob(job, "recordYear")) {
    return { ...state, record: job.record };
  }
  if (state.kind === "removing" && isJob(job, "remove")) {
    const { removesSummaries, removesColumns } = job;
    return { ...state, choice: { removesSummaries, removesColumns } };
  }
  return state;
}

const NOTHING_MORE: RemovalChoice = { removesSummaries: false, removesColumns: false };

function isJob<Kind extends SetupJob["kind"]>(
  job: Job,
  kind: Kind,
): job is Extract<SetupJob, { kind: Kind }> {
  return job.kind === kind;
}

function asked<Kind extends SetupJob["kind"]>(
  job: Job,
  kind: Kind,
): Extract<SetupJob, { kind: Kind }> {
  if (!isJob(job, kind)) throw new Error(`The answer is not to ${job.kind}.`);
  return job;
}
