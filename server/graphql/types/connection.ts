import { Field, ObjectType, type ClassType } from "type-graphql";
import type { Page } from "../page.js";

/** Where a page of a list stands in it. */
@ObjectType("PageInfo")
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;
  @Field(() => Boolean)
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true })
  startCursor!: string | null;
  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** The connection type of a node: `<name>Connection` with `edges` of `<name>Edge`, each a node and its cursor. */
export function connectionOf<T extends object>(name: string, node: ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node)
    node!: T;
    @Field(() => String)
    cursor!: string;
  }
  @ObjectType(`${name}Connection`)
  class Connection implements Page<T> {
    @Field(() => [Edge])
    edges!: Edge[];
    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;
  }
  return Connection;
}
