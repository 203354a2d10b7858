import { readFileSync } from "node:fs";
import { createBridge, type Connect } from "./nodeBridge";

/** What an add-in finds in its globals: Office.js as Microsoft ships it, speaking with one emulated Excel. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

type Evaluate = (window: object) => OfficeClient & { readonly OfficeExtension: ClientSwitches };

/** Switches of the client's own, which its typings do not show. */
interface ClientSwitches {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _synchronousCleanup: boolean };
}

/** As `Office.PlatformType` spells it. The client asks some things otherwise on the web. */
export type Platform = "OfficeOnline" | "PC" | "Mac";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
let evaluate: Evaluate | null = null;

/**
 * Loads an instance of the unmodified client in this realm (its errors are our Errors) without touching our globals.
 * The library writes names on `window` and reads them as free names, which `with` provides.
 */
export function loadOfficeClient(
  connect: Connect,
  isSetSupported: (set: string, version?: string | number) => boolean,
  platform: Platform,
): OfficeClient {
  evaluate ??= compile(readFileSync(require.resolve(LIBRARY), "utf8"));
  const client = evaluate(fakeWindow(createBridge(connect), isSetSupported, platform));
  // The build ships with this check off; an Excel of its time had it on.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // `Excel.run` then ends after its references are released, so that a test may count them.
  client.OfficeExtension.Utility._synchronousCleanup = true;
  return client;
}

function compile(library: string): Evaluate {
  const body = `with (window) { ${library}\n; return { Excel, OfficeExtension }; }`;
  return Reflect.construct(Function, ["window", body]) as Evaluate;
}

function fakeWindow(
  bridge: object,
  isSetSupported: (set: string, version?: string | number) => boolean,
  platform: Platform,
): object {
  const context = {
    host: "Excel",
    platform,
    requirements: { isSetSupported },
  };
  const own: Record<PropertyKey, unknown> = {
    _richApiNativeBridge: bridge,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({ hostPlatform: "web", hostType: "excel" }),
        getLoggingAllowed: () => false,
      },
    },
    navigator: { userAgent: "Node" },
    location: { hash: "", search: "", href: "https://localhost/", origin: "https://localhost" },
    document: {
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({}),
    },
    name: "",
  };
  const window: object = new Proxy(own, {
    // Every free name is looked for here, so that none lands in our globals.
    has: (_target, key) => key !== Symbol.unscopables,
    get: (target, key): unknown => (key in target ? target[key] : Reflect.get(globalThis, key)),
  });
  for (const name of ["window", "self", "parent", "top"]) own[name] = window;
  return window;
}
