import { Arg, Ctx, Extensions, ID, Int, Mutation, Resolver } from "type-graphql";
import { accessNode } from "../../identity/plan-access.js";
import { changeUnits } from "../../registers/change-units.js";
import type { NewUnit, UnitCommand } from "../../registers/commands.js";
import { importUnits } from "../../registers/import-units.js";
import type { RequestContext } from "../context.js";
import { NewUnitInput, RegisterOptions } from "../inputs/register.input.js";
import { commandingOf, shown, type ShownAnswer } from "../register-answer.js";
import { DateScalar } from "../scalars.js";
import { RegisterAnswerType } from "../types/register.type.js";

type Options = RegisterOptions | null;

/** What is done with the dated tree of units, each from a day on that has come. */
@Resolver()
export class UnitCommandResolver {
  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "A new unit under a node." })
  async addUnit(
    @Arg("parentId", () => ID) parentId: string,
    @Arg("unit", () => NewUnitInput) unit: NewUnitInput,
    @Arg("on", () => DateScalar) on: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [parentId], { kind: "add", parentId, organisation: false, on, ...newUnit(unit) }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Another name; cells that show the old one still mean the unit." })
  async renameUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("name", () => String) name: string,
    @Arg("on", () => DateScalar) on: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [unitId], { kind: "rename", unitId, name, on }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Another level or number of staff; what is left out stays." })
  async changeUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("level", () => String, { nullable: true }) level: string | null,
    @Arg("staffCount", () => Int, { nullable: true }) staffCount: number | null | undefined,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    const change = { ...(level == null ? {} : { level }), ...(staffCount === undefined ? {} : { staffCount }) };
    return command(context, [unitId], { kind: "change", unitId, ...change }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Another place in the tree of the organisation; what lies below comes along." })
  async moveUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("parentId", () => ID) parentId: string,
    @Arg("on", () => DateScalar) on: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [unitId, parentId], { kind: "move", unitId, parentId, on }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "The first day without the unit; figures of earlier days keep it." })
  async closeUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("on", () => DateScalar) on: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [unitId], { kind: "close", unitId, on }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Takes a closing back, as if it had never been." })
  async reopenUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [unitId], { kind: "reopen", unitId }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Several units go into one: an existing one, or a new one beside the first." })
  async mergeUnits(
    @Arg("unitIds", () => [ID]) unitIds: string[],
    @Arg("on", () => DateScalar) on: string,
    @Arg("intoId", () => ID, { nullable: true }) intoId: string | null,
    @Arg("intoNew", () => NewUnitInput, { nullable: true }) intoNew: NewUnitInput | null,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    const into = intoId ?? (intoNew == null ? nobody : newUnit(intoNew));
    return command(context, [...unitIds, ...(intoId == null ? [] : [intoId])], { kind: "merge", unitIds, into, on }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "One unit becomes several new ones beside it." })
  async splitUnit(
    @Arg("unitId", () => ID) unitId: string,
    @Arg("into", () => [NewUnitInput]) into: NewUnitInput[],
    @Arg("on", () => DateScalar) on: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() context: RequestContext,
  ): Promise<ShownAnswer> {
    return command(context, [unitId], { kind: "split", unitId, into: into.map(newUnit), on }, options);
  }

  @Extensions({ action: "editRegisters" })
  @Mutation(() => RegisterAnswerType, { description: "Does what a file of units says (CSV, base64), below a node; with a fault nothing." })
  async importUnits(
    @Arg("under", () => ID) under: string,
    @Arg("file", () => String) file: string,
    @Arg("on", () => DateScalar, { nullable: true }) on: string | null,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: Options,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<ShownAnswer> {
    await accessNode(store.read, actor, "editRegisters", under);
    const wanted = { bytes: Buffer.from(file, "base64"), withinId: under, on: on ?? null };
    return shown(await importUnits(store, wanted, commandingOf(actor, options), now));
  }
}

/** A merge into no unit at all: its missing code and name are said to be missing. */
const nobody: NewUnit = { code: "", name: "", level: "", staffCount: null };

function newUnit({ code, name, level, staffCount }: NewUnitInput): NewUnit {
  return { code, name, level: level ?? "unit", staffCount: staffCount ?? null };
}

async function command(
  { store, actor, now }: RequestContext,
  nodes: readonly string[],
  wanted: UnitCommand,
  options: Options,
): Promise<ShownAnswer> {
  for (const node of nodes) await accessNode(store.read, actor, "editRegisters", node);
  return shown(await changeUnits(store, wanted, commandingOf(actor, options), now));
}
