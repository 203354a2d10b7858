import { SaxesParser } from "saxes";
import { takeId } from "../model/sheets";
import type { EmulatedCustomPart, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { HostError } from "../protocol/hostError";
import type { HostObject, HostType } from "../protocol/hostType";
import { invalidArgument, itemNotFound, textOf } from "./arguments";

interface PartSelf {
  readonly workbook: EmulatedWorkbook;
  readonly id: string;
}

interface ScopedSelf {
  readonly workbook: EmulatedWorkbook;
  readonly namespace: string;
}

export const customXmlPartCollectionType: HostType<EmulatedWorkbook> = defineType<
  Excel.CustomXmlPartCollection,
  EmulatedWorkbook
>({
  name: "CustomXmlPartCollection",
  methods: {
    add: { since: "1.5", call: (workbook, [xml]) => addPart(workbook, textOf(xml)) },
    getByNamespace: {
      since: "1.5",
      call: (workbook, [namespace]) => scopedType.of({ workbook, namespace: textOf(namespace) }),
    },
    getCount: { since: "1.5", call: (workbook) => workbook.customParts.length },
    getItemOrNullObject: {
      since: "1.5",
      call: (workbook, [id]) => partIn(workbook, workbook.customParts, textOf(id)),
    },
  },
  items: {
    list: (workbook) => workbook.customParts.map(({ id }) => partType.of({ workbook, id })),
    find: (workbook, id) => partIn(workbook, workbook.customParts, String(id)),
  },
});

function addPart(workbook: EmulatedWorkbook, xml: string): HostObject {
  const id = `{${takeId(workbook).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  workbook.customParts.push({ id, namespace: rootNamespace(xml), xml });
  return partType.of({ workbook, id });
}

function partIn(
  workbook: EmulatedWorkbook,
  parts: readonly EmulatedCustomPart[],
  id: string,
): HostObject | null {
  return parts.some((part) => part.id === id) ? partType.of({ workbook, id }) : null;
}

/** "" for a root without namespace. Throws InvalidArgument for what is no XML document. */
function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const found = { namespaces: new Array<string>(), isBroken: false };
  parser.on("opentag", (tag) => {
    found.namespaces.push(tag.uri);
  });
  parser.on("error", () => {
    found.isBroken = true;
  });
  parser.write(xml).close();
  const [namespace] = found.namespaces;
  if (found.isBroken || namespace === undefined) throw invalidArgument();
  return namespace;
}

const scopedType: HostType<ScopedSelf> = defineType<
  Excel.CustomXmlPartScopedCollection,
  ScopedSelf
>({
  name: "CustomXmlPartScopedCollection",
  methods: {
    getCount: { since: "1.5", call: (self) => partsOf(self).length },
    getItemOrNullObject: {
      since: "1.5",
      call: (self, [id]) => partIn(self.workbook, partsOf(self), textOf(id)),
    },
    getOnlyItem: {
      since: "1.5",
      call: (self) => {
        if (partsOf(self).length > 1) {
          throw new HostError("GeneralException", "There is more than one such part.");
        }
        const only = onlyPart(self);
        if (only === null) throw itemNotFound();
        return only;
      },
    },
    getOnlyItemOrNullObject: { since: "1.5", call: onlyPart },
  },
  items: {
    list: (self) => partsOf(self).map(({ id }) => partType.of({ workbook: self.workbook, id })),
    find: (self, id) => partIn(self.workbook, partsOf(self), String(id)),
  },
});

function partsOf({ workbook, namespace }: ScopedSelf): readonly EmulatedCustomPart[] {
  return workbook.customParts.filter((part) => part.namespace === namespace);
}

function onlyPart(self: ScopedSelf): HostObject | null {
  const [only, ...more] = partsOf(self);
  return only === undefined || more.length > 0
    ? null
    : partType.of({ workbook: self.workbook, id: only.id });
}

const partType: HostType<PartSelf> = defineType<Excel.CustomXmlPart, PartSelf>({
  name: "CustomXmlPart",
  id: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.5", get: (self) => partOf(self).id },
    namespaceUri: { since: "1.5", get: (self) => partOf(self).namespace },
  },
  methods: {
    getXml: { since: "1.5", call: (self) => partOf(self).xml },
    setXml: {
      since: "1.5",
      call: (self, [xml]) => {
        const part = partOf(self);
        const text = textOf(xml);
        if (rootNamespace(text) !== part.namespace) throw invalidArgument();
        part.xml = text;
      },
    },
    delete: {
      since: "1.5",
      call: (self) => {
        self.workbook.customParts.splice(self.workbook.customParts.indexOf(partOf(self)), 1);
      },
    },
  },
});

function partOf({ workbook, id }: PartSelf): EmulatedCustomPart {
  const part = workbook.customParts.find((candidate) => candidate.id === id);
  if (part === undefined) throw itemNotFound();
  return part;
}
