// What a content security policy in the server's headers lets the pane do. It holds beside the policy of the page: both
// must allow (Content Security Policy Level 3, "multiple policies").

/** What the pane needs, besides its own address. */
const NEEDED: readonly (readonly [directive: string, source: string])[] = [
  ["script-src", "https://appsforoffice.microsoft.com"],
  ["script-src", "'self'"],
  // The SHA-256 of nothing: Fluent appends an empty style element and fills it by script.
  ["style-src", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["img-src", "data:"],
  ["connect-src", "'self'"],
];

/** Excel on the web shows the pane in a frame of its own hosts. */
const OFFICE_FRAME = "https://*.officeapps.live.com";

/** The directives that stop the pane; none for a header that is not there (null). */
export function blockingDirectives(header: string | null): readonly string[] {
  const blocking = policiesOf(header).flatMap((policy) =>
    NEEDED.filter(([directive, source]) => {
      const sources = policy.get(directive) ?? policy.get("default-src");
      return sources !== undefined && !sources.some((each) => allows(each, source));
    }).map(([directive]) => directive),
  );
  return [...new Set(blocking)];
}

/** The header that forbids Excel on the web to show the pane; null where none does. */
export function frameRefusal(policy: string | null, frameOptions: string | null): string | null {
  if (frameOptions !== null) return `X-Frame-Options: ${frameOptions}`;
  const refusing = policiesOf(policy)
    .map((directives) => directives.get("frame-ancestors"))
    .find((sources) => sources && !sources.some((each) => allows(each, OFFICE_FRAME)));
  return refusing === undefined ? null : `frame-ancestors ${refusing.join(" ")}`;
}

/** Several headers of one name arrive as one text with commas. */
function policiesOf(header: string | null): readonly ReadonlyMap<string, readonly string[]>[] {
  return (header ?? "")
    .split(",")
    .filter((policy) => policy.trim() !== "")
    .map((policy) => {
      const directives = policy.split(";").map((text) => text.trim().split(/\s+/));
      // The first of a name counts.
      return new Map(
        directives.reverse().map(([name = "", ...sources]) => [name.toLowerCase(), sources]),
      );
    });
}

function allows(source: string, needed: string): boolean {
  if (source === needed) return true;
  // Keywords, hashes and data addresses are named, or not allowed.
  if (!needed.startsWith("https:"))
    return needed.includes("sha256") && source === "'unsafe-inline'";
  const host = needed.slice("https://".length);
  if (["*", "https:", host].includes(source)) return true;
  const wild = source.replace(/^https:\/\//, "");
  return wild.startsWith("*.") && host.endsWith(wild.slice(1));
}
