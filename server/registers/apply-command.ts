import { checkNew, checkOptional, checkStaff, checkText, tidy } from "./check-unit.js";
import type { UnitCommand } from "./commands.js";
import {
  comesUnder,
  made,
  openParent,
  openUnit,
  placed,
  put,
  refuseOpenBelow,
  type Applied,
  type CommandContext,
  type Of,
} from "./change-tools.js";
import { fault } from "./faults.js";
import { merge, split } from "./merge-split.js";
import { openedOn, organisationAbove, placeOn, type Register } from "./register.js";

/** Does a command on the register in memory: the same for a dry run, a file's line and the database. */
export function applyCommand(register: Register, command: UnitCommand, context: CommandContext): Applied {
  if ("on" in command && command.on > context.today) return fault("dayNotYet", { day: command.on });
  switch (command.kind) {
    case "add":
      return add(register, command, context);
    case "rename":
      return rename(register, command);
    case "change":
      return change(register, command);
    case "move":
      return move(register, command);
    case "close":
      return close(register, command);
    case "reopen":
      return reopen(register, command.unitId);
    case "merge":
      return merge(register, command, context);
    case "split":
      return split(register, command, context);
  }
}

function add(register: Register, command: Of<"add">, context: CommandContext): Applied {
  const parent = command.parentId === null ? null : openParent(register, command.parentId, command.on);
  if (parent !== null && "fault" in parent) return parent;
  const above = command.organisation && command.parentId !== null ? organisationAbove(register, command.parentId) : null;
  if (above !== null) return fault("insideOrganisation", { name: command.name, parent: above.name });
  const wrong = checkNew(register, command, command.parentId);
  if (wrong !== null) return wrong;
  return { register: put(register, made(command, { from: command.on, parentId: command.parentId }, command.organisation, context)) };
}

function rename(register: Register, { unitId, name, on }: Of<"rename">): Applied {
  const unit = register.get(unitId);
  if (unit === undefined) return fault("noUnit", { code: unitId });
  const wrong = checkText(name, "noName");
  if (wrong !== null) return wrong;
  if (tidy(name) === unit.name) return fault("nothing");
  const last = unit.renames.at(-1)?.on ?? openedOn(unit);
  if (last > on) return fault("dayTooEarly", { name: unit.name, day: last });
  const renames = unit.renames.some((one) => one.on === on) ? unit.renames : [...unit.renames, { on, before: unit.name }];
  const formerNames = [...new Set([...unit.formerNames, unit.name])].filter((former) => former !== tidy(name));
  return { register: put(register, { ...unit, name: tidy(name), renames, formerNames }) };
}

function change(register: Register, { unitId, level, staffCount }: Of<"change">): Applied {
  const unit = register.get(unitId);
  if (unit === undefined) return fault("noUnit", { code: unitId });
  const wrong = checkOptional(level ?? "") ?? checkStaff(staffCount ?? null);
  if (wrong !== null) return wrong;
  const changed = { ...unit, level: tidy(level ?? unit.level), staffCount: staffCount === undefined ? unit.staffCount : staffCount };
  if (changed.level === unit.level && changed.staffCount === unit.staffCount) return fault("nothing");
  return { register: put(register, changed) };
}

function move(register: Register, { unitId, parentId, on }: Of<"move">): Applied {
  const found = openUnit(register, unitId, on);
  if ("fault" in found) return found;
  const target = openParent(register, parentId, on);
  if ("fault" in target) return target;
  const [unit, parent] = [found.unit, target.unit];
  if (placeOn(unit, on).parentId === parentId) return fault("nothing");
  const own = organisationAbove(register, unitId);
  const crosses = unit.organisation
    ? organisationAbove(register, parentId) !== null
    : own?.id !== organisationAbove(register, parentId)?.id;
  if (crosses) return fault("otherOrganisation", { name: unit.name, parent: parent.name });
  if (comesUnder(register, parentId, unitId, on)) return fault("belowItself", { name: unit.name, parent: parent.name });
  return { register: put(register, placed(unit, parentId, on)) };
}

function close(register: Register, { unitId, on }: Of<"close">): Applied {
  const found = openUnit(register, unitId, on);
  if ("fault" in found) return found;
  const { unit } = found;
  if (unit.organisation) return fault("isOrganisation", { name: unit.name });
  return refuseOpenBelow(register, unit, on) ?? { register: put(register, { ...unit, closedOn: on }) };
}

function reopen(register: Register, unitId: string): Applied {
  const unit = register.get(unitId);
  if (unit === undefined) return fault("noUnit", { code: unitId });
  if (unit.closedOn === null) return fault("notClosed", { name: unit.name });
  if (unit.successors.length > 0) {
    const successors = unit.successors.map((id) => register.get(id)?.name ?? id).join(", ");
    return fault("hasSuccessors", { name: unit.name, successors });
  }
  const parentId = placeOn(unit, unit.closedOn).parentId;
  const parent = parentId === null ? undefined : register.get(parentId);
  if (parent !== undefined && parent.closedOn !== null) return fault("isClosed", { name: parent.name, day: parent.closedOn });
  return { register: put(register, { ...unit, closedOn: null }) };
}
