import { useState } from "react";
import type { ParameterId } from "../../../core/domain/parameters";
import type { ParameterAnswer } from "../../../core/sheet/newWorkbook/answers";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Questions } from "../../state/setupStates";
import type { FieldSettings } from "./fieldSettings";
import {
  changedValues,
  draftOf,
  missingValues,
  problemsOf,
  standingProblems,
  textOf,
  type FieldProblems,
} from "./draftAnswers";

export interface AnswersBeingGiven {
  readonly fieldOf: (answer: ParameterAnswer) => FieldSettings;
  readonly problems: FieldProblems;
  /** How many attempts to save have failed. */
  readonly attempts: number;
  readonly outcome: "none" | "wrong" | "unchanged";
  readonly save: () => void;
}

/**
 * The fields of the questions, checked when they are saved: a sentence that came when a field is left would move what
 * is about to be clicked from under the pointer.
 */
export function useAnswers({ questionnaire, values, wrong }: Questions): AnswersBeingGiven {
  const texts = useSetupTexts();
  const { actions, announce } = usePaneTools();
  const { answers, findWrong } = questionnaire;
  const [draft, setDraft] = useState(() => draftOf(answers, values));
  const [problems, setProblems] = useState<FieldProblems>(() =>
    wrong.length > 0 ? problemsOf(wrong, []) : standingProblems(answers),
  );
  const [attempts, setAttempts] = useState(wrong.length > 0 ? 1 : 0);
  const [outcome, setOutcome] = useState<AnswersBeingGiven["outcome"]>(
    wrong.length > 0 ? "wrong" : "none",
  );

  function forgetProblem(id: ParameterId): void {
    setProblems(new Map([...problems].filter(([other]) => other !== id)));
    setOutcome("none");
  }

  function fieldOf(answer: ParameterAnswer): FieldSettings {
    const { id } = answer;
    const text = textOf(answer, draft.values);
    const problem = problems.get(id) ?? null;
    return {
      answer,
      text,
      isForeseen: draft.foreseen.has(id),
      problem:
        problem === null
          ? null
          : problem === "missing"
            ? texts.questions.missing
            : texts.questions.issue(problem),
      onText: (typed) => {
        setDraft({ ...draft, values: { ...draft.values, [id]: typed } });
        forgetProblem(id);
      },
      onForeseen: (isForeseen) => {
        const others = [...draft.foreseen].filter((other) => other !== id);
        setDraft({ ...draft, foreseen: new Set(isForeseen ? [...others, id] : others) });
        forgetProblem(id);
      },
    };
  }

  function save(): void {
    const changed = changedValues(answers, draft);
    const missing = missingValues(answers, draft);
    const found = problemsOf(findWrong(changed), missing);
    if (found.size > 0) {
      setProblems(found);
      setAttempts(attempts + 1);
      setOutcome("wrong");
      announce(texts.announced.wrongAnswers(found.size));
    } else if (Object.keys(changed).length === 0) {
      setOutcome("unchanged");
      announce(texts.questions.unchanged);
    } else {
      actions.start({ kind: "answer", questionnaire, values: changed, liftsFilters: false });
    }
  }

  return { fieldOf, problems, attempts, outcome, save };
}
