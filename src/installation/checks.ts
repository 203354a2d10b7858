import type { Finding } from "./finding";
import { blockingDirectives, frameRefusal } from "./policy";

/** The files of the build with their SHA-256, as scripts/fileList.cjs writes them. */
interface FileList {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Fetched {
  readonly file: string;
  /** Null where the request failed. */
  readonly response: Response | null;
  /** SHA-256 of the content, in hexadecimal; null where the browser calculates none, as on plain http. */
  readonly digest: string | null;
}

const TYPES: readonly (readonly [ending: string, type: RegExp])[] = [
  [".js", /^(text|application)\/javascript\b/],
  [".css", /^text\/css\b/],
  [".html", /^text\/html\b/],
];
/** What Office fetches icons with does not show those (Microsoft, "Image element of the manifest"). */
const FORBIDS_KEEPING = /no-store|no-cache|private/i;

/** What a page can see of where it was published: `folder` is its own, with a slash at the end. */
export async function checkPublication(folder: URL): Promise<readonly Finding[]> {
  if (folder.protocol === "file:") return [{ code: "openedFromDisk" }];
  const transport: Finding = { code: folder.protocol === "https:" ? "https" : "notHttps" };
  const list = await readList(folder);
  if (list === null) return [transport, { code: "listMissing" }];
  const fetched = await Promise.all(Object.keys(list.files).map((file) => fetchOwn(folder, file)));
  const pane = fetched.find(({ file }) => file === "taskpane.html")?.response?.headers ?? null;
  return [
    transport,
    ...completeness(list, fetched),
    ...types(fetched),
    // Not the pictures of the guides, which Excel does not show.
    ...icons(fetched.filter(({ file }) => file.startsWith("assets/"))),
    ...(pane === null ? [] : paneHeaders(pane)),
  ];
}

async function readList(folder: URL): Promise<FileList | null> {
  const { response } = await fetchOwn(folder, "files.json");
  if (response === null) return null;
  // A host that answers everything with a page of its own gives no JSON.
  return response.json().then(
    (list: FileList) => list,
    () => null,
  );
}

async function fetchOwn(folder: URL, file: string): Promise<Fetched> {
  const response = await fetch(new URL(file, folder), { cache: "no-store" }).catch(() => null);
  if (response?.ok !== true) return { file, response: null, digest: null };
  const bytes = await response.clone().arrayBuffer();
  return { file, response, digest: await digestOf(bytes) };
}

async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  if (!isSecureContext) return null;
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function completeness({ version, files }: FileList, fetched: readonly Fetched[]): Finding[] {
  const missing = fetched.filter(({ response }) => response === null);
  const changed = fetched.filter(({ file, digest }) => digest !== null && digest !== files[file]);
  const found: Finding[] = [];
  if (missing.length > 0) found.push({ code: "filesMissing", files: namesOf(missing) });
  if (changed.length > 0) found.push({ code: "filesChanged", files: namesOf(changed) });
  if (found.length === 0) found.push({ code: "filesComplete", count: fetched.length, version });
  if (!isSecureContext) found.push({ code: "filesUncompared" });
  return found;
}

function types(fetched: readonly Fetched[]): Finding[] {
  const wrong = fetched.filter(({ file, response }) => {
    const type = TYPES.find(([ending]) => file.endsWith(ending))?.[1];
    return type && response && !type.test(response.headers.get("content-type") ?? "");
  });
  return wrong.length === 0 ? [] : [{ code: "typesWrong", files: namesOf(wrong) }];
}

function icons(fetched: readonly Fetched[]): Finding[] {
  const lost = fetched.filter(({ response }) => {
    return response?.headers.get("content-type")?.startsWith("image/png") !== true;
  });
  if (lost.length > 0) return [{ code: "iconsUnreachable", files: namesOf(lost) }];
  const isKept = fetched.every(
    ({ response }) => !FORBIDS_KEEPING.test(response?.headers.get("cache-control") ?? ""),
  );
  return [{ code: "iconsReachable" }, ...(isKept ? [] : [{ code: "iconsNotKept" } as const])];
}

function paneHeaders(headers: Headers): Finding[] {
  const policy = headers.get("content-security-policy");
  const directives = blockingDirectives(policy);
  const header = frameRefusal(policy, headers.get("x-frame-options"));
  const isFresh = /no-cache|no-store|max-age=0/i.test(headers.get("cache-control") ?? "");
  return [
    directives.length === 0 ? { code: "policyAllows" } : { code: "policyBlocks", directives },
    header === null ? { code: "framesAllowed" } : { code: "framesRefused", header },
    ...(isFresh ? [] : [{ code: "pageKept" } as const]),
  ];
}

function namesOf(fetched: readonly Fetched[]): readonly string[] {
  return fetched.map(({ file }) => file);
}
