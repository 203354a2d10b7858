import type { EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { itemNotFound, textOf } from "./arguments";

interface SettingSelf {
  readonly workbook: EmulatedWorkbook;
  readonly key: string;
}

/** Workbook.settings: what this add-in keeps in the file. */
export const settingCollectionType: HostType<EmulatedWorkbook> = defineType<
  Excel.SettingCollection,
  EmulatedWorkbook
>({
  name: "SettingCollection",
  methods: {
    add: {
      since: "1.4",
      call: (workbook, [key, value]) => {
        const self = { workbook, key: textOf(key) };
        workbook.settings.set(self.key, value ?? null);
        return settingType.of(self);
      },
    },
    getCount: { since: "1.4", call: (workbook) => workbook.settings.size },
    getItemOrNullObject: {
      since: "1.4",
      call: (workbook, [key]) => findSetting(workbook, textOf(key)),
    },
  },
  items: {
    list: (workbook) =>
      [...workbook.settings.keys()].map((key) => settingType.of({ workbook, key })),
    find: (workbook, key) => findSetting(workbook, String(key)),
  },
});

function findSetting(workbook: EmulatedWorkbook, key: string): HostObject | null {
  return workbook.settings.has(key) ? settingType.of({ workbook, key }) : null;
}

const settingType: HostType<SettingSelf> = defineType<Excel.Setting, SettingSelf>({
  name: "Setting",
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ workbook, key }) => {
        if (!workbook.settings.has(key)) throw itemNotFound();
        return workbook.settings.get(key);
      },
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: {
      since: "1.4",
      call: ({ workbook, key }) => {
        workbook.settings.delete(key);
      },
    },
  },
});
