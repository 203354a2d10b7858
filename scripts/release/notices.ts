const RULE = `\n\n${"-".repeat(80)}\n`;

/** The notices of several bundles (scripts/thirdPartyNotices.cjs) as one text, each package once. */
export function mergedNotices(texts: readonly string[]): string {
  const [opening = ""] = (texts[0] ?? "").split(RULE);
  const notices = texts.flatMap((text) =>
    text
      .split(RULE)
      .slice(1)
      .map((notice) => notice.trim()),
  );
  return [opening.trim(), ...[...new Set(notices)].sort()].join(RULE) + "\n";
}
