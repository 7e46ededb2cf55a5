import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { firstDoor } from "./first-door.js";
import { AskUnitsResolver } from "./resolvers/ask-units.resolver.js";
import { ConflictResolver } from "./resolvers/conflict.resolver.js";
import { DueItemsResolver, DueResolver } from "./resolvers/due.resolver.js";
import { GateResolver } from "./resolvers/gate.resolver.js";
import { HistoryResolver } from "./resolvers/history.resolver.js";
import { MeResolver } from "./resolvers/me.resolver.js";
import { MethodResolver } from "./resolvers/method.resolver.js";
import { PlanCommandResolver } from "./resolvers/plan-command.resolver.js";
import { PlanFiguresResolver } from "./resolvers/plan-figures.resolver.js";
import { PlanResolver } from "./resolvers/plan.resolver.js";
import { ProblemResolver } from "./resolvers/problem.resolver.js";
import { RegisterResolver } from "./resolvers/register.resolver.js";
import { MethodCommandResolver } from "./resolvers/method-command.resolver.js";
import { UnitCommandResolver } from "./resolvers/unit-command.resolver.js";
import { ReportResolver } from "./resolvers/report.resolver.js";
import { SyncResolver } from "./resolvers/sync.resolver.js";
import { UnitResolver } from "./resolvers/unit.resolver.js";

type ResolverClass = new () => object;

const resolvers: NonEmptyArray<ResolverClass> = [
  MeResolver,
  UnitResolver,
  UnitCommandResolver,
  RegisterResolver,
  MethodResolver,
  MethodCommandResolver,
  PlanResolver,
  PlanCommandResolver,
  AskUnitsResolver,
  DueResolver,
  DueItemsResolver,
  GateResolver,
  SyncResolver,
  HistoryResolver,
  ConflictResolver,
  ProblemResolver,
  ReportResolver,
  PlanFiguresResolver,
];

/** The whole schema with its resolvers. Inputs are checked by their types and by what they are handed to, not by a validator of their own. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers, validate: false, globalMiddlewares: [firstDoor] });
}
