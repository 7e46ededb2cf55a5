import type { Settings } from "./config.js";

/** The address of a server on this computer, as long as no public one is set; without a final slash. */
export function ownAddress({ host, tls }: Pick<Settings, "host" | "tls">, port: number): string {
  return `${tls === null ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${String(port)}`;
}
