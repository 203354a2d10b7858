import {
  addName,
  findName,
  formulaOf,
  namesIn,
  targetOf,
  typeOf,
  valueOf,
  type NameScope,
} from "../model/names";
import { rangeOn } from "../model/ranges";
import type { EmulatedName } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { itemNotFound, optional, textOf, truthOf } from "./arguments";
import { rangeType } from "./range";
import { worksheetType } from "./worksheet";

interface NameSelf {
  readonly scope: NameScope;
  readonly name: EmulatedName;
}

export const namedItemCollectionType: HostType<NameScope> = defineType<
  Excel.NamedItemCollection,
  NameScope
>({
  name: "NamedItemCollection",
  methods: {
    add: {
      since: "1.4",
      call: (scope, [name, reference, comment]) => {
        const range = rangeType.selfOf(reference);
        // A range of its own: the client's goes with its reference.
        const target = range === null ? textOf(reference) : rangeOn(range.sheet, range.rectangle);
        const added = addName(scope, textOf(name), target, optional(comment, textOf) ?? "");
        return namedItemType.of({ scope, name: added });
      },
    },
    getCount: { since: "1.4", call: (scope) => namesIn(scope).size },
    getItemOrNullObject: { since: "1.4", call: (scope, [name]) => find(scope, textOf(name)) },
  },
  items: {
    list: (scope) => [...namesIn(scope).values()].map((name) => namedItemType.of({ scope, name })),
    find: (scope, key) => find(scope, String(key)),
  },
});

function find(scope: NameScope, wanted: string): HostObject | null {
  const name = findName(scope, wanted);
  return name === null ? null : namedItemType.of({ scope, name });
}

const namedItemType: HostType<NameSelf> = defineType<Excel.NamedItem, NameSelf>({
  name: "NamedItem",
  id: ({ name }) => ({ _Id: name.name }),
  scalars: {
    name: { since: "1.1", get: (self) => present(self).name },
    type: { since: "1.1", get: (self) => typeOf(present(self)) },
    value: { since: "1.1", get: (self) => valueOf(present(self)) },
    formula: {
      since: "1.7",
      get: (self) => formulaOf(present(self)),
      set: (self, formula) => {
        present(self).target = targetOf(self.scope.workbook, textOf(formula));
      },
    },
    comment: {
      since: "1.4",
      get: (self) => present(self).comment,
      set: (self, comment) => {
        present(self).comment = textOf(comment);
      },
    },
    visible: {
      since: "1.1",
      get: (self) => present(self).isVisible,
      set: (self, isVisible) => {
        present(self).isVisible = truthOf(isVisible);
      },
    },
    scope: {
      since: "1.4",
      get: ({ scope }) => (scope.sheet === null ? "Workbook" : "Worksheet"),
    },
  },
  navigations: {
    worksheet: {
      since: "1.4",
      get: ({ scope }) => {
        if (scope.sheet === null) throw itemNotFound();
        return worksheetType.of(scope.sheet);
      },
    },
    worksheetOrNullObject: {
      since: "1.4",
      get: ({ scope }) => (scope.sheet === null ? null : worksheetType.of(scope.sheet)),
    },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (self) => {
        const range = cellsOf(self);
        if (range === null) throw itemNotFound();
        return range;
      },
    },
    getRangeOrNullObject: { since: "1.4", call: cellsOf },
    delete: {
      since: "1.4",
      call: (self) => {
        namesIn(self.scope).delete(present(self).name);
      },
    },
  },
});

/** Throws ItemNotFound for a name that was deleted since. */
function present({ scope, name }: NameSelf): EmulatedName {
  if (namesIn(scope).get(name.name) !== name) throw itemNotFound();
  return name;
}

function cellsOf(self: NameSelf): HostObject | null {
  const { target } = present(self);
  if (typeof target === "string" || target.isGone) return null;
  return rangeType.of(rangeOn(target.sheet, target.rectangle));
}
