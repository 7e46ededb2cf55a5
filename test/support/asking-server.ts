import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readSettings } from "../../server/config.js";
import { unauthenticated } from "../../server/errors.js";
import type { Role } from "../../server/identity/actor.js";
import { findActor } from "../../server/identity/people.js";
import { createLog } from "../../server/log.js";
import { startServer } from "../../server/start.js";
import { MethodEntity } from "../../server/store/entities/method.entity.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { PersonEntity } from "../../server/store/entities/person.entity.js";
import { RoleGrantEntity } from "../../server/store/entities/role-grant.entity.js";
import { openStore, type Store } from "../../server/store/store.js";
import { createPlan } from "../../server/sync/create-plan.js";
import { planContent } from "../../server/sync/read-plan.js";
import { must } from "../../shared/must.js";
import type { PlanRow } from "../../shared/protocol.js";
import { anna, insertRow, send, testNow } from "./plans.js";

/** A real server with a county of twelve units and three plans that all of them take part in. */
export interface AskingServer {
  readonly address: string;
  readonly store: Store;
  readonly now: () => Date;
  /** The plans by method: `ipc`, `avr`, `robot`. */
  readonly plans: Readonly<Record<string, string>>;
  readonly units: readonly string[];
  /** Fetches a file as somebody; throws with the server's words where it is refused. */
  file(place: string, as?: string): Promise<Buffer>;
  request(place: string, as?: string): Promise<Response>;
  /** Sends a document as somebody and gives its data; throws with the server's words when there is none. */
  ask<Data>(query: string, variables: object, as?: string): Promise<Data>;
  rows(planId: string, section: string): Promise<readonly PlanRow[]>;
  stop(): Promise<void>;
}

const methods = { ipc: "Interpersonal counselling", avr: "Parenting group", robot: "Robot companion" } as const;
const ids = Array.from({ length: 12 }, (_, at) => `u${String(at + 1).padStart(2, "0")}`);

/** A coordinator of the county, and the managers of two units. */
const people: readonly (readonly [id: string, role: Role, node: string])[] = [
  ["demo-anna", "coordinator", "county"],
  ["manager-u01", "unitManager", "u01"],
  ["manager-u02", "unitManager", "u02"],
];

/** Starts the server as it is before anybody is asked: each unit has reported the quarter before the newest ended one. */
export async function startAskingServer(): Promise<AskingServer> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-units-"));
  const store = await openStore({ dataDir });
  await fill(store);
  const plans = await makePlans(store);
  const read = readSettings({ PORT: "0", DATA_DIR: dataDir }, false);
  if ("faults" in read) throw new Error(read.faults.join("\n"));
  const log = createLog("error", (line) => void process.stderr.write(`${line}\n`));
  const signIn = async (authorization: string | undefined): ReturnType<typeof someone> => someone(store, authorization);
  const server = await startServer({ settings: read.settings, store, log, now: testNow, operatorToken: null, signIn });
  const headersOf = (as: string): Record<string, string> => ({ Authorization: `Bearer ${as}`, "Content-Type": "application/json" });
  const request = (place: string, as = "demo-anna"): Promise<Response> => fetch(`${server.address}${place}`, { headers: headersOf(as) });
  return {
    address: server.address,
    store,
    now: testNow,
    plans,
    units: ids,
    request,
    file: async (place, as) => {
      const response = await request(place, as);
      if (!response.ok) throw new Error(`${place}: ${String(response.status)} ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    ask: async <Data>(query: string, variables: object, as = "demo-anna") => {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${server.address}/graphql`, { method: "POST", headers: headersOf(as), body });
      const answer = (await response.json()) as { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };
      if (answer.errors !== undefined) throw new Error(answer.errors.map((error) => error.message).join("\n"));
      return must(answer.data ?? undefined, "data");
    },
    rows: (planId, section) => planContent(store.read, planId, [section]),
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function someone(store: Store, authorization: string | undefined): Promise<NonNullable<Awaited<ReturnType<typeof findActor>>>> {
  const actor = await findActor(store, authorization?.replace(/^Bearer /, "") ?? "");
  if (actor === null) throw unauthenticated();
  return actor;
}

async function fill(store: Store): Promise<void> {
  await store.write(async (m) => {
    const node = { closedOn: null, staffCount: null, formerNames: [] };
    const county = { id: "county", code: "C", name: "The county", level: "region", parentId: null, organisation: true, path: "/county/" };
    await m.insert(OrgUnitEntity, { ...node, ...county });
    for (const id of ids) {
      const unit = { id, code: id.toUpperCase(), name: `Unit ${id}`, level: "unit", parentId: "county", organisation: false };
      await m.insert(OrgUnitEntity, { ...node, ...unit, path: `/county/${id}/` });
    }
    for (const [id, name] of Object.entries(methods))
      await m.insert(MethodEntity, { id, code: id.toUpperCase(), name, ownerOrganisation: null, actionCode: null });
    for (const [personId, role, nodeId] of people) {
      await m.insert(PersonEntity, { id: personId, name: `Name of ${personId}`, language: "sv" });
      await m.insert(RoleGrantEntity, { personId, role, nodeId });
    }
    await m.insert(PersonEntity, { id: anna.id, name: anna.name, language: anna.language });
  });
}

/** The plans, each with what its units said of the quarter before. */
async function makePlans(store: Store): Promise<Readonly<Record<string, string>>> {
  const plans: Record<string, string> = {};
  for (const [at, methodId] of Object.keys(methods).entries()) {
    const input = { methodId, organisationId: "county", unitIds: ids, language: "sv", modules: ["followUp"] } as const;
    const { id } = await createPlan(store, anna, input, testNow);
    plans[methodId] = id;
    const said = { period: "2025-Q3", using: 3, usingAsIntended: 2, source: "estimate" };
    const rows = ids.map((unit, index) =>
      insertRow(`${methodId}-${unit}-q3`, { ...said, unit, intendedUsers: 10 + at, trained: 4 + (index % 4) }, "usage"),
    );
    await send(store, id, rows);
  }
  return plans;
}
