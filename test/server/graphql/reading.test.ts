import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PersonEntity } from "../../../server/store/entities/person.entity.js";
import { RoleGrantEntity } from "../../../server/store/entities/role-grant.entity.js";
import { startServer, type TestServer } from "../../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.store.write(async (m) => {
    for (const [person, nodeId] of [
      ["country-coordinator", "fi"],
      ["unit-coordinator", "north"],
    ] as const) {
      await m.insert(PersonEntity, { id: person, name: person, language: "en" });
      await m.insert(RoleGrantEntity, { personId: person, role: "coordinator", nodeId });
    }
  });
});
afterAll(() => server.stop());

const names = (answer: { data: unknown }, field: string): readonly string[] => {
  const { edges } = (answer.data as Record<string, { edges: { node: { id: string } }[] }>)[field] ?? { edges: [] };
  return edges.map(({ node }) => node.id);
};

describe("me", () => {
  it("tells who asks and which roles they hold where", async () => {
    const { data } = await server.ask("{ me { id name language grants { role node { id name parent { id } } } } }", {}, "demo-ledning");
    expect(data).toEqual({
      me: {
        id: "demo-ledning",
        name: "Name of demo-ledning",
        language: "en",
        grants: [{ role: "reader", node: { id: "strand", name: "Unit strand", parent: { id: "fi" } } }],
      },
    });
  });

  it.each([
    ["demo-anna", ["strand"]],
    ["stranger", ["inland"]],
    ["country-coordinator", ["inland", "strand"]],
    ["unit-coordinator", []],
    ["demo-ledning", []],
    ["north-manager", []],
    ["administrator", []],
    ["nobody", []],
  ])("names the organisations where %s may create a plan: %j", async (person, organisations) => {
    const { data } = await server.ask("{ me { mayPlanIn { id } } }", {}, person);
    expect(data).toEqual({ me: { mayPlanIn: organisations.map((id) => ({ id })) } });
  });

  it("is answered to somebody without any role", async () => {
    const { data } = await server.ask("{ me { grants { role } } }", {}, "nobody");
    expect(data).toEqual({ me: { grants: [] } });
  });
});

