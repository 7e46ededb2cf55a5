import type { Language } from "../../shared/language.js";

/** What a person may be: reader is leadership that reads. */
export const roles = ["coordinator", "unitManager", "reader", "methodOwner", "admin"] as const;
export type Role = (typeof roles)[number];

/** A role held on a node of the organisation tree, and so on everything below it. `path`: the ids from the root to the node, `/fi/svo/`. */
export interface Grant {
  readonly role: Role;
  readonly nodeId: string;
  readonly path: string;
}

/** Who acts: a person with the roles held. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
}

/** The units whose rows somebody may touch, by id, or every row. */
export type Reach = "all" | ReadonlySet<string>;
