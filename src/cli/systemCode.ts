/**
 * "ENOENT" and the like of an error of the system, null for another. Told by its shape: it may come from another realm,
 * where it is no Error of ours.
 */
export function systemCode(cause: unknown): string | null {
  const isSystem =
    typeof cause === "object" && cause !== null && "code" in cause && "syscall" in cause;
  return isSystem ? String(cause.code) : null;
}

/** No space, no more of what is allotted to this user, or past the largest file. */
export function saysFullDisk(code: string | undefined): boolean {
  return code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG";
}
