import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { foldText } from "../../../core/contract/matching";
import { outcomeWordsOf, wordsTogether } from "../../../core/recognition/doubts";
import type { OutcomeWord } from "../../../core/recognition/outcomeWords";
import type { ChosenSource } from "../../../core/recognition/understanding";
import { OUTCOMES } from "../../../core/contract/words";
import type { Outcome } from "../../../core/domain/outcome";
import { useSetupTexts } from "../../paneTools";
import { explainWord } from "./changeChoices";
import type { PageSettings } from "./pageSettings";

/** In the list: the word is copied as the user has it. */
const AS_IT_IS = "asItIs";

/** What the body's own words for outcomes mean: each is asked once, whatever table it is in. */
export function OutcomeWords({ copying: { tables }, onTables }: PageSettings): ReactElement | null {
  const texts = useSetupTexts().importing.words;
  const asked = askedWords(tables);
  if (asked === null) return null;
  return (
    <section className="fields">
      <h2>{texts.title(asked.heading)}</h2>
      {asked.words.map((word) => (
        <Field key={word.word} label={texts.question(word.word, word.count)}>
          <Select
            value={answerTo(word, tables)}
            onChange={(_, { value }) => {
              const outcome = OUTCOMES.find((known) => known.value === value)?.value ?? null;
              onTables(explained(tables, word, outcome));
            }}
          >
            {answerTo(word, tables) === "" && <option value="">{texts.choose}</option>}
            {OUTCOMES.map(({ value, word: name }) => (
              <option key={value} value={value}>
                {value === word.proposal ? texts.proposal(name) : name}
              </option>
            ))}
            <option value={AS_IT_IS}>{texts.asItIs}</option>
          </Select>
        </Field>
      ))}
    </section>
  );
}

function askedWords(tables: readonly ChosenSource[]) {
  return wordsTogether(
    tables.flatMap(({ source, choices }) => outcomeWordsOf(source, choices) ?? []),
  );
}

/** "" where there is neither an answer nor a proposal. */
function answerTo(
  { word, proposal }: OutcomeWord,
  tables: readonly ChosenSource[],
): Outcome | typeof AS_IT_IS | "" {
  const answer = tables[0]?.choices.outcomes[foldText(word)];
  return answer === null ? AS_IT_IS : (answer ?? proposal ?? "");
}

function explained(
  tables: readonly ChosenSource[],
  { word }: OutcomeWord,
  outcome: Outcome | null,
): readonly ChosenSource[] {
  return tables.map(({ source, choices }) => ({
    source,
    choices: explainWord(choices, foldText(word), outcome),
  }));
}

/** How many words nobody has explained, and nothing is proposed for. */
export function unexplainedWords(tables: readonly ChosenSource[]): number {
  const words = askedWords(tables)?.words ?? [];
  return words.filter((word) => answerTo(word, tables) === "").length;
}

/** With the words as they were shown: going on takes what is proposed. */
export function withShownWords(tables: readonly ChosenSource[]): readonly ChosenSource[] {
  const words = askedWords(tables)?.words ?? [];
  return words.reduce((all, word) => {
    const answer = answerTo(word, all);
    return answer === "" ? all : explained(all, word, answer === AS_IT_IS ? null : answer);
  }, tables);
}
