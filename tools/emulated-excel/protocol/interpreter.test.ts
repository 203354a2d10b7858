import { createSheet, createWorkbook } from "../model/sheets";
import { interpret } from "./interpreter";
import { createReferences } from "./references";
import type { Session } from "./session";
import { tinyWorkbookType } from "./tinyObjects";
import type { RequestBody, ResponseBody, WireAction, WirePath } from "./wire";

// Bodies as the real client sent them and answers as it took them.
const ROOT: WirePath = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS: WirePath = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const FIRST = "{00000000-0001-0000-0000-000000000001}";

function sheetPath(name: string): WirePath {
  return {
    Id: 5,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: [name] },
  };
}

function methodPath(id: number, parent: number, name: string, ...args: unknown[]): WirePath {
  const call = { ObjectPathType: 3, Name: name, ParentObjectPathId: parent };
  return { Id: id, ...call, ArgumentInfo: { Arguments: args } };
}

function instantiate(id: number, pathId: number): WireAction {
  return { Id: id, ActionType: 1, Name: "", ObjectPathId: pathId };
}

function load(id: number, pathId: number, ...select: string[]): WireAction {
  return {
    Id: id,
    ActionType: 2,
    Name: "",
    ObjectPathId: pathId,
    QueryInfo: { Select: select },
  };
}

function assign(id: number, pathId: number, name: string, value: unknown): WireAction {
  const assignment = { ActionType: 4, Name: name, ObjectPathId: pathId };
  return { Id: id, ...assignment, ArgumentInfo: { Arguments: [value] } };
}

function openSession(): Session {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  createSheet(workbook, "Altro");
  return {
    root: tinyWorkbookType.of(workbook),
    references: createReferences(),
    excelApi: () => "1.14",
    isClientMember: (_type, name) => name !== "items",
    isReadOnly: () => workbook.isReadOnly,
  };
}

function run(
  actions: readonly WireAction[],
  paths: readonly WirePath[],
  { session = openSession(), keeps = false } = {},
): ResponseBody {
  const body: RequestBody = {
    AutoKeepReference: keeps,
    Actions: actions,
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  };
  return interpret(session, body);
}

function valuesOf(response: ResponseBody): readonly unknown[] {
  const results = "Error" in response ? response.ProcessedResults.Results : response.Results;
  return results.map(({ Value: value }) => value);
}

function errorOf(response: ResponseBody): { readonly Code: string; readonly Message: string } {
  if (!("Error" in response)) throw new Error("the batch did not fail");
  return response.Error;
}

it("answers null for a missing …OrNullObject and for what is loaded from it", () => {
  const missing = methodPath(5, 3, "GetItemOrNullObject", "Manca");
  const response = run(
    [instantiate(2, 1), instantiate(4, 3), instantiate(6, 5), load(7, 5, "name")],
    [ROOT, SHEETS, missing],
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: null },
      { ActionId: 7, Value: null },
    ],
    TraceIds: [],
  });
});

it("takes a null object's children, methods and assignments without complaint", () => {
  const nothing: WirePath = { Id: 5, ObjectPathType: 7, Name: "", ParentObjectPathId: 3 };
  const tables: WirePath = { Id: 7, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 5 };
  const response = run(
    [
      instantiate(8, 5),
      instantiate(9, 7),
      load(10, 7, "name"),
      assign(11, 5, "Name", "x"),
      {
        Id: 12,
        ActionType: 3,
        Name: "Delete",
        ObjectPathId: 5,
        ArgumentInfo: { Arguments: [] },
      },
    ],
    [nothing, tables],
  );
  expect(valuesOf(response)).toEqual([null, null, null, { _IsNull: true }, { _IsNull: true }]);
});

it("answers a range of a null sheet with null, in the same batch", () => {
  const missing = methodPath(5, 3, "GetItemOrNullObject", "Manca");
  const range = methodPath(7, 5, "GetRange", "A1");
  const keep: WireAction = { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7 };
  const response = run(
    [instantiate(6, 5), instantiate(8, 7), keep, instantiate(10, 7), load(11, 7, "values")],
    [ROOT, SHEETS, missing, range],
    { keeps: true },
  );
  expect(valuesOf(response)).toEqual([null, null, { _IsNull: true }, null, null]);
});

it("finds members whatever their case and answers under the names of the wire, with the id", () => {
  const response = run(
    [instantiate(6, 5), load(7, 5, "name", "tabColor")],
    [ROOT, SHEETS, sheetPath("Foglio1")],
  );
  expect(valuesOf(response)).toEqual([{ Id: FIRST }, { Id: FIRST, Name: "Foglio1", TabColor: "" }]);
});

