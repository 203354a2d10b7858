import { readFileSync } from "node:fs";
import ts from "typescript";

const API_SET = /\[Api set: ExcelApi (1\.\d+)/;

/** In which ExcelApi set each member of each class appeared, as the doc comments of the typings say: "Range.values" → "1.1". */
export function readTypedVersions(): ReadonlyMap<string, string> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const versions = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const { body } = statement;
    if (body === undefined || !ts.isModuleBlock(body)) continue;
    for (const type of body.statements.filter(ts.isClassDeclaration)) {
      readClass(type, source, versions);
    }
  }
  return versions;
}

function readClass(
  type: ts.ClassDeclaration,
  source: ts.SourceFile,
  versions: Map<string, string>,
): void {
  const ofClass = versionIn(type, source);
  for (const member of type.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const name = `${type.name?.text ?? ""}.${member.name.text}`;
    const version = versionIn(member, source) ?? ofClass;
    const known = versions.get(name);
    if (version !== null && (known === undefined || minor(version) < minor(known))) {
      versions.set(name, version);
    }
  }
}

function versionIn(node: ts.Node, source: ts.SourceFile): string | null {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  return API_SET.exec(comment)?.[1] ?? null;
}

function minor(version: string): number {
  return Number(version.slice("1.".length));
}
