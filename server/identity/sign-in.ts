import { unauthenticated } from "../errors.js";
import type { Store } from "../store/store.js";
import type { Actor } from "./actor.js";
import { findActor } from "./people.js";

/** Says who sends a request by its Authorization header; throws UNAUTHENTICATED when that is nobody. */
export type SignIn = (authorization: string | undefined) => Promise<Actor>;

const demoPeople = ["demo-anna", "demo-bo", "demo-ledning"];

/** Sign-in of the demo: one of its three people by `Bearer demo-…`, the coordinator Anna without a header. For loopback and demo data only. */
export function demoSignIn(store: Store): SignIn {
  return async (authorization) => {
    const id = authorization === undefined ? "demo-anna" : /^Bearer (demo-[a-z]+)$/.exec(authorization)?.[1];
    const person = id !== undefined && demoPeople.includes(id) ? await findActor(store, id) : null;
    if (person === null) throw unauthenticated();
    return person;
  };
}

/** Sign-in of a server that is not the demo: nobody, until there is one. */
export const noSignIn: SignIn = () => Promise.reject(unauthenticated());
