import type { Threshold } from "../../shared/report/implemented.js";
import type { Actor } from "../identity/actor.js";
import type { Log } from "../log.js";
import type { Store } from "../store/store.js";
import type { AddinReference } from "../workbook/pane-parts.js";
import type { Loaders } from "./loaders.js";

/** What every part of a server works with. */
export interface Services {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Date;
  /** Fewer people than this are not shown as a figure to those outside the own line. */
  readonly smallCellLimit: number;
  readonly implemented: Threshold;
  /** The add-in that workbooks open beside them, or null. */
  readonly addin: AddinReference | null;
}

/** What a resolver is given with each request. */
export interface RequestContext extends Services {
  readonly actor: Actor;
  readonly loaders: Loaders;
}
