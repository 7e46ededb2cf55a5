import type { Connection } from "./ask.js";

/** This page's own server, asked as the person with that token; without one the server decides who a caller on its own computer is. */
export function connectAs(token: string | null): Connection {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  return { address: "/graphql", headers: () => Promise.resolve(headers) };
}

/** The token of whom this window acts as, where one was chosen on the first page of the demo. */
export function chosenToken(): string | null {
  return sessionStorage.getItem("planark.person");
}

const paneKey = "planark.pane";

/** The id of this pane: outlives a reload, not its window. */
export function ownPaneId(): string {
  const id = sessionStorage.getItem(paneKey) ?? crypto.randomUUID();
  sessionStorage.setItem(paneKey, id);
  return id;
}
