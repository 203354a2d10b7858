import { HostError, notEmulated } from "./hostError";
import type { ApiVersion, HostObject, Member } from "./hostType";
import type { Batch, Session } from "./session";

/** Members that the wire calls otherwise than the client: seen in the batches of @microsoft/office-js 1.1.110. */
const CLIENT_NAMES = new Map([
  ["gridlines", "showGridlines"],
  ["headings", "showHeadings"],
  ["_runtime", "runtime"],
]);

/** A member by its wire name, whatever the case. Refuses what is not emulated, and what this Excel is too old for. */
export function memberOf(batch: Batch, object: HostObject, wireName: string): Member {
  const name = CLIENT_NAMES.get(wireName.toLowerCase()) ?? wireName;
  const member = object.member(name) ?? object.member(wireName);
  batch.location = `${object.typeName}.${member?.name ?? asClientSpells(name)}`;
  if (member === null) throw notEmulated(batch.location);
  if (isNewer(member.since, batch.session)) {
    throw new HostError(
      "ApiNotFound",
      `${batch.location} belongs to ExcelApi ${member.since}, and this Excel has ${batch.session.excelApi()}.`,
    );
  }
  return member;
}

export function isNewer(since: ApiVersion, session: Session): boolean {
  return minorOf(since) > minorOf(session.excelApi());
}

/** Version 1.n as n. */
export function minorOf(version: string): number {
  const minor = /^1\.(\d+)$/.exec(version)?.[1];
  if (minor === undefined) throw new Error(`no ExcelApi version: ${version}`);
  return Number(minor);
}

export function asWireSpells(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function asClientSpells(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