it("loads the items of a collection with their ids and places, from a first one on and up to a number", () => {
  const all = run([load(5, 3, "name")], [ROOT, SHEETS]);
  const second = "{00000000-0001-0000-0000-000000000002}";
  expect(valuesOf(all)).toEqual([
    {
      _Items: [
        { _Index: 0, Id: FIRST, Name: "Foglio1" },
        { _Index: 1, Id: second, Name: "Altro" },
      ],
    },
  ]);
  const one = run(
    [{ ...load(5, 3), QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } }],
    [ROOT, SHEETS],
  );
  expect(valuesOf(one)).toEqual([{ _Items: [{ _Index: 1, Id: second, Name: "Altro" }] }]);
});

it("follows a path of names to what it leads to", () => {
  const range = methodPath(7, 5, "GetRange", "B2");
  const response = run(
    [load(12, 7, "format/fill/color", "address")],
    [ROOT, SHEETS, sheetPath("Foglio1"), range],
  );
  expect(valuesOf(response)).toEqual([
    { Address: "Foglio1!B2", Format: { Fill: { Color: "#FFFFFF" } } },
  ]);
});

it("loads every scalar and follows nothing when no name is given", () => {
  const range = methodPath(7, 5, "GetRange", "B2");
  const paths = [ROOT, SHEETS, sheetPath("Foglio1"), range];
  const everything = [{ Address: "Foglio1!B2", Values: [[""]] }];
  expect(valuesOf(run([load(12, 7)], paths))).toEqual(everything);
  expect(valuesOf(run([load(12, 7, "*")], paths))).toEqual(everything);
});

it("passes over a name that means nothing, and refuses a member that it does not emulate", () => {
  const paths = [ROOT, SHEETS, sheetPath("Foglio1")];
  expect(valuesOf(run([load(7, 5, "items/name", "name")], paths))).toEqual([
    { Id: FIRST, Name: "Foglio1" },
  ]);
  expect(errorOf(run([load(7, 5, "position")], paths))).toMatchObject({
    Code: "NotImplemented",
    Message: "not emulated: Worksheet.position",
  });
});

it("calls the method of a path once, however often the path is named", () => {
  const added = methodPath(5, 3, "Add", "Nuovo");
  const count: WireAction = { Id: 9, ActionType: 3, Name: "GetCount", ObjectPathId: 3 };
  const response = run(
    [instantiate(6, 5), instantiate(7, 5), load(8, 5, "name"), count],
    [ROOT, SHEETS, added],
  );
  const third = { Id: "{00000000-0001-0000-0000-000000000003}" };
  expect(valuesOf(response)).toEqual([third, third, { ...third, Name: "Nuovo" }, 3]);
});

it("stops at the first refusal, says where, and leaves done what was done", () => {
  const session = openSession();
  const rename = assign(7, 5, "Name", "Rinominato");
  const missing: WirePath = { ...sheetPath("Assente"), Id: 8 };
  const response = run(
    [instantiate(6, 5), rename, instantiate(9, 8), load(10, 5, "name")],
    [ROOT, SHEETS, sheetPath("Foglio1"), missing],
    { session },
  );
  expect(response).toEqual({
    Error: {
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "WorksheetCollection.getItem",
      ActionIndex: 2,
      HttpStatusCode: 404,
    },
    TraceIds: [],
    ProcessedResults: {
      Results: [
        { ActionId: 6, Value: { Id: FIRST } },
        { ActionId: 7, Value: null },
      ],
    },
  });
  const later = run([load(5, 3, "name")], [ROOT, SHEETS], { session });
  expect(JSON.stringify(valuesOf(later))).toContain("Rinominato");
});

it("names the traces that it passed", () => {
  const trace: WireAction = { Id: 13, ActionType: 5, Name: "Trace", ObjectPathId: 0 };
  const response = run([instantiate(2, 1), trace], [ROOT]);
  expect(response).toMatchObject({ TraceIds: [13] });
  expect(valuesOf(response)).toEqual([{}, null]);
});

