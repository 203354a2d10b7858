/** The ExcelApi requirement set in which a member appeared. */
export type ApiVersion = `1.${number}`;

/** A property whose value crosses the wire as JSON. `get` throws HostError as Excel would. */
export interface Scalar<Self> {
  readonly since: ApiVersion;
  readonly get: (self: Self) => unknown;
  /** Absent: the property is read-only. Checks and coerces the value as Excel does. */
  readonly set?: (self: Self, value: unknown) => void;
}

/** A property that leads to another object. */
export interface Navigation<Self> {
  readonly since: ApiVersion;
  readonly get: (self: Self) => HostObject;
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

/** What the interpreter knows of one class of Office.js. Names of members are those of the client: "getRange". */
export interface HostType<Self> {
  /** As error locations spell it: "Range". */
  readonly name: string;
  /** What instantiating answers; ranges have none and are kept by reference instead. */
  readonly id?: (self: Self) => { readonly Id: string | number } | { readonly _Id: string };
  readonly isKeptByReference?: boolean;
  readonly scalars: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations: Readonly<Record<string, Navigation<Self>>>;
  readonly methods: Readonly<Record<string, Method<Self>>>;
  readonly items?: Items<Self>;
}

/** One object of the host, with the class that says what can be done with it. */
export interface HostObject {
  readonly type: HostType<unknown>;
  readonly self: unknown;
}

type Keyed<Client, Member> = { readonly [Name in keyof Client & string]?: Member };

/** A class of the host, whose members must be spelled as `Client`, the class of Office.js, spells them. */
export interface TypeDefinition<Client, Self> {
  readonly name: string;
  readonly id?: HostType<Self>["id"];
  readonly isKeptByReference?: boolean;
  readonly scalars?: Keyed<Client, Scalar<Self>>;
  readonly navigations?: Keyed<Client, Navigation<Self>>;
  readonly methods?: Keyed<Client, Method<Self>>;
  readonly items?: Items<Self>;
}
