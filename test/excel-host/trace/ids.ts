import type { Action, ArgumentInfo, ObjectPath, QueryBody } from "../messages.js";

/** Names under which Excel gives ids of its own: the same thing has another id in another Excel. */
const idKeys = new Set(["Id", "_ReferenceId", "worksheetId", "tableId", "referenceId"]);

/** Which id in the host stands for which in the Excel that was recorded. */
export interface Ids {
  /** Whether two values under a name are ids of the same thing; learns the pair when both are new. */
  isSame(excel: unknown, host: unknown, key: string): boolean;
  hostId(excel: string): string;
  /** The request with the recorded ids exchanged for the host's. */
  translate(body: QueryBody): QueryBody;
}

/** Ids that nothing is known of yet. */
export function newIds(): Ids {
  const hostOf = new Map<string, string>();
  const excelOf = new Map<string, string>();
  const hostId = (excel: string): string => hostOf.get(excel) ?? excel;
  const translated = (value: unknown): unknown => (typeof value === "string" ? hostId(value) : value);
  const withArguments = <Called extends Action | ObjectPath>(called: Called): Called => {
    const info: ArgumentInfo | undefined = called.ArgumentInfo;
    return info?.Arguments === undefined ? called : { ...called, ArgumentInfo: { ...info, Arguments: info.Arguments.map(translated) } };
  };
  return {
    hostId,
    isSame: (excel, host, key) => {
      if (!idKeys.has(key) || typeof excel !== "string" || typeof host !== "string") return false;
      if (!hostOf.has(excel) && !excelOf.has(host)) {
        hostOf.set(excel, host);
        excelOf.set(host, excel);
      }
      return hostOf.get(excel) === host;
    },
    translate: (body) => {
      const paths = Object.entries(body.ObjectPaths).map(
        ([id, path]) => [id, { ...withArguments(path), Name: hostName(path, hostId) }] as const,
      );
      const actions = body.Actions.map((action) => (action.Name === "_RemoveReference" ? withArguments(action) : action));
      return { ...body, Actions: actions, ObjectPaths: Object.fromEntries(paths) };
    },
  };
}

/** A path to something that was kept earlier is named by its id. */
function hostName(path: ObjectPath, hostId: (excel: string) => string): string {
  return path.ObjectPathType === 6 ? hostId(path.Name) : path.Name;
}
