import { ACTION, PATH, type RequestBody, type WireAction, type WireArguments } from "./wire";

/** What a batch does, one line an action, for tests that ask what was sent: `set Worksheets["A"].TabColor`. */
export function summarise(body: RequestBody): readonly string[] {
  return body.Actions.flatMap((action) => {
    const line = describeAction(body, action);
    return line === null ? [] : [line];
  });
}

/** The client's own tidying at the end of a run: nothing but references given back. */
export function isCleanUp({ Actions: actions }: RequestBody): boolean {
  return (
    actions.some(({ Name: name }) => name === "_RemoveReference") &&
    actions.every(
      ({ ActionType: type, Name: name }) =>
        type === ACTION.instantiate || name === "_RemoveReference",
    )
  );
}

/** What the client of a page sends once, by itself, when the page has loaded. */
export function isGreeting({ Actions: actions }: RequestBody): boolean {
  return actions.some(({ Name: name }) => name === "NotifyActionHandlerReady");
}

function describeAction(body: RequestBody, action: WireAction): string | null {
  const object = describePath(body, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.query:
      return `load ${object}: ${(action.QueryInfo?.Select ?? []).join(", ")}`;
    case ACTION.method:
      return action.Name === "_KeepReference"
        ? null
        : `call ${object}.${action.Name}(${describeArguments(action.ArgumentInfo)})`;
    case ACTION.setProperty:
      return `set ${object}.${action.Name}`;
    case ACTION.instantiate:
      return makesSomething(body, action) ? `make ${object}` : null;
    default:
      return null;
  }
}

function makesSomething(body: RequestBody, { ObjectPathId: id }: WireAction): boolean {
  const path = body.ObjectPaths[id];
  return path?.ObjectPathType === PATH.method && !/^get/i.test(path.Name);
}

function describePath(body: RequestBody, id: number): string {
  const path = body.ObjectPaths[id];
  if (path === undefined || path.ObjectPathType === PATH.root) return "Workbook";
  const parent =
    path.ParentObjectPathId === undefined ? "" : describePath(body, path.ParentObjectPathId);
  const before = parent === "" || parent === "Workbook" ? "" : `${parent}.`;
  switch (path.ObjectPathType) {
    case PATH.method:
      return `${before}${path.Name}(${describeArguments(path.ArgumentInfo)})`;
    case PATH.indexer:
      return `${parent}[${describeArguments(path.ArgumentInfo)}]`;
    case PATH.nullObject:
      return "null";
    default:
      return `${before}${path.Name}`;
  }
}

const LONGEST_ARGUMENT = 60;

function describeArguments(info: WireArguments | undefined): string {
  return (info?.Arguments ?? [])
    .map((argument) => JSON.stringify(argument).slice(0, LONGEST_ARGUMENT))
    .join(", ");
}
