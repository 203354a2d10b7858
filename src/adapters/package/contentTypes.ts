import type { ZipPackage } from "./package";
import { childrenOf } from "./xml";

export const CONTENT_TYPES_PATH = "[Content_Types].xml";

/**
 * The content type of each part (ECMA-376 part 2, 7.2.3): its own, else that of its extension, else "".
 * Throws PackageFault when the list is absent or damaged.
 */
export function readContentTypes(pkg: ZipPackage): (path: string) => string {
  const root = pkg.tree(CONTENT_TYPES_PATH);
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { attributes } of childrenOf(root, "Override")) {
    const path = (attributes["PartName"] ?? "").replaceAll("\\", "/").replace(/^\/+/, "");
    byPart.set(path.toLowerCase(), attributes["ContentType"] ?? "");
  }
  for (const { attributes } of childrenOf(root, "Default")) {
    byExtension.set((attributes["Extension"] ?? "").toLowerCase(), attributes["ContentType"] ?? "");
  }
  return (path) => {
    const key = path.toLowerCase();
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
}
