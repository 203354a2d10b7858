import { HostError } from "./hostError";
import type { Session } from "./session";

/** Methods that leave this workbook as it is; every other one, and every assignment, is a write. Assumed. */
const READS = /^(_|get|load|select$|activate$|create(AndOpen)?Workbook$|open$|calculate$|suspend)/i;

/** A workbook opened for reading refuses at the first write of a batch. */
export function refuseIfReadOnly(session: Session, methodName: string): void {
  if (session.isReadOnly() && !READS.test(methodName)) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
