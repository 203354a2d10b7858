/** The ExcelApi requirement set in which a member appeared. */
export type ApiVersion = `1.${number}`;

/** A property that crosses the wire as JSON. `get` throws HostError as Excel would. */
export interface Scalar<Self> {
  readonly since: ApiVersion;
  readonly get: (self: Self) => unknown;
  /** Absent: the property is read-only. Checks and coerces the value as Excel does. Host objects inside stay host objects. */
  readonly set?: (self: Self, value: unknown) => void;
}

/** A property that leads to another object; null where Excel answers a null object. */
export interface Navigation<Self> {
  readonly since: ApiVersion;
  readonly get: (self: Self) => HostObject | null;
}

/** A method: its result is a JSON value, an object of the host, or null (a missing `…OrNullObject`). */
export interface Method<Self> {
  readonly since: ApiVersion;
  /** Arguments are JSON values, or host objects where the client passed a proxy. `undefined` arrives as null. */
  readonly call: (self: Self, args: readonly unknown[]) => unknown;
}

/** The items of a collection, for `load` and `getItem`. */
export interface Items<Self> {
  readonly list: (self: Self) => readonly HostObject[];
  /** By name or id; null when there is none. */
  readonly find: (self: Self, key: string | number) => HostObject | null;
}

/** What instantiating answers: sheets, tables, columns, charts have an Id; names, settings, parts an _Id. */
export type WireId = { readonly Id: string | number } | { readonly _Id: string };

type Keyed<Client, Member> = Readonly<Partial<Record<keyof Client & string, Member>>>;

/** A class of the host. Its members must have the names of `Client`, the class of Office.js. */
export interface TypeDefinition<Client, Self> {
  /** As error locations spell it: "Range". */
  readonly name: string;
  readonly id?: (self: Self) => WireId;
  /** Ranges have no id: the client asks the host to keep them under a reference. */
  readonly isKeptByReference?: boolean;
  readonly scalars?: Keyed<Client, Scalar<Self>>;
  readonly navigations?: Keyed<Client, Navigation<Self>>;
  readonly methods?: Keyed<Client, Method<Self>>;
  readonly items?: Items<Self>;
  /** Methods that only the client's own code calls: "_ValidateArraySize". */
  readonly internals?: Readonly<Record<`_${string}`, Method<Self>>>;
}

/** A member of one object, ready to use. */
export type Member =
  | {
      readonly kind: "scalar";
      readonly name: string;
      readonly since: ApiVersion;
      readonly get: () => unknown;
      readonly set: ((value: unknown) => void) | null;
    }
  | {
      readonly kind: "navigation";
      readonly name: string;
      readonly since: ApiVersion;
      readonly get: () => HostObject | null;
    }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly since: ApiVersion;
      readonly call: (args: readonly unknown[]) => unknown;
    };

/** One object of the host as the interpreter sees it; the object of the model is private. */
export interface HostObject {
  readonly typeName: string;
  readonly isKeptByReference: boolean;
  /** Empty for what has no id. */
  readonly id: () => WireId | Readonly<Record<string, never>>;
  /** By its name, whatever the case; null when it is not emulated. */
  readonly member: (name: string) => Member | null;
  readonly scalarNames: readonly string[];
  /** Null for what is no collection. */
  readonly items: {
    readonly list: () => readonly HostObject[];
    readonly find: (key: string | number) => HostObject | null;
  } | null;
}

/** What the emulator knows of one class of Office.js. */
export interface HostType<Self> {
  readonly name: string;
  readonly of: (self: Self) => HostObject;
  /** The object of the model behind an argument of this class; null for anything else. */
  readonly selfOf: (value: unknown) => Self | null;
}

/** One line of the ledger. `name` is "items" for what a collection holds. */
export interface MemberFact {
  readonly type: string;
  readonly name: string;
  readonly since: ApiVersion | null;
}
