import type { TableLayout } from "../../../src/core/sheet/newWorkbook/tableLayout";
import { copiedTables } from "../../../src/core/recognition/copiedTables";
import { NOTHING_KNOWN } from "../../../src/core/recognition/readingContext";
import { copyOf } from "../../../src/core/recognition/severalSources";
import { understand, type Answers } from "../../../src/core/recognition/understanding";
import { CARDS } from "./layouts/cards";
import { CLERKS } from "./layouts/clerks";
import { DETAILED } from "./layouts/detailed";
import { FAULTS } from "./layouts/faults";
import { FURTHER } from "./layouts/further";
import type { Layout } from "./layouts/layout";
import { PUBLISHED } from "./layouts/published";
import { REPORTED } from "./layouts/reported";
import { REVISED } from "./layouts/revised";
import { SHAPES } from "./layouts/shapes";
import { STAFF } from "./layouts/staff";
import { TABLES } from "./layouts/tables";
import { UNUSUAL } from "./layouts/unusual";
import { YEARS } from "./layouts/years";

const TAKING: Answers = { ...NOTHING_KNOWN, unit: null, outcomes: {}, takesProposals: true };

type Cells = Readonly<Record<string, string | number | null>>;

/** The filled cells of each row, by field. */
function records({ fields, rows }: TableLayout): readonly Cells[] {
  return rows.map((row) =>
    Object.fromEntries(
      fields.flatMap((field, at) => {
        const value = row[at] ?? null;
        return value === null ? [] : [[field, value]];
      }),
    ),
  );
}

function taken({ sheets }: Layout) {
  const { chosen, others } = understand(sheets, false, TAKING);
  const tables = copiedTables(chosen.map(({ source, choices }) => copyOf(source, choices)));
  const objectives = records(tables.objectives);
  const further = (id: string): readonly Cells[] => {
    const layout = tables.further.find((each) => each.id === id);
    return layout === undefined ? [] : records(layout);
  };
  const textOf = (code: unknown, unit: unknown): unknown =>
    objectives.find(
      (objective) =>
        objective["code"] === code && (unit === undefined || objective["unit"] === unit),
    )?.["operationalObjective"];
  const of = ({ objectiveCode, unit }: Cells): unknown => textOf(objectiveCode, unit);
  return {
    others: others.map(({ kind }) => kind),
    staff: further("staff").map(({ person, unit, category, share }) => ({
      person,
      unit,
      category,
      share,
    })),
    objectives: objectives.map((cells) => ({
      text: cells["operationalObjective"],
      unit: cells["unit"],
      // A code that was made to link indicators is not on the sheet.
      code: tables.hasNewCodes ? undefined : cells["code"],
      weight: cells["assignedWeight"],
      outcome: cells["outcome"],
      grade: cells["grade"],
    })),
    indicators: further("indicators").map((cells) => ({
      of: of(cells),
      indicator: cells["indicator"],
      target: cells["target"],
      actual: cells["actual"],
      weight: cells["weight"],
    })),
    activities: further("activities").map((cells) => ({
      of: of(cells),
      activity: cells["activity"],
      weight: cells["weight"],
      progress: cells["progress"],
      completed: cells["completed"],
      due: cells["dueDate"],
    })),
    counted: further("counted").map((cells) => ({
      unit: cells["unit"],
      category: cells["category"],
      assigned: cells["assigned"],
      achieved: cells["achieved"],
    })),
  };
}

describe.each(
  [
    ...TABLES,
    ...UNUSUAL,
    ...DETAILED,
    ...CARDS,
    ...FAULTS,
    ...FURTHER,
    ...SHAPES,
    ...YEARS,
    ...STAFF,
    ...CLERKS,
    ...PUBLISHED,
    ...REPORTED,
    ...REVISED,
  ].map((layout) => [layout.shows, layout] as const),
)("%s", (_shows, layout) => {
  it("is read as a careful reader does", () => {
    const { objectives, indicators, activities, counted, staff, others } = taken(layout);
    expect(objectives).toEqual(layout.objectives);
    if (layout.indicators !== undefined) expect(indicators).toEqual(layout.indicators);
    if (layout.activities !== undefined) expect(activities).toEqual(layout.activities);
    expect(counted).toEqual(layout.counted ?? []);
    expect(staff).toEqual(layout.staff ?? []);
    if (layout.others !== undefined) expect(others).toEqual(layout.others);
  });

  it("asks what only the body can say, and nothing else", () => {
    const { doubts } = understand(layout.sheets, false, { ...TAKING, takesProposals: false });
    const asked = doubts.flatMap((doubt): readonly string[] => {
      if (doubt.kind === "years") return doubt.years.map(String);
      return doubt.kind === "words" ? doubt.words.map(({ word }) => word) : [doubt.heading];
    });
    expect(asked).toEqual(layout.asks ?? []);
  });
});
