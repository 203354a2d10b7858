import { escapeAttribute } from "../../package/xml";

export type AttributeValues = Readonly<Record<string, string | number | null>>;

/** One element as text. An attribute that is null is left out; `content` is markup already. */
export type WriteTag = (local: string, attributes?: AttributeValues, content?: string) => string;

/** Writes elements under one namespace prefix: "" or, as some programs do, "x:". */
export function tagWriter(prefix: string): WriteTag {
  return (local, attributes = {}, content = "") => {
    let open = `<${prefix}${local}`;
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null) open += ` ${name}="${escapeAttribute(String(value))}"`;
    }
    return content === "" ? `${open}/>` : `${open}>${content}</${prefix}${local}>`;
  };
}

/** The prefix with its colon that an element's own name carries; "" when it carries none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
} as const;
