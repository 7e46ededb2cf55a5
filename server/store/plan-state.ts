import type { EntityManager } from "typeorm";
import type { Phase } from "../../shared/field.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { settingDefaults } from "./settings.js";

/** A stored push as it is asked for when it comes again. */
export interface KnownOp {
  readonly requestHash: string;
  readonly response: string;
}

/** What a write to a plan needs of it: its header, the organisation's zone, and what is known of the push and of the client's position. */
export interface PlanState {
  readonly header: PlanHeader;
  readonly timeZone: string;
  /** The push of this id, if it was done before. */
  readonly known: KnownOp | null;
  /** The hash after the revision the client stands at, null when the plan never had that revision. */
  readonly hashThere: string | null;
  /** Living rows by section; empty unless asked for. */
  readonly living: ReadonlyMap<string, number>;
}

interface RawState {
  readonly id: string;
  readonly method_id: string;
  readonly organisation_id: string;
  readonly cycle: number;
  readonly status: "OPEN" | "CLOSED";
  readonly phase: Phase;
  readonly modules: string;
  readonly schema_version: number;
  readonly rev: number;
  readonly head_hash: string;
  readonly epoch: string;
  readonly time_zone: string | null;
  readonly op_hash: string | null;
  readonly op_response: string | null;
  readonly hash_there: string | null;
  readonly living: string | null;
}

/**
 * Locks the plan for the rest of the transaction. It must be the first statement: it takes SQLite's write lock before anything is read
 * and PostgreSQL's lock of the plan's row.
 */
export async function lockPlan(m: EntityManager, planId: string): Promise<void> {
  await m.query("UPDATE plan SET rev = rev WHERE id = $1", [planId]);
}

const livingCounts = `(SELECT string_agg(section || ' ' || n, ',') FROM
  (SELECT section, COUNT(*) AS n FROM plan_row WHERE plan_id = $1 AND deleted_rev IS NULL GROUP BY section) AS counted)`;

/** Reads the state in one statement; null when there is no such plan. */
export async function readState(
  m: EntityManager,
  planId: string,
  about: { readonly opId: string; readonly headRev: number; readonly countLiving: boolean },
): Promise<PlanState | null> {
  const [raw] = await m.query<RawState[]>(
    `SELECT ${about.countLiving ? livingCounts : "NULL"} AS living, p.*, z.value AS time_zone,
       o.request_hash AS op_hash, o.response AS op_response, h.head_hash AS hash_there
     FROM (SELECT * FROM plan WHERE id = $1) AS p
     LEFT JOIN organisation_setting AS z ON z.organisation_id = p.organisation_id AND z.key = 'timeZone'
     LEFT JOIN plan_op AS o ON o.plan_id = p.id AND o.op_id = $2
     LEFT JOIN plan_op AS h ON h.plan_id = p.id AND h.rev = $3`,
    [planId, about.opId, about.headRev],
  );
  return raw === undefined ? null : parseState(raw);
}

function parseState(raw: RawState): PlanState {
  const known = raw.op_hash === null || raw.op_response === null ? null : { requestHash: raw.op_hash, response: raw.op_response };
  return {
    header: parseHeader(raw),
    timeZone: raw.time_zone ?? settingDefaults.timeZone,
    known,
    hashThere: raw.hash_there,
    living: parseLiving(raw.living),
  };
}

function parseHeader(raw: RawState): PlanHeader {
  return {
    id: raw.id,
    methodId: raw.method_id,
    organisationId: raw.organisation_id,
    cycle: raw.cycle,
    status: raw.status,
    phase: raw.phase,
    modules: JSON.parse(raw.modules) as string[],
    rev: raw.rev,
    epoch: raw.epoch,
    headHash: raw.head_hash,
    schemaVersion: raw.schema_version,
  };
}

function parseLiving(text: string | null): ReadonlyMap<string, number> {
  if (text === null) return new Map();
  return new Map(
    text.split(",").map((part) => {
      const [section = "", count = "0"] = part.split(" ");
      return [section, Number(count)];
    }),
  );
}

/** What a write changes of the plan itself. */
export type PlanChanges = Partial<Pick<PlanHeader, "phase" | "modules" | "status">>;

/** Moves the plan to its new revision. */
export async function advancePlan(m: EntityManager, next: PlanHeader): Promise<void> {
  await m.query("UPDATE plan SET rev = $1, head_hash = $2, phase = $3, modules = $4, status = $5 WHERE id = $6", [
    next.rev,
    next.headHash,
    next.phase,
    JSON.stringify(next.modules),
    next.status,
    next.id,
  ]);
}
