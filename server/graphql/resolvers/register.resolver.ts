import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from "type-graphql";
import type { Language } from "../../../shared/language.js";
import { accessNode } from "../../identity/plan-access.js";
import { exportMethods } from "../../registers/import-methods.js";
import { exportUnits } from "../../registers/export-units.js";
import { listUnits, type ListedUnit } from "../../registers/list-units.js";
import type { RequestContext } from "../context.js";
import { LanguageEnum } from "../enums.js";
import { pageAsk, pageOf, type Page } from "../page.js";
import { DateScalar } from "../scalars.js";
import { RegisterUnitConnection } from "../types/register.type.js";

/** The registers as a whole: the tree of a day, and both registers as files. */
@Resolver()
export class RegisterResolver {
  @Extensions({ action: "seeRegisters" })
  @Query(() => RegisterUnitConnection, {
    description: "The units at and below a node as they stood on a day, closed ones where they stood last.",
  })
  async registerUnits(
    @Arg("under", () => ID) under: string,
    @Arg("asOf", () => DateScalar, { nullable: true }) asOf: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<Page<ListedUnit>> {
    await accessNode(store.read, actor, "seeRegisters", under);
    const ask = pageAsk(first, after, 1);
    const units = await listUnits(store.read, under, asOf, now());
    const from = 1 + units.findIndex(({ id }) => id === ask.after?.[0]);
    return pageOf(ask, units.slice(from, from + ask.first + 1), ({ id }) => [id]);
  }

  @Extensions({ action: "seeRegisters" })
  @Query(() => String, { description: "The units at and below a node as a file (CSV) that importUnits reads." })
  async unitsFile(
    @Arg("under", () => ID) under: string,
    @Arg("language", () => LanguageEnum, { nullable: true }) language: Language | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<string> {
    await accessNode(store.read, actor, "seeRegisters", under);
    return exportUnits(store, under, language ?? actor.language);
  }

  @Extensions({ action: "seeRegisters" })
  @Query(() => String, { description: "The register of methods as a file (CSV) that importMethods reads." })
  async methodsFile(
    @Arg("language", () => LanguageEnum, { nullable: true }) language: Language | null,
    @Ctx() { store, actor }: RequestContext,
  ): Promise<string> {
    return exportMethods(store, language ?? actor.language);
  }
}
