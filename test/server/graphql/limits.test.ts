import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Answer, type TestServer } from "../../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const codes = (answer: Answer): unknown[] => answer.errors.map(({ extensions }) => extensions["code"]);

/** Fragments that each spread the next one twice: 2^size selections in a few lines. */
function bomb(size: number): string {
  const links = Array.from(
    { length: size - 1 },
    (_, at) => `fragment f${String(at)} on Unit { ...f${String(at + 1)} ...f${String(at + 1)} }`,
  );
  return `{ units { edges { node { ...f0 } } } } ${links.join(" ")} fragment f${String(size - 1)} on Unit { id }`;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

describe("a document over the limits is refused before it does any work", () => {
  it("refuses a bomb of 25 fragments within a second, and the server goes on answering", async () => {
    const { result, ms } = await timed(() => server.ask(bomb(25)));
    expect(result.status).toBe(400);
    expect(codes(result)).toEqual(["TOO_COSTLY"]);
    expect(ms).toBeLessThan(1000);
    expect((await server.ask("{ me { id } }")).data).toEqual({ me: { id: "demo-anna" } });
  });

  it("refuses more fragments than 30 and fragments that spread each other in a ring", async () => {
    expect(codes(await server.ask(bomb(31)))).toEqual(["TOO_COSTLY"]);
    expect(codes(await server.ask("{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }"))).toEqual(["TOO_COSTLY"]);
  });

  it("counts depth through fragments: ten levels go, eleven do not", async () => {
    const deep = (parents: number): string => `{ units { edges { node { ${"parent { ".repeat(parents)} id ${"} ".repeat(parents)} } } } }`;
    expect((await server.ask(deep(6))).errors).toEqual([]);
    expect(codes(await server.ask(deep(7)))).toEqual(["TOO_COSTLY"]);
    const hidden = `{ units { edges { node { ...far } } } } fragment far on Unit { ${"parent { ".repeat(7)} id ${"} ".repeat(7)} }`;
    expect(codes(await server.ask(hidden))).toEqual(["TOO_COSTLY"]);
  });

  it("takes 30 aliases and refuses 31", async () => {
    const aliases = (count: number): string => `{ me { ${Array.from({ length: count }, (_, at) => `a${String(at)}: id`).join(" ")} } }`;
    expect((await server.ask(aliases(30))).errors).toEqual([]);
    expect(codes(await server.ask(aliases(31)))).toEqual(["TOO_COSTLY"]);
  });

  it("takes five fields at the root and refuses six, also inside a fragment", async () => {
    const roots = (count: number): string => Array.from({ length: count }, (_, at) => `r${String(at)}: me { id }`).join(" ");
    expect((await server.ask(`{ ${roots(5)} }`)).errors).toEqual([]);
    expect(codes(await server.ask(`{ ${roots(6)} }`))).toEqual(["TOO_COSTLY"]);
    expect(codes(await server.ask(`{ ...all } fragment all on Query { ${roots(6)} }`))).toEqual(["TOO_COSTLY"]);
  });

  it("refuses a field with more than ten directives", async () => {
    const { errors } = await server.ask(`{ me { id ${"@include(if: true) ".repeat(11)} } }`);
    expect(errors[0]?.message).toMatch(/directives/);
  });

  it("refuses more than 2,000 tokens", async () => {
    const { status, errors } = await server.ask(`{ me { ${"id ".repeat(2100)} } }`);
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(/2000 tokens/);
  });

  it("refuses variables nested deeper than 20", async () => {
    let value: unknown = 1;
    for (let level = 0; level < 25; level += 1) value = { value };
    const answer = await server.ask("query Q($id: ID!) { plan(id: $id) { id } }", { id: value });
    expect(answer.errors[0]?.message).toMatch(/20 deep/);
  });

  it("answers 413 to a body over 2 MB and 400 to one that is not JSON", async () => {
    const headers = { "Content-Type": "application/json" };
    const large = JSON.stringify({ query: "{ me { id } }", variables: { text: "x".repeat(2_100_000) } });
    expect((await server.request("/graphql", { method: "POST", headers, body: large })).status).toBe(413);
    expect((await server.request("/graphql", { method: "POST", headers, body: "{" })).status).toBe(400);
  });
});

describe("the cost of a document", () => {
  const pages = (first: string): string => `{ plans(first: ${first}) { edges { node { id sections { section rows { id cells } } } } } }`;

  it("grows with the page: one plan's rows go, two hundred plans' do not", async () => {
    expect((await server.ask(pages("1"))).errors).toEqual([]);
    expect(codes(await server.ask(pages("200")))).toEqual(["TOO_COSTLY"]);
  });

  it("is counted with the page size that a variable or its default gives", async () => {
    const asked = (declared: string): string =>
      `query Q(${declared}) { plans(first: $n) { edges { node { sections { rows { id cells } } } } } }`;
    expect((await server.ask(asked("$n: Int"), { n: 1 })).errors).toEqual([]);
    expect(codes(await server.ask(asked("$n: Int"), { n: 200 }))).toEqual(["TOO_COSTLY"]);
    expect((await server.ask(asked("$n: Int = 1"))).errors).toEqual([]);
    expect(codes(await server.ask(asked("$n: Int = 200")))).toEqual(["TOO_COSTLY"]);
    expect(codes(await server.ask(asked("$n: Int")))).toEqual(["TOO_COSTLY"]);
  });

  it("leaves what only holds a page together free", async () => {
    const list =
      "{ units(first: 200) { edges { cursor node { id code name level organisation closedOn parent { id name } } } pageInfo { hasNextPage endCursor } } }";
    expect((await server.ask(list)).errors).toEqual([]);
  });
});

describe("what comes in another way", () => {
  it("is refused: a GET, a form, a batch", async () => {
    expect((await server.request("/graphql?query={me{id}}")).status).toBe(405);
    const form = { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "query={me{id}}" };
    expect((await server.request("/graphql", form)).status).toBe(400);
    const batch = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify([{ query: "{ me { id } }" }]) };
    expect((await server.request("/graphql", batch)).status).toBe(400);
  });

  it("is refused under a host name that is not this computer's", async () => {
    const { hostname, port } = new URL(server.address);
    const status = await statusUnderHost(hostname, Number(port), "planark.example");
    expect(status).toBe(421);
    expect(await statusUnderHost(hostname, Number(port), `localhost:${port}`)).toBe(200);
  });
});

async function statusUnderHost(host: string, port: number, name: string): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const asked = request(
      { host, port, method: "POST", path: "/graphql", headers: { Host: name, "Content-Type": "application/json" } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject);
    asked.end(JSON.stringify({ query: "{ me { id } }" }));
  });
}
