import type { Ask } from "./ask.js";
import { everyPage } from "./every-page.js";
import { mayPlanInDocument, methodChoicesDocument, unitChoicesDocument } from "./report-documents.js";
import type { RegisterOrganisation, Registers, RegisterUnit } from "./view/plan-source.js";

/** A node of the organisation tree as the server tells of it. */
interface Node {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly closedOn: string | null;
  readonly parent: { readonly id: string } | null;
}

/** What a new plan is chosen from: every method, and the organisations where the person may make plans with their units. */
export async function askRegisters(ask: Ask): Promise<Registers> {
  const [{ me }, methods] = await Promise.all([
    ask(mayPlanInDocument, {}),
    everyPage(async (after) => (await ask(methodChoicesDocument, { after })).methods),
  ]);
  const organisations: RegisterOrganisation[] = [];
  for (const { id, name } of me.mayPlanIn) {
    const nodes = await everyPage(async (after) => (await ask(unitChoicesDocument, { under: id, after })).units);
    organisations.push({ id, name, units: unitsBelow(nodes, id) });
  }
  return { methods, organisations };
}

/** The open units below a node as the tree has them: each directly before those below it. */
export function unitsBelow(nodes: readonly Node[], above: string, depth = 0): readonly RegisterUnit[] {
  return nodes
    .filter((node) => node.parent?.id === above && node.closedOn === null)
    .flatMap((node) => [{ id: node.id, name: node.name, code: node.code, depth }, ...unitsBelow(nodes, node.id, depth + 1)]);
}
