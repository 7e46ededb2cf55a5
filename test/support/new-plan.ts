import type { DemoServer } from "./demo-server.js";

/** Makes a plan in which nothing is written, for the one method of the demo that has none yet, and answers its id. */
export async function newPlan(server: DemoServer): Promise<string> {
  const create = "mutation New($input: CreatePlanInput!) { createPlan(input: $input) { id } }";
  const input = { methodId: "fis", organisationId: "svo", language: "sv", unitIds: ["b11"] };
  return (await server.ask<{ createPlan: { id: string } }>(create, { input })).createPlan.id;
}
