import { found } from "../errors.js";
import { addXmlPart, namespaceOf } from "../model/xml-parts.js";
import { entryOf, textArg } from "./type-schema.js";
import type { PlainHandle, XmlHandle } from "./handles.js";
import type { Desk, Handle } from "./type-schema.js";
import type { XmlPart } from "../model/types.js";

function xmlHandle(part: XmlPart): XmlHandle {
  return { type: "CustomXmlPart", part };
}

function orNull(part: XmlPart | undefined): Handle | null {
  return part ? xmlHandle(part) : null;
}

/** excel.customxmlpartcollection */
export const xmlPartsEntry = entryOf<PlainHandle>({
  page: "excel.customxmlpartcollection",
  items: (_o, desk) => desk.state.xmlParts.map(xmlHandle),
  item: (_o, key, desk) =>
    xmlHandle(
      found(
        desk.state.xmlParts.find((part) => part.id === key),
        `part ${String(key)}`,
      ),
    ),
  make: {
    GetItemOrNullObject: (_o, args, desk) => orNull(desk.state.xmlParts.find((part) => part.id === args[0])),
    Add: (_o, args, desk) => xmlHandle(addXmlPart(desk.state, textArg(args, 0))),
    GetByNamespace: (_o, args) => ({ type: "CustomXmlPartScopedCollection", namespaceUri: textArg(args, 0) }) as Handle,
  },
  call: { GetCount: (_o, _args, desk) => desk.state.xmlParts.length },
});

interface NamespaceHandle extends Handle {
  namespaceUri: string;
}

function parts(o: NamespaceHandle, desk: Desk): XmlPart[] {
  return desk.state.xmlParts.filter((part) => part.namespaceUri === o.namespaceUri);
}

function onlyPart(o: NamespaceHandle, desk: Desk): XmlPart | undefined {
  const all = parts(o, desk);
  return all.length === 1 ? all[0] : undefined;
}

/** excel.customxmlpartscopedcollection */
export const xmlPartsOfNamespaceEntry = entryOf<NamespaceHandle>({
  page: "excel.customxmlpartscopedcollection",
  items: (o, desk) => parts(o, desk).map(xmlHandle),
  item: (o, key, desk) =>
    xmlHandle(
      found(
        parts(o, desk).find((part) => part.id === key),
        `part ${String(key)}`,
      ),
    ),
  make: {
    GetOnlyItem: (o, _args, desk) => xmlHandle(found(onlyPart(o, desk), "one part with this namespace")),
    GetOnlyItemOrNullObject: (o, _args, desk) => orNull(onlyPart(o, desk)),
    GetItemOrNullObject: (o, args, desk) => orNull(parts(o, desk).find((part) => part.id === args[0])),
  },
  call: { GetCount: (o, _args, desk) => parts(o, desk).length },
});

/** excel.customxmlpart */
export const xmlPartEntry = entryOf<XmlHandle>({
  page: "excel.customxmlpart",
  ids: (o) => ({ Id: o.part.id }),
  get: { Id: (o) => o.part.id, NamespaceUri: (o) => o.part.namespaceUri },
  call: {
    GetXml: (o) => o.part.xml,
    SetXml: (o, args) => {
      o.part.xml = textArg(args, 0);
      o.part.namespaceUri = namespaceOf(o.part.xml);
      return null;
    },
    Delete: (o, _args, desk) => {
      desk.state.xmlParts = desk.state.xmlParts.filter((part) => part !== o.part);
      return null;
    },
  },
});
