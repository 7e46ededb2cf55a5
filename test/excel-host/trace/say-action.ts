import type { ArgumentInfo, QueryBody } from "../messages.js";

const doing: Readonly<Record<number, string>> = { 1: "", 2: " load", 4: " set", 5: " trace", 7: " load", 9: " update" };

/** An action as a person reads it: `Workbook.Worksheets.GetItem("Mål").GetUsedRangeOrNullObject(true) load values`. */
export function sayAction(body: QueryBody, actionId: number): string {
  const action = body.Actions.find((one) => one.Id === actionId);
  if (action === undefined) return `action ${String(actionId)}`;
  const target = sayPath(body, action.ObjectPathId);
  if (action.ActionType === 3) return `${target}.${action.Name}(${sayArguments(body, action.ArgumentInfo)})`;
  const rest = [action.Name, ...(action.QueryInfo?.Select ?? [])].filter((word) => word !== "");
  return [`${target}${doing[action.ActionType] ?? ""}`, rest.join(", ")].filter((part) => part !== "").join(" ");
}

/** How an object is reached, from the workbook on. */
function sayPath(body: QueryBody, id: number): string {
  const path = body.ObjectPaths[String(id)];
  if (path === undefined || path.ObjectPathType === 1) return "Workbook";
  const member = path.ObjectPathType === 5 ? "getItem" : path.Name;
  if (path.ParentObjectPathId === undefined) return member;
  const call = path.ObjectPathType === 3 || path.ObjectPathType === 5 ? `(${sayArguments(body, path.ArgumentInfo)})` : "";
  return `${sayPath(body, path.ParentObjectPathId)}.${member}${call}`;
}

function sayArguments(body: QueryBody, info: ArgumentInfo | undefined): string {
  const refs = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? [])
    .map((value, at) => {
      const ref = refs[at];
      const text = typeof ref === "number" && ref !== 0 ? sayPath(body, ref) : JSON.stringify(value);
      return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
    })
    .join(", ");
}
