import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { license, version } from "../../package.json";

// publiccode.yml by its published rules: version 0.5 of the standard, https://yml.publiccode.tools (schema.core).

const ROOT = join(__dirname, "..", "..");
const LANGUAGE = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));
const TEXT = v.pipe(v.string(), v.minLength(1));
const DAY = v.pipe(v.string(), v.isoDate());
const FILE = v.pipe(
  v.string(),
  v.check((path) => existsSync(join(ROOT, path)), "no such file"),
);

const SCHEMA = v.strictObject({
  publiccodeYmlVersion: v.picklist(["0.5", "0.5.0"]),
  name: TEXT,
  url: v.pipe(v.string(), v.url()),
  softwareVersion: v.literal(version),
  releaseDate: DAY,
  logo: v.pipe(FILE, v.regex(/\.(svg|svgz|png)$/)),
  platforms: v.pipe(v.array(TEXT), v.minLength(1)),
  // Of the standard's list of categories and of scopes: the ones in use here.
  categories: v.array(v.picklist(["data-analytics", "office", "hr"])),
  developmentStatus: v.picklist(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: v.literal("addon"),
  intendedAudience: v.strictObject({
    countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    scope: v.array(v.picklist(["government", "local-authorities"])),
  }),
  description: v.record(
    LANGUAGE,
    v.strictObject({
      localisedName: TEXT,
      shortDescription: v.pipe(TEXT, v.maxLength(150)),
      longDescription: v.pipe(TEXT, v.minLength(150), v.maxLength(10_000)),
      features: v.pipe(v.array(TEXT), v.minLength(1)),
      screenshots: v.array(FILE),
    }),
  ),
  legal: v.strictObject({ license: v.literal(license), mainCopyrightOwner: TEXT }),
  maintenance: v.strictObject({
    type: v.literal("community"),
    // Mandatory for a community.
    contacts: v.pipe(v.array(v.strictObject({ name: TEXT })), v.minLength(1)),
  }),
  localisation: v.strictObject({
    localisationReady: v.boolean(),
    availableLanguages: v.pipe(v.array(LANGUAGE), v.minLength(1)),
  }),
});

it("publiccode.yml keeps the rules of the standard, and has the version of package.json", () => {
  const { issues = [] } = v.safeParse(SCHEMA, read());
  expect(issues.map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`)).toEqual([]);
});

it("the holder of LICENSE is the one of publiccode.yml", () => {
  const { legal } = v.parse(SCHEMA, read());
  const [opening = ""] = readFileSync(join(ROOT, "LICENSE"), "utf8").split("\n");
  expect(opening).toMatch(/^Copyright \(c\) \d{4} /);
  expect(opening).toContain(legal.mainCopyrightOwner);
});

it("CHANGELOG.md tells what is in the version of package.json", () => {
  const changes = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  expect(changes).toMatch(
    new RegExp(`^## ${version.replaceAll(".", "\\.")} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, "m"),
  );
});

function read(): unknown {
  return parse(readFileSync(join(ROOT, "publiccode.yml"), "utf8"));
}
