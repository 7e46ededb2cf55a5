import { monitorEventLoopDelay } from "node:perf_hooks";
import express, { type Router } from "express";
import { PersonEntity } from "../store/entities/person.entity.js";
import type { Store } from "../store/store.js";

/** Whether the server still takes work; `draining` once it has been told to stop. */
export interface Readiness {
  draining: boolean;
}

/** Nanoseconds that the event loop may lag while the process counts as alive: 2 s. */
const mostLag = 2e9;

/** `/livez`: the process answers in time. `/readyz`: it takes requests and reaches its database. Bodies hold names of checks and ok or fail. */
export function healthRoute(store: Store, readiness: Readiness): Router {
  const lag = monitorEventLoopDelay({ resolution: 100 });
  lag.enable();
  const router = express.Router();
  router.get("/livez", (_request, response) => {
    const ok = lag.percentile(99) < mostLag;
    lag.reset();
    response.status(ok ? 200 : 503).json({ eventLoop: ok ? "ok" : "fail" });
  });
  router.get("/readyz", async (_request, response) => {
    const database = await answers(store);
    const ok = database && !readiness.draining;
    response.status(ok ? 200 : 503).json({ database: database ? "ok" : "fail", taking: readiness.draining ? "fail" : "ok" });
  });
  return router;
}

async function answers(store: Store): Promise<boolean> {
  try {
    await store.read.exists(PersonEntity);
    return true;
  } catch {
    return false;
  }
}
