import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ParameterAnswer } from "../../../core/sheet/newWorkbook/answers";
import { Disclosure } from "../../parts/Disclosure";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { useSetupTexts } from "../../paneTools";
import type { Questions } from "../../state/setupStates";
import { AnswerField } from "./AnswerField";
import { isThreshold } from "./draftAnswers";
import { useAnswers } from "./useAnswers";

/** Che cosa prevede il vostro SMVP: ente and year, four questions, and the rest of `Parametri` behind them. */
export default function QuestionsScreen({
  questions,
}: {
  readonly questions: Questions;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.questions;
  const { wrongAnswers } = texts.announced;
  const { answers } = questions.questionnaire;
  const draft = useAnswers(questions);
  const { attempts, outcome } = draft;
  const place = useWrongFocus(attempts);

  const fields = (shown: readonly ParameterAnswer[]): readonly ReactElement[] =>
    shown.map((answer) => <AnswerField key={answer.id} {...draft.fieldOf(answer)} />);
  const section = (label: string, shown: readonly ParameterAnswer[]): ReactElement => (
    <Disclosure
      // Opened anew by a saving that finds something wrong inside.
      key={`${label} ${attempts}`}
      label={label}
      level={2}
      isOpenAtFirst={attempts > 0 && shown.some(({ id }) => draft.problems.has(id))}
    >
      {() => fields(shown)}
    </Disclosure>
  );

  return (
    <Screen
      title={words.title}
      bar={
        <>
          {outcome === "wrong" && (
            <p className="field-error">{wrongAnswers(draft.problems.size)}</p>
          )}
          {outcome === "unchanged" && <p className="hint">{words.unchanged}</p>}
          <Button appearance="primary" className="wide" onClick={draft.save}>
            {words.save}
          </Button>
          <LeaveButton />
        </>
      }
    >
      <p className="hint">{words.sentence}</p>
      <div className="fields" ref={place}>
        {fields(answers.filter(isWhoAndWhen))}
        {fields(answers.filter(isOfTheFour))}
        {section(
          words.general,
          answers.filter(
            (answer) => !answer.isAdvanced && !isOfTheFour(answer) && !isWhoAndWhen(answer),
          ),
        )}
        {section(
          words.advanced,
          answers.filter(({ isAdvanced }) => isAdvanced),
        )}
      </div>
    </Screen>
  );
}

/** What every calculation needs: always in sight. */
function isWhoAndWhen({ id }: ParameterAnswer): boolean {
  return id === "body" || id === "year";
}

function isOfTheFour(answer: ParameterAnswer): boolean {
  return answer.id === "weights" || answer.id === "attribution" || isThreshold(answer);
}
