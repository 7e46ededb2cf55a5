import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../../support/server.js";

describe("the demo", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ signIn: "demo" });
  });
  afterAll(() => server.stop());

  it("takes who sends no header for Anna, and otherwise the person that the token names", async () => {
    const me = "{ me { id } }";
    expect((await server.ask(me)).data).toEqual({ me: { id: "demo-anna" } });
    for (const id of ["demo-anna", "demo-bo", "demo-ledning"]) expect((await server.ask(me, {}, id)).data).toEqual({ me: { id } });
  });

  it.each(["", "Basic demo-anna", "Bearer", "Bearer demo-admin", "Bearer stranger", "Bearer demo-anna extra"])(
    "answers UNAUTHENTICATED to the header '%s'",
    async (Authorization) => {
      const headers = { "Content-Type": "application/json", ...(Authorization === "" ? { Authorization: " " } : { Authorization }) };
      const response = await server.request("/graphql", { method: "POST", headers, body: JSON.stringify({ query: "{ me { id } }" }) });
      const { errors } = (await response.json()) as { errors: { extensions: object }[] };
      expect(response.status).toBe(401);
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
    },
  );
});

describe("a server that is not the demo", () => {
  it("lets nobody in, not even a demo person, until there is a sign-in", async () => {
    const server = await startServer({ signIn: "none" });
    for (const as of [undefined, "demo-anna"]) expect((await server.ask("{ me { id } }", {}, as)).status).toBe(401);
    expect((await server.request(`/workbooks/${server.plan.id}.xlsx`)).status).toBe(401);
    await server.stop();
  });
});
