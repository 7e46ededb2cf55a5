/** One action of a request, as office.js sends it. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
  ObjectState?: Record<string, unknown>;
}

/** Arguments; where an id in `ReferencedObjectPathIds` is not 0 the argument is that path's object. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[] | null;
}

/** How an object is reached from its parent. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a request carries. */
export interface QueryBody {
  AutoKeepReference: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** What the host answers; `Error` stands where the first action failed. */
export interface QueryResult {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number };
}

/** A request message from the library. */
export interface RequestMessage {
  id: number;
  type: 1;
  flags: number;
  message: { url: string; method: string; headers?: Record<string, string>; body: QueryBody | string };
}

/** One event as the library reads it. */
export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  message: string;
}

/** Kinds of action. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, json: 7, update: 9 } as const;

/** Kinds of object path. */
export const PATH = { global: 1, fresh: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** Request flag: hold the request while somebody edits a cell. */
export const DELAY_FOR_CELL_EDIT = 64;
