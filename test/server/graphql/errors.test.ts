import { GraphQLError } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFormatError } from "../../../server/graphql/format-error.js";
import { createLog } from "../../../server/log.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { startServer, type TestServer } from "../../support/server.js";

describe("an error that nobody foresaw", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("leaves the server as INTERNAL with an id, and the log tells more under that id", async () => {
    await server.store.write((m) => m.query("ALTER TABLE method RENAME TO method_gone"));
    const { errors, text } = await server.ask("{ methods { edges { node { id } } } }");
    expect(errors).toHaveLength(1);
    const { code, id } = errors[0]?.extensions ?? {};
    expect(code).toBe("INTERNAL");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(text).not.toMatch(/SQLITE|no such table|\.ts|\.js|stack/i);
    expect(server.logged.find((line) => line.includes(String(id)))).toMatch(/no such table/);
    await server.store.write((m) => m.query("ALTER TABLE method_gone RENAME TO method"));
    expect(await server.store.read.count(PlanEntity)).toBe(2);
  });
});

describe("what formatError lets out", () => {
  const logged: string[] = [];
  const format = createFormatError(createLog("info", (line) => logged.push(line)));

  it("never repeats the input that a validator refused", () => {
    const target = { name: "Somebody's name" };
    const cause = Object.assign(new Error("Argument Validation Error"), {
      extensions: { code: "BAD_USER_INPUT", validationErrors: [{ target }] },
    });
    const error = new GraphQLError(cause.message, { originalError: cause, path: ["pushPlan"] });
    const out = format(
      { message: cause.message, extensions: { code: "BAD_USER_INPUT", validationErrors: [{ target }] }, path: ["pushPlan"] },
      error,
    );
    expect(JSON.stringify(out)).not.toContain("Somebody");
    expect(out.extensions?.["code"]).toBe("INTERNAL");
  });
});

describe("a document with a mistake", () => {
  it("is told that no questions are kept here, where only a question's hash is sent", async () => {
    const plain = await startServer();
    const response = await plain.request("/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: "Bearer demo-anna" },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "PERSISTED_QUERY_NOT_SUPPORTED" }]);
    await plain.stop();
  });

  it("is told which, while suggestions of names are for the demo only", async () => {
    const demo = await startServer({ signIn: "demo" });
    const { status, errors } = await demo.ask("{ mee { id } }");
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
    expect(errors[0]?.message).toContain('Did you mean "me"');
    await demo.stop();
    const plain = await startServer();
    const hidden = await plain.ask("{ mee { id } }");
    expect(hidden.errors[0]?.message).toBe('Cannot query field "mee" on type "Query".');
    await plain.stop();
  });
});

describe("questions about the schema itself", () => {
  const question = "{ __schema { queryType { name } types { name } } }";

  it("are answered by the demo and refused by any other server", async () => {
    const demo = await startServer({ signIn: "demo" });
    expect((await demo.ask(question)).errors).toEqual([]);
    await demo.stop();
    const plain = await startServer();
    const { status, data, errors } = await plain.ask(question);
    expect({ status, data, code: errors[0]?.extensions["code"] }).toEqual({ status: 400, data: null, code: "GRAPHQL_VALIDATION_FAILED" });
    await plain.stop();
  });

  it("may not circle through the schema without end", async () => {
    const demo = await startServer({ signIn: "demo" });
    const circle = `{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} } ".repeat(8)} } } }`;
    const { errors } = await demo.ask(circle);
    expect(errors).toHaveLength(1);
    await demo.stop();
  });
});
