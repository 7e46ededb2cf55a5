import { ExcelError, found, invalid } from "./errors.js";
import { ACTION, PATH } from "./messages.js";
import { project } from "./projection.js";
import { addinService } from "./schema/service.js";
import type { Action, ArgumentInfo, ObjectPath, QueryBody, QueryResult } from "./messages.js";
import type { Members } from "./schema/members.js";
import type { Desk, Handle } from "./schema/type-schema.js";
import type { LiveArea } from "./model/state.js";

interface Run {
  body: QueryBody;
  members: Members;
  desk: Desk;
  objects: Map<number, Handle | null>;
  result: QueryResult;
}

/** Carries out one request: action by action, stopping at the first that fails; what was written before stays. */
export async function processQuery(body: QueryBody, members: Members, desk: Desk): Promise<QueryResult> {
  const run: Run = { body, members, desk, objects: new Map(), result: { Results: [], TraceIds: [] } };
  let index = 0;
  try {
    for (const action of body.Actions) {
      const value = act(run, action);
      const settled: unknown = value instanceof Promise ? await value : value;
      if (action.ActionType !== ACTION.set && action.ActionType !== ACTION.update) {
        run.result.Results.push({ ActionId: action.Id, Value: settled ?? null });
      }
      index += 1;
    }
  } catch (error) {
    run.result.Error = errorOf(error, run, index);
  }
  forget(run);
  return run.result;
}

/** Whether an action changes the workbook. */
export function isWriting({ ActionType, Name }: Action): boolean {
  if (ActionType === ACTION.set || ActionType === ACTION.update) return true;
  return ActionType === ACTION.method && /^(Set|Clear|Delete|Insert|Add|Resize|Apply|Protect|Unprotect|Copy|Merge)/.test(Name);
}

function act(run: Run, action: Action): unknown {
  if (action.ActionType === ACTION.trace) {
    run.result.TraceIds.push(action.Id);
    return null;
  }
  const target = resolve(run, action.ObjectPathId);
  if (!target) return action.ActionType === ACTION.method ? { _IsNull: true } : null;
  const { members, desk } = run;
  if (desk.faults.readOnly && isWriting(action)) throw new ExcelError("AccessDenied", "The workbook can only be read.");
  switch (action.ActionType) {
    case ACTION.instantiate:
      return members.ids(target, desk);
    case ACTION.query:
    case ACTION.json:
      return project(members, desk, target, action.QueryInfo ?? {});
    case ACTION.method:
      return members.call(target, action.Name, argumentsOf(run, action.ArgumentInfo), desk) ?? null;
    case ACTION.set:
      members.set(target, action.Name, argumentsOf(run, action.ArgumentInfo)[0], desk);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) members.set(target, name, value, desk);
      return null;
    default:
      throw new ExcelError("ApiNotFound", `host: action type ${String(action.ActionType)} is not implemented`);
  }
}

function argumentsOf(run: Run, info: ArgumentInfo | undefined): unknown[] {
  const refs = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => {
    const ref = refs?.[i];
    return typeof ref === "number" && ref !== 0 ? resolve(run, ref) : value;
  });
}

function resolve(run: Run, id: number): Handle | null {
  const known = run.objects.get(id);
  if (known !== undefined) return known;
  const path = found(run.body.ObjectPaths[String(id)], `object path ${String(id)}`);
  const handle = reach(run, path);
  run.objects.set(id, handle);
  if (handle && isLive(handle)) run.desk.state.live.add(handle);
  return handle;
}

function reach(run: Run, path: ObjectPath): Handle | null {
  const { members, desk } = run;
  if (path.ObjectPathType === PATH.global) return { type: "Workbook" };
  if (path.ObjectPathType === PATH.none) return null;
  if (path.ObjectPathType === PATH.fresh) return addinService(path.Name);
  if (path.ObjectPathType === PATH.reference) {
    const kept = desk.kept(path.Name);
    if (!kept) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return kept;
  }
  const parent = resolve(run, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  const args = argumentsOf(run, path.ArgumentInfo);
  if (desk.faults.readOnly && /^(Add|Insert|Copy)/.test(path.Name)) throw new ExcelError("AccessDenied", "The workbook can only be read.");
  if (path.ObjectPathType === PATH.property) return members.nav(parent, path.Name, desk);
  if (path.ObjectPathType === PATH.method) return members.make(parent, path.Name, args, desk);
  if (path.ObjectPathType === PATH.indexer) return members.item(parent, args[0], desk);
  return invalid(`Object path type ${String(path.ObjectPathType)} is unknown.`);
}

function isLive(handle: Handle): handle is Handle & LiveArea {
  return handle.type === "Range";
}

function forget(run: Run): void {
  for (const handle of run.objects.values()) {
    if (handle && isLive(handle) && !("referenceId" in handle)) run.desk.state.live.delete(handle);
  }
}

function errorOf(error: unknown, run: Run, index: number): NonNullable<QueryResult["Error"]> {
  const action = run.body.Actions[index];
  const known = error instanceof ExcelError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known ? error.status : 500,
    Location: action ? locationOf(run, action) : "",
    ActionIndex: index,
  };
}

function locationOf(run: Run, action: Action): string {
  const path = run.body.ObjectPaths[String(action.ObjectPathId)];
  const handle = run.objects.get(action.ObjectPathId);
  const member = action.Name === "" ? (path?.Name ?? "") : action.Name;
  const owner = handle?.type ?? run.objects.get(path?.ParentObjectPathId ?? 0)?.type ?? "";
  const shown = member === "" ? "getItem" : member.charAt(0).toLowerCase() + member.slice(1);
  return `${owner}.${shown}`;
}
