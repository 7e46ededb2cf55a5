import type { MiddlewareFn } from "type-graphql";
import { forbidden } from "../errors.js";
import { actions, mayEver, type Action } from "../identity/can.js";
import type { RequestContext } from "./context.js";

const roots = ["Query", "Mutation", "Subscription"];

/** Lets a request into a field of the root only by the field's own action: one that declares none is closed to everybody. */
export const firstDoor: MiddlewareFn<RequestContext> = async ({ context, info }, next): Promise<unknown> => {
  if (roots.includes(info.parentType.name)) {
    const action = actionOf(info.parentType.getFields()[info.fieldName]?.extensions ?? {});
    if (action === null || !mayEver(context.actor, action)) throw forbidden();
  }
  return (await next()) as unknown;
};

/** The action that a field of the root declares, or null. */
export function actionOf(extensions: Readonly<Record<string, unknown>>): Action | null {
  return actions.find((action) => action === extensions["action"]) ?? null;
}
