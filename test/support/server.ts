import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readSettings, type Settings } from "../../server/config.js";
import { unauthenticated } from "../../server/errors.js";
import { roles, type Role } from "../../server/identity/actor.js";
import { findActor } from "../../server/identity/people.js";
import type { SignIn } from "../../server/identity/sign-in.js";
import { createLog } from "../../server/log.js";
import { startServer as start } from "../../server/start.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { PersonEntity } from "../../server/store/entities/person.entity.js";
import { RoleGrantEntity } from "../../server/store/entities/role-grant.entity.js";
import { openStore, type Store } from "../../server/store/store.js";
import { createPlan } from "../../server/sync/create-plan.js";
import { must } from "../../shared/must.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { anna, buildPlan, testNow } from "./plans.js";

/** An answer of GraphQL as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  /** The body as text. */
  readonly text: string;
}

/** A real server over a real SQLite file on a free port of this computer. */
export interface TestServer {
  readonly address: string;
  /** Where commands of this computer come in. */
  readonly operatorPort: number;
  readonly store: Store;
  /** The open plan of `ipc` in `strand`, with `north` and `south`. */
  readonly plan: PlanHeader;
  /** The open plan of `ipc` in `inland`, which nobody of `strand` may see. */
  readonly foreignPlan: PlanHeader;
  /** Lines that the server logged. */
  readonly logged: readonly string[];
  /** Sends a document as somebody; demo-anna unless told otherwise. */
  ask(query: string, variables?: object, as?: string): Promise<Answer>;
  /** Sends any request. */
  request(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Who there is beside the demo's people: one person a role, each on a node; `stranger` is another organisation's coordinator, `nobody` has no role. */
export const testPeople: readonly { readonly id: string; readonly role: Role | null; readonly node: string }[] = [
  { id: "demo-anna", role: "coordinator", node: "strand" },
  { id: "demo-bo", role: "coordinator", node: "strand" },
  { id: "demo-ledning", role: "reader", node: "strand" },
  { id: "north-manager", role: "unitManager", node: "north" },
  { id: "mind-manager", role: "unitManager", node: "mind" },
  { id: "service-reader", role: "reader", node: "children" },
  { id: "country-reader", role: "reader", node: "fi" },
  { id: "method-owner", role: "methodOwner", node: "strand" },
  { id: "administrator", role: "admin", node: "fi" },
  { id: "stranger", role: "coordinator", node: "inland" },
  { id: "nobody", role: null, node: "fi" },
];

/** Lets a test be anybody: the bearer token is the person's id. */
function anybody(store: Store): SignIn {
  return async (authorization) => {
    const id = authorization?.replace(/^Bearer /, "") ?? "demo-anna";
    const actor = await findActor(store, id);
    if (actor === null) throw unauthenticated();
    return actor;
  };
}

/** What a test may set otherwise. */
export interface TestServerOptions {
  /** `demo`: the demo as it is; `anybody`: no demo, a token is a person's id; `none`: as `planark serve` without the demo. */
  readonly signIn?: "demo" | "anybody" | "none";
  readonly environment?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  readonly operatorToken?: string;
}

/** Starts a server with a small organisation, two plans and a person of each role; stop it after the test. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-server-"));
  const store = await openStore({ dataDir });
  const plan = await buildPlan(store);
  const foreignPlan = await buildForeignPlan(store);
  await addPeople(store);
  const logged: string[] = [];
  const { signIn = "anybody", now = testNow, operatorToken = null } = options;
  const settings = testSettings({ PORT: "0", DATA_DIR: dataDir, ...options.environment }, signIn === "demo");
  const log = createLog("debug", (line) => logged.push(line));
  const server = await start({ settings, store, log, now, operatorToken, ...(signIn === "anybody" ? { signIn: anybody(store) } : {}) });
  const request = (place: string, init?: RequestInit): Promise<Response> => fetch(`${server.address}${place}`, init);
  return {
    address: server.address,
    operatorPort: server.operatorPort,
    store,
    plan,
    foreignPlan,
    logged,
    request,
    ask: (query, variables, as) => ask(request, query, variables, as),
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function testSettings(environment: Readonly<Record<string, string>>, demo: boolean): Settings {
  const read = readSettings(environment, demo);
  if ("faults" in read) throw new Error(read.faults.join("\n"));
  return read.settings;
}

async function ask(request: TestServer["request"], query: string, variables: object = {}, as?: string): Promise<Answer> {
  const headers = { "Content-Type": "application/json", ...(as === undefined ? {} : { Authorization: `Bearer ${as}` }) };
  const response = await request("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  const body = JSON.parse(text) as Partial<Pick<Answer, "data" | "errors">>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
}

async function buildForeignPlan(store: Store): Promise<PlanHeader> {
  const node = { level: "region", closedOn: null, staffCount: null, formerNames: [] };
  await store.write(async (m) => {
    await m.insert(OrgUnitEntity, {
      ...node,
      id: "inland",
      code: "inland",
      name: "Inland",
      parentId: "fi",
      organisation: true,
      path: "/fi/inland/",
    });
    const unit = { id: "lake", code: "lake", name: "Lake", parentId: "inland", organisation: false, path: "/fi/inland/lake/" };
    await m.insert(OrgUnitEntity, { ...node, ...unit, level: "unit" });
  });
  const input = { methodId: "ipc", organisationId: "inland", unitIds: ["lake"], language: "sv" } as const;
  return createPlan(store, anna, input, testNow);
}

async function addPeople(store: Store): Promise<void> {
  await store.write(async (m) => {
    for (const { id, role, node } of testPeople) {
      await m.insert(PersonEntity, { id, name: `Name of ${id}`, language: "en" });
      if (role !== null)
        await m.insert(RoleGrantEntity, {
          personId: id,
          role: must(
            roles.find((one) => one === role),
            role,
          ),
          nodeId: node,
        });
    }
  });
}
