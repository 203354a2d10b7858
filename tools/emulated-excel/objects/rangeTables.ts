import { contains, intersect, placeOf } from "../model/ranges";
import { tablesOf } from "../model/tables";
import type { EmulatedRange, EmulatedTable } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { itemNotFound, textOf } from "./arguments";
import { tableType } from "./tablesTable";

interface ScopeSelf {
  readonly range: EmulatedRange;
  /** Only tables that lie in the range with all their cells. */
  readonly isFullyContained: boolean;
}

/** Excel.TableScopedCollection: the tables that lie in a range. */
export const tableScopedCollectionType: HostType<ScopeSelf> = defineType<
  Excel.TableScopedCollection,
  ScopeSelf
>({
  name: "TableScopedCollection",
  methods: {
    getCount: { since: "1.9", call: (self) => tablesIn(self).length },
    getFirst: {
      since: "1.9",
      call: (self) => {
        const [first] = tablesIn(self);
        if (first === undefined) throw itemNotFound();
        return tableType.of(first);
      },
    },
    getItemOrNullObject: { since: "1.14", call: (self, [key]) => find(self, textOf(key)) },
  },
  items: { list: (self) => tablesIn(self).map((table) => tableType.of(table)), find },
});

function tablesIn({ range, isFullyContained }: ScopeSelf): readonly EmulatedTable[] {
  const place = placeOf(range);
  return tablesOf(range.sheet).filter(({ rectangle }) =>
    isFullyContained ? contains(place, rectangle) : intersect(place, rectangle) !== null,
  );
}

function find(self: ScopeSelf, key: string | number): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = tablesIn(self).find(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted,
  );
  return table === undefined ? null : tableType.of(table);
}