describe("units", () => {
  const units =
    "query U($under: ID, $search: String, $first: Int, $after: String) { units(under: $under, search: $search, first: $first, after: $after) { edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

  it("lists the caller's own line, parents before children, and nothing beside it", async () => {
    expect(names(await server.ask(units), "units")).toEqual(["fi", "strand", "children", "north", "south", "mind", "harbour"]);
    expect(names(await server.ask(units, {}, "north-manager"), "units")).toEqual(["fi", "strand", "children", "north"]);
    expect(names(await server.ask(units, {}, "stranger"), "units")).toEqual(["fi", "inland", "lake"]);
  });

  it("narrows to a subtree and to words of code or name, whatever their case", async () => {
    expect(names(await server.ask(units, { under: "children" }), "units")).toEqual(["children", "north", "south"]);
    expect(names(await server.ask(units, { search: "UNIT NOR" }), "units")).toEqual(["north"]);
    expect(names(await server.ask(units, { search: "100%" }), "units")).toEqual([]);
  });

  it("finds nothing by words longer than any name, and does not fail on them", async () => {
    const search = "%".repeat(60_000);
    const { data, errors } = await server.ask("query U($search: String) { units(search: $search) { edges { node { id } } } }", { search });
    expect({ data, errors }).toEqual({ data: { units: { edges: [] } }, errors: [] });
  });

  it("gives every node once when it is read page by page", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const answer = await server.ask(units, { first: 3, after });
      seen.push(...names(answer, "units"));
      const { pageInfo } = (answer.data as { units: { pageInfo: { hasNextPage: boolean; endCursor: string } } }).units;
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(["fi", "strand", "children", "north", "south", "mind", "harbour"]);
  });

  it("refuses pages outside 1 to 200 and cursors of another list", async () => {
    for (const variables of [{ first: 0 }, { first: 201 }, { after: "nonsense" }]) {
      const { errors } = await server.ask(units, variables);
      expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it("answers a foreign node and one that does not exist alike", async () => {
    const foreign = await server.ask(units, { under: "inland" });
    const missing = await server.ask(units, { under: "nowhere" });
    expect(foreign.text).toBe(missing.text);
    expect(foreign.errors[0]?.extensions["code"]).toBe("NOT_FOUND");
  });
});

describe("methods", () => {
  it("come by name and can be searched", async () => {
    expect(names(await server.ask("{ methods { edges { node { id } } } }"), "methods")).toEqual(["ipc", "avr"]);
    expect(names(await server.ask('{ methods(search: "parent") { edges { node { id } } } }'), "methods")).toEqual(["avr"]);
    const first = await server.ask("{ methods(first: 1) { pageInfo { hasNextPage endCursor } } }");
    const { endCursor } = (first.data as { methods: { pageInfo: { endCursor: string } } }).methods.pageInfo;
    expect(
      names(
        await server.ask("query N($after: String) { methods(after: $after) { edges { node { id } } } }", { after: endCursor }),
        "methods",
      ),
    ).toEqual(["avr"]);
  });
});

describe("plans", () => {
  const plans = "query P($filter: PlanFilter) { plans(filter: $filter) { edges { node { id } } } }";

  it("list to each person exactly what that person may open", async () => {
    const people = ["demo-anna", "demo-ledning", "north-manager", "mind-manager", "service-reader", "country-reader", "stranger"];
    const listed = await Promise.all(people.map(async (person) => [person, names(await server.ask(plans, {}, person), "plans")] as const));
    const opened = await Promise.all(
      people.map(async (person) => {
        const ids = [server.plan.id, server.foreignPlan.id];
        const answers = await Promise.all(ids.map((id) => server.ask("query P($id: ID!) { plan(id: $id) { id } }", { id }, person)));
        return [person, ids.filter((_, at) => answers[at]?.errors.length === 0)] as const;
      }),
    );
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(opened));
    expect(Object.fromEntries(listed)).toEqual({
      "demo-anna": [server.plan.id],
      "demo-ledning": [server.plan.id],
      "north-manager": [server.plan.id],
      "mind-manager": [],
      "service-reader": [server.plan.id],
      "country-reader": [],
      stranger: [server.foreignPlan.id],
    });
  });

  it.each([
    [{ organisation: "strand" }, true],
    [{ organisation: "fi" }, true],
    [{ organisation: "mind" }, false],
    [{ method: "ipc" }, true],
    [{ method: "avr" }, false],
    [{ unit: "north" }, true],
    [{ unit: "harbour" }, false],
    [{ phase: "explore", status: "OPEN" }, true],
    [{ phase: "sustain" }, false],
    [{ status: "CLOSED" }, false],
  ])("are narrowed by %j", async (filter, found) => {
    expect(names(await server.ask(plans, { filter }), "plans")).toEqual(found ? [server.plan.id] : []);
  });
});

describe("the gate to a phase", () => {
  const gate =
    "query G($id: ID!, $to: Phase!, $language: Language) { plan(id: $id) { gate(to: $to, language: $language) { rule severity section field message } } }";
  const asked = async (
    variables: object,
    person: string,
  ): Promise<readonly { section: string; field: string | null; message: string }[]> => {
    const { data, errors } = await server.ask(gate, { id: server.plan.id, ...variables }, person);
    expect(errors).toEqual([]);
    return (data as { plan: { gate: { section: string; field: string | null; message: string }[] } }).plan.gate;
  };

  it("says what is missing in the language asked for, else in the caller's own", async () => {
    const found = await asked({ to: "prepare" }, "demo-anna");
    expect(found).toContainEqual({
      rule: "minRows",
      severity: "hint",
      section: "goals",
      field: null,
      message: "Goals: At least one goal is missing.",
    });
    const inFinnish = await asked({ to: "prepare", language: "fi" }, "demo-anna");
    expect(inFinnish.map(({ message }) => message)).toContain("Tavoitteet: Vähintään yksi tavoite puuttuu.");
    expect(await asked({ to: "explore" }, "demo-anna")).toEqual([]);
  });

  it("names rows by their units, and only those that the caller may see", async () => {
    const rowsOf = async (person: string): Promise<readonly string[]> =>
      (await asked({ to: "implement" }, person)).flatMap(({ field, message }) => (field === "headcount" ? [message] : []));
    const [north, south] = ["north", "south"].map(
      (id) => `Units and staff to be trained, ${id} Unit ${id}: “Number to be trained” is missing.`,
    );
    expect(await rowsOf("demo-ledning")).toEqual([north, south]);
    expect(await rowsOf("north-manager")).toEqual([north]);
  });
});

describe("a plan", () => {
  const content =
    "query P($id: ID!, $keys: [String!]) { plan(id: $id) { method { code } organisation { id parent { id } } modules sections(keys: $keys) { section rows { id cells } } } }";

  it("shows its sections in the order of the sheets, with the rows that live", async () => {
    const { data } = await server.ask(content, { id: server.plan.id, keys: ["traineeGroups", "cover"] });
    const { plan } = data as { plan: { method: object; organisation: object; sections: { section: string; rows: { cells: object }[] }[] } };
    expect(plan.method).toEqual({ code: "IPC" });
    expect(plan.organisation).toEqual({ id: "strand", parent: { id: "fi" } });
    expect(plan.sections.map(({ section }) => section)).toEqual(["cover", "traineeGroups"]);
    expect(plan.sections[1]?.rows.map(({ cells }) => cells)).toEqual(expect.arrayContaining([{ unit: "north" }, { unit: "south" }]));
  });

  it("shows a unit manager the rows of the own units and those of no unit", async () => {
    const { data } = await server.ask(content, { id: server.plan.id, keys: ["traineeGroups", "cover"] }, "north-manager");
    const { plan } = data as { plan: { sections: { rows: { cells: object }[] }[] } };
    expect(plan.sections[0]?.rows).toHaveLength(1);
    expect(plan.sections[1]?.rows.map(({ cells }) => cells)).toEqual([{ unit: "north" }]);
  });

  it("refuses a section that does not exist", async () => {
    const { errors } = await server.ask(content, { id: server.plan.id, keys: ["nonsense"] });
    expect(errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("is answered alike when it is foreign and when it does not exist", async () => {
    const foreign = await server.ask(content, { id: server.foreignPlan.id });
    const missing = await server.ask(content, { id: "00000000-0000-4000-8000-000000000000" });
    expect(foreign.text).toBe(missing.text);
    expect(foreign.errors.map(({ extensions }) => extensions)).toEqual([{ code: "NOT_FOUND" }]);
  });
});
