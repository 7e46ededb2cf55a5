import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { officeFolder } from "./office-folder.js";
import type { NativeBridge } from "./bridge.js";

/** Host files of the library that can be loaded in Node. */
export type OfficeVariant = "excel-web" | "excel-win32" | "excel-mac";

const FILES: Record<OfficeVariant, string> = {
  "excel-web": "excel-web-16.00.js",
  "excel-win32": "excel-win32-16.01.js",
  "excel-mac": "excel-mac-16.00.js",
};

interface Library {
  HostBridge: { init(bridge: NativeBridge): void; s_instance: unknown };
  HostBridgeSession: { s_instance: unknown };
  GenericEventRegistration: { s_genericEventRegistrations: unknown };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  config: { extendedErrorLogging: boolean };
}

interface OfficeGlobals {
  OfficeExtension: Library;
  Office: { context?: object };
}

function globals(): OfficeGlobals {
  return globalThis as unknown as OfficeGlobals;
}

/** Loads the unmodified library into this realm, once per test file; `Excel`, `Office` and `OfficeExtension` are global afterwards. */
export function loadOfficeInNode(variant: OfficeVariant = "excel-web"): void {
  if ("Excel" in globalThis) return;
  browserGlobals();
  const file = join(officeFolder(), FILES[variant]);
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: file });
  globals().OfficeExtension.config.extendedErrorLogging = true;
}

/** What the library keeps once for a whole realm and each pane needs for itself: connection, session, event handlers. */
interface Seat {
  connection: unknown;
  session: unknown;
  handlers: unknown;
}

const seats = new WeakMap<NativeBridge, Seat>();
let taken: Seat | null = null;
let attached: NativeBridge | null = null;

/** Makes the workbook behind a bridge the one `Excel.run` talks to from now on, with the event handlers of that pane only. */
export function attach(bridge: NativeBridge): void {
  attached = bridge;
  sit(seats.get(bridge) ?? newSeat(bridge));
}

/** Runs `work` as the pane behind `bridge` and goes back to the pane before; panes take turns, since a realm holds one library. */
export async function withBridge<T>(bridge: NativeBridge, work: () => Promise<T>): Promise<T> {
  const before = attached;
  attach(bridge);
  try {
    return await work();
  } finally {
    if (before) attach(before);
  }
}

function newSeat(bridge: NativeBridge): Seat {
  const { HostBridge } = globals().OfficeExtension;
  const before = taken;
  leave();
  HostBridge.init(bridge);
  const seat: Seat = { connection: HostBridge.s_instance, session: null, handlers: {} };
  seats.set(bridge, seat);
  const receive = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    const present = taken;
    sit(seat);
    receive?.(text);
    if (present) sit(present);
  };
  if (before) sit(before);
  return seat;
}

function leave(): void {
  if (taken) taken.session = globals().OfficeExtension.HostBridgeSession.s_instance;
  taken = null;
}

function sit(seat: Seat): void {
  if (taken === seat) return;
  leave();
  const { HostBridge, HostBridgeSession, GenericEventRegistration } = globals().OfficeExtension;
  HostBridge.s_instance = seat.connection;
  HostBridgeSession.s_instance = seat.session;
  GenericEventRegistration.s_genericEventRegistrations = seat.handlers;
  taken = seat;
}

/** Makes the library refuse members above an ExcelApi version, as an older Excel would; returns a function that ends it. */
export function limitExcelApi(version: string): () => void {
  const { OfficeExtension, Office } = globals();
  const requirements = { isSetSupported: (name: string, wanted = "1.1") => supports(name, wanted, version) };
  // `Office.context` itself cannot be replaced: outside Excel it is a fixed getter that gives undefined.
  const older: unknown = Object.create(Office, { context: { value: { ...Office.context, requirements }, enumerable: true } });
  setOffice(older);
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return () => {
    setOffice(Office);
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = false;
  };
}

function setOffice(value: unknown): void {
  Reflect.set(globalThis, "Office", value);
}

function supports(name: string, wanted: string, version: string): boolean {
  const set = name.toLowerCase();
  if (set === "richapiruntimeflag" || set === "delayforcelledit") return true;
  return set === "excelapi" && compareVersions(wanted, version) <= 0;
}

/** Compares versions part by part as numbers: 1.10 is after 1.9. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split(".").map(Number), b.split(".").map(Number)];
  const first = x.findIndex((part, i) => part !== (y[i] ?? 0));
  return first < 0 ? 0 : (x[first] ?? 0) - (y[first] ?? 0);
}

function browserGlobals(): void {
  const nothing = (): void => undefined;
  const storage = (): Record<string, unknown> => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    };
  };
  const page = {
    window: globalThis,
    navigator: { userAgent: "node", appName: "", appVersion: "" },
    location: { href: "http://localhost/", search: "", hash: "", protocol: "http:", host: "localhost" },
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
      cookie: "",
      URL: "",
    },
    addEventListener: nothing,
    localStorage: storage(),
    sessionStorage: storage(),
    _richApiNativeBridge: { sendMessageToHost: nothing, onMessageFromHost: null },
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
