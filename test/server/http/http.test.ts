import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachment, fileName } from "../../../server/http/file-name.js";
import { pagesRoute } from "../../../server/http/pages.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { startServer, type TestServer } from "../../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ operatorToken: "the-token" });
});
afterAll(() => server.stop());

const as = (id: string): RequestInit => ({ headers: { Authorization: `Bearer ${id}` } });

describe("health", () => {
  it("is told without signing in and without saying where anything lies", async () => {
    const live = await server.request("/livez");
    const ready = await server.request("/readyz");
    expect([live.status, ready.status]).toEqual([200, 200]);
    expect(await ready.json()).toEqual({ database: "ok", taking: "ok" });
  });
});

describe("an address", () => {
  it("may name as many units as come in one .zip file", async () => {
    const units = Array.from({ length: 500 }, (_, at) => `unit=00000000-0000-4000-8000-${String(at).padStart(12, "0")}`);
    const response = await server.request(`/workbooks/units.zip?period=2026-Q3&${units.join("&")}`, as("demo-anna"));
    expect(response.status).toBe(404);
  });
});

describe("every answer", () => {
  it("carries the headers that keep a browser from guessing", async () => {
    const { headers } = await server.request("/nowhere");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("a plan's workbook", () => {
  it("comes as a file with a name that a person reads", async () => {
    const response = await server.request(`/workbooks/${server.plan.id}.xlsx?language=fi`, as("demo-anna"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("spreadsheetml");
    expect(response.headers.get("content-disposition")).toContain("filename*=UTF-8''Interpersonal%20counselling%20-%20Unit%20strand.xlsx");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("comes to a pane that says who asks, is kept nowhere on the way, and would run nothing if a browser showed it", async () => {
    const response = await server.request(`/workbooks/${server.plan.id}.xlsx?language=da`, as("north-manager"));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.byteLength).toBe(Number(response.headers.get("content-length")));
    expect(bytes.byteLength).toBeLessThan(200_000);
    const opened = await openWorkbook(bytes);
    expect(opened.book.worksheets.map(({ name }) => name)).toContain("Barrierer");
    const units = opened.book
      .getWorksheet("Uddannelse")
      ?.getColumn("B")
      .values.filter((value) => typeof value === "string" && value.includes("Unit"));
    expect(units).toEqual(["north Unit north"]);
  });

  it("opens the pane of the add-in that this server's manifest names", async () => {
    const manifest = await (await server.request("/addin/manifest.xml")).text();
    const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? "none";
    const { parts } = await openWorkbook(Buffer.from(await (await server.request(`/workbooks/${server.plan.id}.xlsx`)).arrayBuffer()));
    expect(parts.get("xl/webextensions/webextension1.xml")).toContain(`<we:reference id="${id}"`);
  });

  it.each([
    ["somebody who is not known", "somebody-else", 401, "UNAUTHENTICATED"],
    ["a coordinator of another organisation", "stranger", 404, "NOT_FOUND"],
    ["a manager whose units take no part", "mind-manager", 404, "NOT_FOUND"],
    ["somebody without a role", "nobody", 404, "NOT_FOUND"],
  ] as const)("is refused to %s with a code that a program reads", async (_, person, status, code) => {
    const response = await server.request(`/workbooks/${server.plan.id}.xlsx`, as(person));
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ code, message: expect.any(String) as string });
  });

  it("is a new workbook each time it is fetched", async () => {
    const fetched = await Promise.all(
      [1, 2].map(async () => Buffer.from(await (await server.request(`/workbooks/${server.plan.id}.xlsx`)).arrayBuffer())),
    );
    expect(fetched[0]?.equals(fetched[1] ?? Buffer.alloc(0))).toBe(false);
  });

  it("is not there for those who may not see the plan, as a plan that does not exist is not", async () => {
    const foreign = await server.request(`/workbooks/${server.foreignPlan.id}.xlsx`);
    const missing = await server.request("/workbooks/nothing.xlsx");
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await missing.text());
    expect((await server.request(`/workbooks/${server.plan.id}.xlsx`, as("administrator"))).status).toBe(404);
  });

  it("is refused in a language that there is not", async () => {
    expect((await server.request(`/workbooks/${server.plan.id}.xlsx?language=xx`)).status).toBe(400);
  });
});

describe("a request that cannot be read", () => {
  it.each([
    ["/workbooks/%ff.xlsx", {}],
    ["/operator", { method: "POST", headers: { "Content-Type": "application/json", Authorization: "Bearer the-token" }, body: "{" }],
  ])("to %s is the caller's mistake and no failure of the server", async (address, request) => {
    const response = await server.request(address, request);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("cannot be read") as string });
    expect(server.logged.filter((line) => line.includes("request failed"))).toEqual([]);
  });
});

describe("the manifest", () => {
  it("speaks of this server's own address and of no other of ours", async () => {
    const response = await server.request("/addin/manifest.xml");
    const manifest = await response.text();
    expect(response.headers.get("content-type")).toContain("xml");
    expect(manifest).toContain(`${server.address}/addin/taskpane.html`);
    expect(manifest).not.toContain("https://localhost:4000");
  });

  it("names icons that are there", async () => {
    const manifest = await (await server.request("/addin/manifest.xml")).text();
    const icons = [...new Set([...manifest.matchAll(/"([^"]+\.png)"/g)].map((match) => new URL(match[1] ?? "").pathname))];
    expect(icons.length).toBeGreaterThan(2);
    for (const icon of icons) expect((await server.request(icon)).headers.get("content-type")).toBe("image/png");
  });
});

describe("commands beside a running server", () => {
  const order = (token: string, command: string): Promise<Response> =>
    server.request("/operator", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify({ command, options: { plan: server.plan.id, out: "plan.xlsx" } }),
    });

  it("are done for who has the token of the data folder, and do not exist for anybody else", async () => {
    expect((await order("the-token", "template")).status).toBe(200);
    for (const token of ["the-tokem", "", "demo-anna"]) expect((await order(token, "template")).status).toBe(404);
    expect((await order("the-token", "nonsense")).status).toBe(404);
  });
});

describe("the built pages", () => {
  it("go out with their content policy, a nonce that is new each time, and the address of office.js", async () => {
    const web = await mkdtemp(join(tmpdir(), "planark-web-"));
    for (const folder of ["addin", "try", "assets"]) await mkdir(join(web, folder));
    await writeFile(join(web, "addin", "taskpane.html"), '<script src="__OFFICE_JS_URL__"></script><meta nonce="__NONCE__">');
    await writeFile(join(web, "index.html"), '<meta nonce="__NONCE__">');
    await writeFile(join(web, "assets", "app-1a2b.js"), "1");
    const app = express().use(pagesRoute(web, "https://office.example/office.js"));
    const listening = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => listening.once("listening", resolve));
    const base = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
    const pane = await fetch(`${base}/addin/taskpane.html`);
    const policy = pane.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(await pane.text()).toBe(`<script src="https://office.example/office.js"></script><meta nonce="${nonce}">`);
    expect(policy).toContain("script-src 'self' https://office.example;");
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(policy).not.toContain("unsafe");
    expect(pane.headers.get("x-frame-options")).toBeNull();
    const home = await fetch(`${base}/`);
    expect(home.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(home.headers.get("x-frame-options")).toBe("DENY");
    expect(await home.text()).not.toContain(nonce);
    expect((await fetch(`${base}/assets/app-1a2b.js`)).headers.get("cache-control")).toContain("immutable");
    expect((await fetch(`${base}/index.html`)).status).toBe(404);
    const missing = await fetch(`${base}/dashboard/`);
    expect([missing.status, await missing.text()]).toEqual([404, "this page is not built: run npm run build\n"]);
    listening.close();
    expect(existsSync(web)).toBe(true);
  });
});

describe("the name of a file", () => {
  it("keeps letters of every language and drops what a system would not take", () => {
    expect(fileName(["Läkemedelsrobot i hemvården", 'A/B: "c" <d>?'], "xlsx")).toBe("Läkemedelsrobot i hemvården - A B c d.xlsx");
    expect(fileName(["///"], "xlsx")).toBe("plan.xlsx");
    expect(fileName(["x".repeat(300)], "xlsx")).toHaveLength(105);
  });

  it("is sent in plain letters and as it is, and cannot break out of its header", () => {
    const header = attachment('Mål "1"\r\nX: y.xlsx');
    expect(header).toBe("attachment; filename=\"Mal 1X: y.xlsx\"; filename*=UTF-8''M%C3%A5l%20%221%22%0D%0AX%3A%20y.xlsx");
  });
});
