import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { findMethods } from "../../store/find-methods.js";
import type { RequestContext } from "../context.js";
import type { Component } from "../../registers/methods.js";
import { pageAsk, pageOf, type Page } from "../page.js";
import type { ShownMethod } from "../present.js";
import { MethodComponentType, MethodConnection, MethodType } from "../types/method.type.js";

/** The method register, which everybody with a role may read. */
@Resolver(() => MethodType)
export class MethodResolver {
  @Extensions({ action: "seeRegisters" })
  @Query(() => MethodConnection, { description: "Methods by name." })
  async methods(
    @Arg("search", () => String, { nullable: true }) search: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() { store }: RequestContext,
  ): Promise<Page<ShownMethod>> {
    const ask = pageAsk(first, after, 2);
    const [name, id] = ask.after ?? [];
    const place = name === undefined || id === undefined ? null : ([name, id] as const);
    const found = await findMethods(store.read, { words: search ?? null, after: place, limit: ask.first + 1 });
    return pageOf(ask, found, (method) => [method.name, method.id]);
  }

  @FieldResolver(() => [MethodComponentType])
  components(@Root() method: ShownMethod, @Ctx() { loaders }: RequestContext): Promise<readonly Component[]> {
    return loaders.components.load(method.id);
  }
}
