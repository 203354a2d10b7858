import { HostError } from "../protocol/hostError";

/** What Excel says of an argument that it cannot use. */
export function invalidArgument(): HostError {
  return new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function truthOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

/** Null for an argument that was left out. */
export function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === null || value === undefined ? null : read(value);
}

/** One of the words of an enumeration; upper and lower case differ. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument();
  return word;
}
