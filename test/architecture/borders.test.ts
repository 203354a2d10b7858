import { readdirSync, readFileSync } from "node:fs";
import { preProcessFile } from "typescript";
import { dirname, join, relative } from "node:path";

const { FOLDERS, LANGUAGE_CHOICES } = jest.requireActual<{
  readonly FOLDERS: readonly {
    readonly folder: string;
    readonly may: readonly string[];
    readonly packages: readonly string[];
  }[];
  readonly LANGUAGE_CHOICES: readonly string[];
}>("../../scripts/borders.cjs");

const ROOT = join(__dirname, "..", "..", "src");

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll("\\", "/"));

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe("the borders of the house", () => {
  it("finds imports at all", () => {
    expect(imports.get("core/scoring/evaluate.ts")).toContain("core/domain/severity");
  });

  it("gives every file of src a folder with a border", () => {
    expect(files.filter((file) => folderOf(file) === undefined)).toEqual([]);
  });

  it("names every folder in docs/architecture.md, those inside another one with it", () => {
    const page = readFileSync(join(ROOT, "..", "docs", "architecture.md"), "utf8");
    const outer = FOLDERS.filter(
      ({ folder }) => !FOLDERS.some((other) => folder.startsWith(`${other.folder}/`)),
    );
    const missing = outer.filter(
      ({ folder }) => !page.includes(`| \`${folder}\``) && !page.includes(`, \`${folder}\``),
    );
    expect(missing.map(({ folder }) => folder)).toEqual([]);
  });

  it.each(FOLDERS.map(({ folder }) => folder))("lets %s import only what it may", (folder) => {
    const forbidden = files
      .filter((file) => folderOf(file)?.folder === folder)
      .flatMap((file) => (imports.get(file) ?? []).map((target) => `${file} → ${target}`))
      .filter((edge) => !isAllowed(folder, edge.split(" → ")[1] ?? ""))
      .filter((edge) => !choosesLanguage(edge));
    expect(forbidden).toEqual([]);
  });

  it("lets a language be named by the wiring of the pane and of the command line only", () => {
    const naming = files.filter(
      (file) =>
        !file.startsWith("locale/") &&
        imports.get(file)?.some((target) => target.startsWith("locale/")),
    );
    expect(naming.sort()).toEqual([...LANGUAGE_CHOICES].sort());
  });

  it("has no cycle", () => {
    expect(firstCycle()).toEqual([]);
  });
});

function isAllowed(folder: string, target: string): boolean {
  const border = FOLDERS.find((candidate) => candidate.folder === folder);
  if (!border) return false;
  if (border.packages.some((name) => isOf(target, name))) return true;
  return [folder, ...border.may].some((other) => target.startsWith(`${other}/`));
}

/** An import of a language by a file that may name one. */
function choosesLanguage(edge: string): boolean {
  const [file = "", target = ""] = edge.split(" → ");
  return LANGUAGE_CHOICES.includes(file) && target.startsWith("locale/");
}

/** A package, or one of the files that it offers ("react-dom/client"); "node:" means all of Node's. */
function isOf(target: string, name: string): boolean {
  return target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`);
}

function folderOf(file: string): (typeof FOLDERS)[number] | undefined {
  return FOLDERS.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** Paths from src without extension, or the names of packages. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return preProcessFile(text).importedFiles.map(({ fileName: target }) =>
    target.startsWith(".")
      ? relative(ROOT, join(ROOT, dirname(file), target)).replaceAll("\\", "/")
      : target,
  );
}

function firstCycle(): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  function visit(file: string): readonly string[] {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const imported = [`${target}.ts`, `${target}.tsx`].find((each) => imports.has(each));
      const cycle = imported === undefined ? [] : visit(imported);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  }
  return files.map(visit).find((cycle) => cycle.length > 0) ?? [];
}
