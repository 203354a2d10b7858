import { useState } from "react";
import type { ParameterId } from "../../../core/domain/parameters";
import type { ParameterAnswer } from "../../../core/sheet/preparing/answers";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Questions } from "../../state/setupStates";
import type { FieldSettings } from "./AnswerField";
import {
  changedValues,
  draftOf,
  missingValues,
  problemsOf,
  standingProblems,
  textOf,
  type FieldProblem,
  type FieldProblems,
} from "./draftAnswers";

export interface AnswersBeingGiven {
  readonly fieldOf: (answer: ParameterAnswer) => FieldSettings;
  readonly problems: FieldProblems;
  /** How often saving was tried in vain. */
  readonly attempts: number;
  readonly outcome: "none" | "wrong" | "unchanged";
  readonly save: () => void;
}

/** The fields of the questions, checked when they are left and when they are saved. */
export function useAnswers({ questionnaire, values, wrong }: Questions): AnswersBeingGiven {
  const texts = useSetupTexts();
  const { actions, announce, texts: paneTexts } = usePaneTools();
  const { answers, findWrong } = questionnaire;
  const [draft, setDraft] = useState(() => draftOf(answers, values));
  const [problems, setProblems] = useState<FieldProblems>(() =>
    wrong.length > 0 ? problemsOf(wrong, []) : standingProblems(answers),
  );
  const [attempts, setAttempts] = useState(wrong.length > 0 ? 1 : 0);
  const [outcome, setOutcome] = useState<AnswersBeingGiven["outcome"]>(
    wrong.length > 0 ? "wrong" : "none",
  );

  function setProblem(id: ParameterId, problem: FieldProblem | null): void {
    const others = [...problems].filter(([other]) => other !== id);
    setProblems(new Map(problem === null ? others : [...others, [id, problem]]));
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
        setProblem(id, null);
      },
      onForeseen: (isForeseen) => {
        const others = [...draft.foreseen].filter((other) => other !== id);
        setDraft({ ...draft, foreseen: new Set(isForeseen ? [...others, id] : others) });
        setProblem(id, null);
      },
      onLeave: () => {
        // What the workbook says already was judged when it was read.
        if (text === answer.text) return;
        const [found] = findWrong({ [id]: text });
        setProblem(id, found?.issue ?? null);
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
      announce(paneTexts.setup.wrongAnswers(found.size));
    } else if (Object.keys(changed).length === 0) {
      setOutcome("unchanged");
      announce(texts.questions.unchanged);
    } else {
      actions.start({ kind: "answer", questionnaire, values: changed, liftsFilters: false });
    }
  }

  return { fieldOf, problems, attempts, outcome, save };
}