it("hands over objects as arguments, also inside plain values", () => {
  const paths = [
    ROOT,
    SHEETS,
    sheetPath("Foglio1"),
    methodPath(7, 5, "GetRange", "A1"),
    methodPath(8, 5, "GetRange", "B2"),
  ];
  const byReference: WirePath = {
    Id: 9,
    ObjectPathType: 3,
    Name: "GetBoundingRect",
    ParentObjectPathId: 7,
    ArgumentInfo: { Arguments: [8], ReferencedObjectPathIds: [8] },
  };
  const nested = methodPath(9, 7, "GetBoundingRect", { _ObjectPathId: 8 });
  for (const path of [byReference, nested]) {
    expect(valuesOf(run([load(10, 9, "address")], [...paths, path]))).toEqual([
      { Address: "Foglio1!A1:B2" },
    ]);
  }
  const plain = methodPath(9, 7, "GetBoundingRect", 8);
  expect(errorOf(run([load(10, 9, "address")], [...paths, plain])).Code).toBe("InvalidArgument");
});

it("keeps a range when the client asks, or at once unless its path forbids it", () => {
  const range = methodPath(7, 5, "GetRange", "A1");
  const paths = [ROOT, SHEETS, sheetPath("Foglio1")];
  const keep: WireAction = { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7 };
  const kept = { _ReferenceId: "{00000000-0001-0000-0000-000000000001}" };
  const twice = [instantiate(8, 7), keep, instantiate(10, 7)];
  expect(valuesOf(run(twice, [...paths, range]))).toEqual([{}, null, kept]);
  expect(valuesOf(run([instantiate(8, 7)], [...paths, range], { keeps: true }))).toEqual([kept]);
  const untracked = [...paths, { ...range, D: true }];
  expect(valuesOf(run([instantiate(8, 7)], untracked, { keeps: true }))).toEqual([{}]);
});

it("gives a range a new reference when it is kept again after being given back", () => {
  const range = methodPath(7, 5, "GetRange", "A1");
  const keep: WireAction = { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7 };
  const release: WireAction = {
    Id: 10,
    ActionType: 3,
    Name: "_RemoveReference",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: ["{00000000-0001-0000-0000-000000000001}"] },
  };
  const session = openSession();
  const paths = [ROOT, SHEETS, sheetPath("Foglio1"), range];
  run([keep, release, keep], paths, { session });
  const second = "{00000000-0001-0000-0000-000000000002}";
  const kept: WirePath = { Id: 7, ObjectPathType: 6, Name: second };
  expect(valuesOf(run([load(11, 7, "address")], [kept], { session }))).toEqual([
    { _ReferenceId: second, Address: "Foglio1!A1" },
  ]);
  const givenBack: WirePath = { ...kept, Name: "{00000000-0001-0000-0000-000000000001}" };
  expect(errorOf(run([instantiate(12, 7)], [givenBack], { session })).Code).toBe(
    "InvalidReference",
  );
});

it("refuses members newer than this Excel, and leaves them out when everything is loaded", () => {
  const session: Session = { ...openSession(), excelApi: () => "1.6" };
  const paths = [ROOT, SHEETS, sheetPath("Foglio1")];
  expect(errorOf(run([load(7, 5, "tabColor")], paths, { session }))).toMatchObject({
    Code: "ApiNotFound",
    Location: "Worksheet.tabColor",
  });
  expect(valuesOf(run([load(7, 5)], paths, { session }))).toEqual([{ Id: FIRST, Name: "Foglio1" }]);
});

it("knows the members that the wire calls otherwise", () => {
  const session = openSession();
  const hide = assign(6, 5, "Gridlines", false);
  const response = run([hide, load(7, 5, "showGridlines")], [ROOT, SHEETS, sheetPath("Altro")], {
    session,
  });
  expect(valuesOf(response)[1]).toMatchObject({ ShowGridlines: false });
});

it.each([6, 7, 8, 9])("refuses an action of type %d, which it does not know", (type) => {
  const action: WireAction = { Id: 2, ActionType: type, Name: "", ObjectPathId: 1 };
  expect(errorOf(run([action], [ROOT])).Code).toBe("NotImplemented");
});

it("refuses by name a method, an assignment and an object that it does not know", () => {
  const paths = [ROOT, SHEETS, sheetPath("Altro")];
  const calls: WireAction = { Id: 2, ActionType: 3, Name: "Activate", ObjectPathId: 5 };
  expect(errorOf(run([calls], paths)).Message).toBe("not emulated: Worksheet.activate");
  const assigns: WireAction = { Id: 2, ActionType: 4, Name: "Id", ObjectPathId: 5 };
  expect(errorOf(run([assigns], paths)).Message).toBe("not emulated: setting Worksheet.id");
  const charts: WirePath = { Id: 7, ObjectPathType: 4, Name: "Charts", ParentObjectPathId: 5 };
  expect(errorOf(run([instantiate(2, 7)], [...paths, charts])).Message).toBe(
    "not emulated: Worksheet.charts",
  );
});
