import { courseOf } from "../../year/course";
import type { TextBlock } from "../document";
import { yearSentences } from "../yearSections";
import { item, paragraph } from "./blocks";
import { tableOf, type SectionContext } from "./sectionContext";

type Contents = (context: SectionContext) => readonly TextBlock[];

/** What happened to the plan in its year, and the year before: in the Relazione alone, not in the Piano. */
export const YEAR_CONTENTS: Readonly<
  Record<"monitoring" | "remodulations" | "comparison", Contents>
> = {
  monitoring: ofRelazione(monitoring),
  remodulations: ofRelazione((context) => [
    ...sentences("remodulations", context),
    ...tableOf("remodulations", context),
  ]),
  comparison: ofRelazione((context) => [
    ...sentences("comparison", context),
    ...tableOf("comparison", context),
    ...tableOf("comparedObjectives", context),
  ]),
};

function ofRelazione(contents: Contents): Contents {
  return (context) => (context.document === "relazione" ? contents(context) : []);
}

function monitoring(context: SectionContext): readonly TextBlock[] {
  const { input, words } = context;
  const { plan } = input.evaluation;
  const course = courseOf(input.evaluation);
  if (course === null) return [];
  const difficulties = plan.records.monitorings.flatMap(
    ({ date, objective, difficulties: text }) => {
      const code = plan.objectives[objective]?.code;
      return text === null || code === undefined
        ? []
        : [item(words.relazione.difficulty(date, code, text))];
    },
  );
  return [
    paragraph(words.relazione.monitoring(course.dates)),
    ...tableOf("course", context),
    ...difficulties,
  ];
}

function sentences(
  code: "remodulations" | "comparison",
  { input, words }: SectionContext,
): readonly TextBlock[] {
  return yearSentences(code, input.evaluation, words.summary).map(paragraph);
}
