import { NAMESPACES, tagWriter, XML_DECLARATION } from "../../../src/adapters/xlsx/write/markup";
import { buildXlsx, relationships, type Link } from "../../../test/fixtures/xlsx";

export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const tag = tagWriter("");

/** A package while its parts are made. Paths have no leading slash. */
export interface SavedPackage {
  readonly put: (path: string, contentType: string, text: string) => void;
  /** The same for a part of SpreadsheetML, given its root and what is in it. */
  readonly putRoot: (path: string, contentType: string, root: string, content: string) => void;
  /** Links a part to another ("" for the package itself) and gives the link's id. */
  readonly relate: (owner: string, type: string, target: string) => string;
  readonly bytes: () => Uint8Array;
}

export function openSavedPackage(): SavedPackage {
  const parts = new Map<string, { readonly contentType: string; readonly text: string }>();
  const links = new Map<string, Link[]>();

  function put(path: string, contentType: string, text: string): void {
    parts.set(path, { contentType, text });
  }

  function relate(owner: string, type: string, target: string): string {
    const list = links.get(owner) ?? [];
    links.set(owner, list);
    list.push({ type, target: `/${target}` });
    return `rId${list.length}`;
  }

  return {
    put,
    relate,
    putRoot: (path, contentType, root, content) => {
      const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
      put(path, contentType, XML_DECLARATION + tag(root, namespaces, content));
    },
    bytes: () => {
      const types = [
        tag("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        ...[...parts].map(([path, { contentType }]) =>
          tag("Override", { PartName: `/${path}`, ContentType: contentType }),
        ),
      ];
      const contentTypes = tag("Types", { xmlns: `${PACKAGE}/content-types` }, types.join(""));
      return buildXlsx({
        "[Content_Types].xml": XML_DECLARATION + contentTypes,
        ...Object.fromEntries(
          [...links].map(([owner, list]) => [relsPath(owner), relationships(list)]),
        ),
        ...Object.fromEntries([...parts].map(([path, { text }]) => [path, text])),
      });
    },
  };
}

function relsPath(owner: string): string {
  const name = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, name)}_rels/${owner.slice(name)}.rels`;
}
