import { argumentsOf } from "./arguments";
import { isHostObject } from "./defineType";
import { HostError, notEmulated } from "./hostError";
import type { HostObject } from "./hostType";
import { memberOf } from "./members";
import { openBatch } from "./objectPaths";
import { identityOf, loadObject } from "./query";
import { refuseIfReadOnly } from "./readOnly";
import type { Batch, Session } from "./session";
import {
  ACTION,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type WireAction,
} from "./wire";

/** A refusal to be given before an action is carried out; at the number of actions, after all of them. */
export interface Interruption {
  readonly actionIndex: number;
  readonly error: HostError;
}

const NULL_OBJECT = { _IsNull: true };

/** Carries out a batch, one action after the other, up to the first refusal. What was done stays done. */
export function interpret(
  session: Session,
  body: RequestBody,
  interruption?: Interruption,
): ResponseBody {
  const batch = openBatch(session, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let actionIndex = 0;
  try {
    for (const action of body.Actions) {
      if (interruption?.actionIndex === actionIndex) throw interruption.error;
      results.push({ ActionId: action.Id, Value: carryOut(batch, action, body) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      actionIndex += 1;
    }
    if (interruption !== undefined && interruption.actionIndex >= actionIndex) {
      throw interruption.error;
    }
    return { Results: results, TraceIds: traceIds };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {
      Error: {
        Code: error.code,
        Message: error.message,
        Location: batch.location,
        ActionIndex: Math.min(actionIndex, body.Actions.length - 1),
        HttpStatusCode: error.status,
      },
      TraceIds: traceIds,
      ProcessedResults: { Results: results },
    };
  }
}

function carryOut(batch: Batch, action: WireAction, body: RequestBody): unknown {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiate(batch, action, body);
    case ACTION.query: {
      const object = batch.resolve(action.ObjectPathId);
      return object === null ? null : loadObject(batch, object, action.QueryInfo ?? {});
    }
    case ACTION.method: {
      const object = batch.resolve(action.ObjectPathId);
      return object === null ? NULL_OBJECT : callMethod(batch, object, action);
    }
    case ACTION.setProperty: {
      const object = batch.resolve(action.ObjectPathId);
      if (object === null) return NULL_OBJECT;
      setProperty(batch, object, action);
      return null;
    }
    case ACTION.trace:
      return null;
    default:
      throw notEmulated(`action of type ${action.ActionType} (${action.Name})`);
  }
}

function instantiate(batch: Batch, action: WireAction, body: RequestBody): unknown {
  const object = batch.resolve(action.ObjectPathId);
  if (object === null) return null;
  const isUntracked = body.ObjectPaths[action.ObjectPathId]?.D === true;
  if (object.isKeptByReference && body.AutoKeepReference === true && !isUntracked) {
    batch.session.references.keep(object);
  }
  return identityOf(batch, object);
}

function callMethod(batch: Batch, object: HostObject, action: WireAction): unknown {
  if (action.Name === "_KeepReference" && object.isKeptByReference) {
    batch.session.references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference" && object === batch.session.root) {
    for (const reference of argumentsOf(action.ArgumentInfo, batch.resolve)) {
      batch.session.references.release(String(reference));
    }
    return null;
  }
  const member = memberOf(batch, object, action.Name);
  const location = batch.location;
  if (member.kind !== "method") throw notEmulated(`${location} as a method`);
  const args = argumentsOf(action.ArgumentInfo, batch.resolve);
  batch.location = location;
  refuseIfReadOnly(batch.session, action.Name);
  const result = member.call(args) ?? null;
  if (isHostObject(result)) throw new Error(`${location} was called for a value`);
  return result;
}

function setProperty(batch: Batch, object: HostObject, action: WireAction): void {
  const member = memberOf(batch, object, action.Name);
  const location = batch.location;
  if (member.kind !== "scalar" || member.set === null) throw notEmulated(`setting ${location}`);
  const [value] = argumentsOf(action.ArgumentInfo, batch.resolve);
  batch.location = location;
  refuseIfReadOnly(batch.session, "set");
  member.set(value ?? null);
}
