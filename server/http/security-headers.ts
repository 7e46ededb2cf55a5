import type { RequestHandler } from "express";

/** Headers of every answer: nothing is guessed, no address leaves in a referrer, no device is asked for. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  response.set("X-Content-Type-Options", "nosniff");
  response.set("Referrer-Policy", "no-referrer");
  response.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  // A browser would from then on refuse every other program under http://localhost.
  if (request.hostname !== "localhost") response.set("Strict-Transport-Security", "max-age=31536000");
  next();
};

/** Names that this computer has for itself in an address. */
export const loopbackNames = ["127.0.0.1", "[::1]", "localhost"];

/** Answers only requests that name this computer or the public address: a foreign page cannot reach a loopback server under a name of its own. */
export function knownHosts(publicUrl: string | null): RequestHandler {
  const names = publicUrl === null ? loopbackNames : [...loopbackNames, new URL(publicUrl).hostname];
  return (request, response, next) => {
    if (names.includes(hostName(request.headers.host ?? ""))) next();
    else response.status(421).type("text/plain").send("unknown host\n");
  };
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
