import { invalid } from "../errors.js";
import type { WorkbookState } from "./state.js";
import type { XmlPart } from "./types.js";

/** Namespace of the root element; refused when the text does not begin with an element. */
export function namespaceOf(xml: string): string {
  const root = /^\uFEFF?\s*(?:<\?xml[^?]*\?>\s*)?(?:<!--[^]*?-->\s*)*<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^>]*)?)\/?>/.exec(xml);
  if (!root) return invalid("The text is not XML.");
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix ? `xmlns:${prefix}` : "xmlns";
  const match = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return match?.[1] ?? match?.[2] ?? "";
}

/** Adds a custom XML part with an id of its own. */
export function addXmlPart(state: WorkbookState, xml: string): XmlPart {
  state.lastPartId += 1;
  const id = `{5AFE0000-0000-4000-8000-${state.lastPartId.toString(16).toUpperCase().padStart(12, "0")}}`;
  const part = { id, namespaceUri: namespaceOf(xml), xml };
  state.xmlParts.push(part);
  return part;
}
