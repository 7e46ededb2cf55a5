import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import type { PaneProblem } from "../../addin/sync/pane.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openPane, openPerson, type ExcelPerson } from "../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;
beforeAll(async () => {
  server = await startDemoServer();
  anna = await openPerson(server);
});
afterAll(() => server.stop());

interface Said {
  readonly answer: { readonly done: boolean; readonly problems: readonly { readonly text: string }[]; readonly effects: readonly string[] };
}
const command = (call: string): Promise<Said> => server.ask<Said>(`mutation { answer: ${call} { done problems { text } effects } }`, {});
const problems = (): readonly PaneProblem[] => anna.pane.state.problems.filter(({ key }) => /^rule:(R01|owner):/.test(key));
const sameOnServer = async (): Promise<readonly string[]> => {
  const query = "query ($id: ID!) { problems(planId: $id, language: sv) { rule message } }";
  const found = await server.ask<{ problems: readonly { rule: string; message: string }[] }>(query, { id: server.planId });
  return found.problems.filter(({ rule }) => rule === "R01" || rule === "owner").map(({ message }) => message);
};

describe("Registers: a reorganisation as the plan's coordinator meets it", () => {
  it("follows a new name at the next sync, without anything to send", async () => {
    const unit = must((await server.rows("traineeGroups"))[0], "a group");
    expect(await command(`renameUnit(unitId: "${String(unit.cells["unit"])}", name: "Nytt namn", on: "2026-03-10")`)).toMatchObject({
      answer: { done: true },
    });
    anna = await openPane(server, anna.host);
    await anna.pane.sync();
    expect(String(anna.see("traineeGroups", unit.id, "unit"))).toMatch(/ Nytt namn$/);
    expect(anna.pane.state).toMatchObject({ unsent: [], receipt: { sent: 0 } });
    expect(problems()).toEqual([]);
  });

  it("says at the cell that a unit went into another, the same as the server, and takes the other in one press", async () => {
    const rows = (await server.rows("traineeGroups")).filter(({ cells }) => cells["unit"] !== null);
    const [first, second] = [
      must(rows[0], "a group"),
      must(
        rows.find(({ cells }) => cells["unit"] !== rows[0]?.cells["unit"]),
        "another",
      ),
    ];
    const [gone, stays] = [String(first.cells["unit"]), String(second.cells["unit"])];
    const said = await command(`mergeUnits(unitIds: ["${gone}"], intoId: "${stays}", on: "2026-03-10")`);
    expect(said.answer.effects.join(" ")).toContain("Inget ändras i planerna av sig självt");
    anna = await openPane(server, anna.host);
    const found = must(
      problems().find(({ place }) => place !== null),
      "a problem at its cell",
    );
    expect(found).toMatchObject({ severity: "problem", offer: expect.any(String) as string });
    expect(found.sentence).toMatch(/ gick 2026-03-10 upp i .+\. Välj den i stället\./);
    expect(
      problems()
        .map(({ sentence }) => sentence)
        .sort(),
    ).toEqual([...(await sameOnServer())].sort());
    for (const one of problems()) await anna.pane.write(must(one.place ?? undefined, "its place"), must(one.offer, "an offer"));
    await anna.pane.sync();
    expect(problems()).toEqual([]);
    expect((await server.rows("traineeGroups")).some(({ cells }) => cells["unit"] === gone)).toBe(false);
    expect(await sameOnServer()).toEqual([]);
  });

  it("offers the method's new owner at its cell and overwrites nothing until it is taken", async () => {
    const { methods } = await server.ask<{ methods: { edges: { node: { id: string; code: string; name: string } }[] } }>(
      '{ methods(search: "IPC") { edges { node { id code name } } } }',
      {},
    );
    const { id, code, name } = must(methods.edges[0], "the method").node;
    const before = anna.pane.state.plan;
    const method = `{ id: "${id}", code: "${code}", name: "${name}", ownerOrganisation: "Nya institutet", components: [] }`;
    expect(await command(`saveMethod(method: ${method})`)).toMatchObject({ answer: { done: true } });
    anna = await openPane(server, anna.host);
    const hint = must(problems()[0], "a hint");
    expect(hint).toMatchObject({ severity: "hint", offer: "Nya institutet" });
    expect(await sameOnServer()).toEqual([hint.sentence]);
    expect((await server.rows("cover"))[0]?.cells["ownerOrganisation"]).not.toBe("Nya institutet");
    await anna.pane.write(must(hint.place ?? undefined, "its place"), must(hint.offer, "an offer"));
    await anna.pane.sync();
    expect((await server.rows("cover"))[0]?.cells["ownerOrganisation"]).toBe("Nya institutet");
    expect(problems()).toEqual([]);
    expect(anna.pane.state.plan?.method).toBe(before?.method);
  });

  it("copies the owner into a plan that is made after that", async () => {
    const { registerUnits } = await server.ask<{ registerUnits: { edges: { node: { id: string } }[] } }>(
      '{ registerUnits(under: "svo") { edges { node { id } } } }',
      {},
    );
    expect(registerUnits.edges.length).toBeGreaterThan(10);
    await server.ask(
      'mutation { saveMethod(method: { code: "NEW", name: "Ny metod", ownerOrganisation: "Ägaren", components: [] }) { done } }',
      {},
    );
    const found = await server.ask<{ methods: { edges: { node: { id: string } }[] } }>(
      '{ methods(search: "Ny metod") { edges { node { id } } } }',
      {},
    );
    const input = { methodId: found.methods.edges[0]?.node.id, organisationId: "svo", unitIds: [], language: "sv" };
    const { createPlan } = await server.ask<{ createPlan: { id: string; sections: { rows: { cells: Record<string, unknown> }[] }[] } }>(
      'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id sections(keys: ["cover"]) { rows { cells } } } }',
      { input },
    );
    expect(createPlan.sections[0]?.rows[0]?.cells["ownerOrganisation"]).toBe("Ägaren");
  });
});
