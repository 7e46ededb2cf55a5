import { createApp } from "./app.js";
import type { Settings } from "./config.js";
import type { Readiness } from "./http/health-route.js";
import { listen } from "./http/listen.js";
import { demoSignIn, noSignIn, type SignIn } from "./identity/sign-in.js";
import type { Log } from "./log.js";
import { ownAddress } from "./own-address.js";
import { makeServices } from "./make-services.js";
import { findRoot } from "./root.js";
import type { Store } from "./store/store.js";

/** Milliseconds that requests under way are given when the server stops. */
const grace = 10_000;

/** A running server. `stop` finishes what is under way and closes the store. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Where commands beside the server reach it, by plain HTTP from this computer: `port`, or one of its own where that one speaks HTTPS. */
  readonly operatorPort: number;
  stop(): Promise<void>;
}

/** What a server needs beside its settings. */
export interface StartParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Date;
  /** The secret that commands beside the server show; null where there are none. */
  readonly operatorToken: string | null;
  /** Instead of the sign-in that the settings call for. */
  readonly signIn?: SignIn;
}

/** Starts a server over an open store. */
export async function startServer({ settings, store, log, now, operatorToken, signIn }: StartParts): Promise<RunningServer> {
  const readiness: Readiness = { draining: false };
  const services = makeServices(settings, { store, log, now });
  const own = { address: "" };
  const { app, stop } = await createApp({
    services,
    signIn: signIn ?? (settings.demo ? demoSignIn(store) : noSignIn),
    introspection: settings.demo,
    root: findRoot(),
    officeJsUrl: settings.officeJsUrl,
    setPublicUrl: settings.publicUrl,
    publicUrl: () => own.address,
    readiness,
    operatorToken,
  });
  const { host, tls } = settings;
  const listening = await listen(app, host, settings.port, tls);
  const inside = tls === null || operatorToken === null ? null : await listen(app, host, 0, null);
  own.address = settings.publicUrl ?? ownAddress(settings, listening.port);
  return {
    address: own.address,
    port: listening.port,
    operatorPort: (inside ?? listening).port,
    stop: async () => {
      readiness.draining = true;
      await Promise.all([listening.close(grace), inside?.close(grace)]);
      await stop();
      await store.close();
    },
  };
}
