import type { Ask } from "./ask.js";
import { graphql } from "./documents.js";
import { CallFailed } from "./sync/api.js";

const ownerDocument = graphql(`
  query Owner($id: ID!) {
    plan(id: $id) {
      organisation {
        id
      }
    }
  }
`);

/** The id of a plan's organisation; fails with NOT_FOUND where there is no such plan for this person. */
export async function askOwner(ask: Ask, planId: string): Promise<string> {
  const { plan } = await ask(ownerDocument, { id: planId });
  if (plan === null) throw new CallFailed("NOT_FOUND", planId);
  return plan.organisation.id;
}
