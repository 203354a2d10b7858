import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, elementsOf, first, named, parseElement, type Element } from "./element";

const ROOT = join(__dirname, "..", "..");
const manifest = parseElement(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const overrides = first(manifest, "VersionOverrides");
const resources = first(overrides, "Resources").children.flatMap(({ children }) => children);

// What the schemas do not see, and what they do that is cheap to see here:
// learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and …/javascript/api/manifest.
describe("manifest.xml", () => {
  it("is a task pane for Excel, which works with ExcelApi 1.9", () => {
    expect(attribute(manifest, "type")).toBe("TaskPaneApp");
    expect(named(manifest, "Host").map(({ attributes }) => [...attributes.values()])).toEqual([
      ["Workbook"],
      ["Workbook"],
    ]);
    expect(named(manifest, "Set").map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { Name: "ExcelApi", MinVersion: "1.9" },
    ]);
  });

  it("asks to write the document and for nothing else", () => {
    expect(first(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(named(manifest, "AppDomain")).toEqual([]);
    expect(named(manifest, "WebApplicationInfo")).toEqual([]);
  });

  it("has its elements in the order that Office reads them in", () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(first(overrides, "Group").children.map(({ name }) => name)).toEqual([
      "Label",
      "Icon",
      "Control",
    ]);
    expect(first(overrides, "Control").children.map(({ name }) => name)).toEqual([
      "Label",
      "Supertip",
      "Icon",
      "Action",
    ]);
    expect(first(overrides, "DesktopFormFactor").children.map(({ name }) => name)).toEqual([
      "GetStarted",
      "ExtensionPoint",
    ]);
    expect(first(overrides, "Resources").children.map(({ name }) => name)).toEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
  });

  it("says in the version overrides what a task pane may: V1_0, without requirements of their own", () => {
    // An unmet one there takes every button of the ribbon away.
    expect(attribute(overrides, "type")).toBe("VersionOverridesV1_0");
    expect(named(overrides, "Requirements")).toEqual([]);
  });

  it("opens with its button the page that it opens with by default", () => {
    const action = first(overrides, "Action");
    expect(attribute(action, "type")).toBe("ShowTaskpane");
    const page = attribute(first(action, "SourceLocation"), "resid");
    expect(valueOf(page)).toBe(attribute(first(manifest, "SourceLocation"), "DefaultValue"));
    expect(valueOf(attribute(first(first(overrides, "Group"), "Label"), "resid"))).toBe(
      "Performance",
    );
  });

  it("has the only task pane id that can open together with a workbook", () => {
    // learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
    expect(first(overrides, "TaskpaneId").text).toBe("Office.AutoShowTaskpaneWithDocument");
  });

  it("has each resource once, and uses each", () => {
    const ids = resources.map((resource) => attribute(resource, "id"));
    const used = elementsOf(overrides).flatMap(({ attributes }) => attributes.get("resid") ?? []);
    expect([...ids].sort()).toEqual([...new Set(used)].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps texts within what Office shows", () => {
    const long: readonly (readonly [string, number])[] = [
      ["DisplayName", 125],
      ["Description", 250],
      ["ShortStrings", 125],
      ["LongStrings", 250],
    ];
    for (const [name, most] of long) {
      const element =
        manifest.children.find((each) => each.name === name) ?? first(overrides, name);
      const texts = elementsOf(element).flatMap(({ attributes }) => [
        ...[attributes.get("DefaultValue"), attributes.get("Value")].filter(
          (text) => text !== undefined,
        ),
      ]);
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.filter((text) => text.length > most)).toEqual([]);
    }
    expect(first(manifest, "Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  it("speaks Italian, and English to whoever has an English Excel", () => {
    expect(first(manifest, "DefaultLocale").text).toBe("it-IT");
    const texts = [
      first(manifest, "DisplayName"),
      first(manifest, "Description"),
      ...resources.filter(({ name }) => name === "String"),
    ];
    for (const text of texts) {
      expect(text.children.map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
    }
  });

  it("gives every address in https, on one host", () => {
    const addresses = elementsOf(manifest)
      .flatMap(({ attributes }) => attributes.get("DefaultValue") ?? [])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(6);
    expect(
      addresses.filter((address) => new URL(address).origin !== "https://localhost:3000"),
    ).toEqual([]);
  });

  it("has the ribbon's icons in every size that the ribbon needs, as PNG files of that size", () => {
    for (const icon of named(overrides, "Icon")) {
      const sizes = icon.children.map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 32, 64, 80]);
      expect(icon.children.map((image) => pngSize(valueOf(attribute(image, "resid"))))).toEqual(
        sizes.map((size) => [size, size]),
      );
    }
  });

  it("has the list's icons at 32 and, for dense screens, 64 pixels", () => {
    const size = (name: string): readonly number[] =>
      pngSize(attribute(first(manifest, name), "DefaultValue"));
    expect(size("IconUrl")).toEqual([32, 32]);
    expect(size("HighResolutionIconUrl")).toEqual([64, 64]);
  });
});

function valueOf(id: string): string {
  const resource: Element | undefined = resources.find((each) => attribute(each, "id") === id);
  if (!resource) throw new Error(`No resource ${id}.`);
  return attribute(resource, "DefaultValue");
}

/** Width and height of the file behind an address, from its IHDR chunk (PNG specification, 11.2.2). */
function pngSize(address: string): readonly number[] {
  const bytes = readFileSync(join(ROOT, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.length).toBeLessThan(100 * 1024);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
