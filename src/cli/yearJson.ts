import { VARIATION_CHOICES, wordOf, wordOfKind } from "../core/contract/words";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { Evaluation } from "../core/domain/evaluation";
import { fixedText, fullText } from "../core/numeric/decimal";
import type { Exact } from "../core/numeric/exact";
import { comparisonOf, type ComparedFigures, type ComparedStatus } from "../core/year/comparison";
import { courseOf } from "../core/year/course";
import { remodulations } from "../core/year/remodulation";

/** What the workbook keeps of the year, as further keys of its line; none where it keeps nothing (workbook.md). */
export function yearJson(evaluation: Evaluation): object {
  const course = courseOf(evaluation);
  const changes = remodulations(evaluation.plan);
  const comparison = comparisonOf(evaluation);
  const { decimals } = evaluation.plan.parameters;
  return {
    ...(course === null
      ? {}
      : {
          monitoraggi: course.groups.flatMap(({ unit, points }) =>
            points.flatMap((point, at) => {
              const date = course.dates[at];
              if (point === null || date === undefined) return [];
              return [
                {
                  data: isoDate(date),
                  struttura: unit?.name ?? null,
                  obiettivi: point.objectives,
                  raggiunti: point.achieved,
                  avanzamento: point.progress && fixedText(point.progress.shown, decimals),
                },
              ];
            }),
          ),
        }),
    ...(changes.length === 0
      ? {}
      : {
          variazioni: changes.map(({ code, unit, kind, act, reason }) => ({
            codice: code,
            struttura: unit,
            variazione: kind && wordOf(VARIATION_CHOICES, kind),
            atto: act,
            motivazione: reason,
          })),
        }),
    ...(comparison === null
      ? {}
      : {
          confronto: {
            anno: comparison.formerYear,
            regoleCambiate: comparison.changed.ofIndexes.map(({ name }) => name),
            valori: comparison.groups.map((group) => ({
              tipo: wordOfKind(group.kind),
              struttura: group.unit?.name ?? null,
              valore: group.measure === "index" ? "indice" : "percentuale",
              ...comparedJson(group, decimals),
            })),
            obiettivi: comparison.objectives.map((each) => ({
              codice: each.code,
              struttura: each.unit,
              stato: STATUS_WORDS[each.status],
              ...comparedJson(each, decimals),
            })),
          },
        }),
  };
}

const STATUS_WORDS: Readonly<Record<ComparedStatus, string>> = {
  kept: "presente",
  new: "nuovo",
  closed: "concluso",
  excludedBefore: "escluso l'anno prima",
};

function comparedJson(
  {
    before,
    now,
    difference,
  }: Pick<ComparedFigures<never>, "before" | "difference"> & {
    readonly now: { readonly shown: Exact } | null;
  },
  decimals: number,
): object {
  return {
    precedente: before && fullText(before, decimals),
    attuale: now && fixedText(now.shown, decimals),
    differenza: difference && fixedText(difference, decimals),
  };
}

function isoDate({ year, month, day }: CalendarDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
