import type { Actor, Reach } from "../identity/actor.js";

/** Who sends: the part of an actor that is stored and shown. */
export type Sender = Pick<Actor, "id" | "name" | "language">;

/** Who sends, which rows they may change and which they may see. Nothing else is permitted or refused here. */
export interface Who {
  readonly actor: Sender;
  readonly write: Reach;
  readonly read: Reach;
}
