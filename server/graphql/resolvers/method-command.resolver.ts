import { Arg, Ctx, Extensions, Mutation, Resolver } from "type-graphql";
import { importMethods } from "../../registers/import-methods.js";
import { saveMethod } from "../../registers/save-method.js";
import type { RequestContext } from "../context.js";
import { MethodInput, RegisterOptions } from "../inputs/register.input.js";
import { commandingOf, shown, type ShownAnswer } from "../register-answer.js";
import { RegisterAnswerType } from "../types/register.type.js";

/** What is done with the register of methods. */
@Resolver()
export class MethodCommandResolver {
  @Extensions({ action: "editMethods" })
  @Mutation(() => RegisterAnswerType, { description: "Adds a method, or changes one as a whole; its code stays." })
  async saveMethod(
    @Arg("method", () => MethodInput) method: MethodInput,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: RegisterOptions | null,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<ShownAnswer> {
    const { id, code, name, ownerOrganisation, actionCode } = method;
    const components = method.components.map((one) => ({
      code: one.code,
      name: one.name,
      criterion: one.criterion ?? null,
      essential: one.essential,
    }));
    const texts = { ownerOrganisation: ownerOrganisation ?? null, actionCode: actionCode ?? null };
    return shown(await saveMethod(store, { id: id ?? null, code, name, ...texts, components }, commandingOf(actor, options), now));
  }

  @Extensions({ action: "editMethods" })
  @Mutation(() => RegisterAnswerType, { description: "Does what a file of methods says (CSV, base64); with a fault nothing." })
  async importMethods(
    @Arg("file", () => String) file: string,
    @Arg("options", () => RegisterOptions, { nullable: true }) options: RegisterOptions | null,
    @Ctx() { store, actor, now }: RequestContext,
  ): Promise<ShownAnswer> {
    return shown(await importMethods(store, Buffer.from(file, "base64"), commandingOf(actor, options), now));
  }
}
