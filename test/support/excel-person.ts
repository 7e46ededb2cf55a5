import { randomUUID } from "node:crypto";
import { fetchApi } from "../../addin/api.js";
import { officeWorkbook } from "../../addin/excel/office-workbook.js";
import { createAnyPane } from "../../addin/sync/any-pane.js";
import type { Pane } from "../../addin/sync/pane.js";
import type { Language } from "../../shared/language.js";
import type { Bridge } from "../excel-host/bridge.js";
import { ExcelHost } from "../excel-host/host.js";
import { loadOfficeInNode, withBridge } from "../excel-host/load-node.js";
import type { DemoServer } from "./demo-server.js";
import { sheetsOf, type Sheets } from "./excel-sheets.js";

/** A person with Excel open, the pane beside the workbook; everything is real but Excel's own model. */
export interface ExcelPerson extends Sheets {
  readonly host: ExcelHost;
  readonly bridge: Bridge;
  readonly pane: Pane;
}

/** Who sits there. Absent: demo-anna with Swedish Excel and pane, straight at the server. */
export interface PersonOptions {
  readonly as?: string;
  readonly language?: Language;
  /** The language of the workbook where it is not the pane's. */
  readonly workbook?: Language;
  /** Where the pane reaches the server. */
  readonly through?: string;
  readonly paneId?: string;
  /** Milliseconds after an edit until the pane looks by itself; absent: only when it is asked to. */
  readonly looksAfter?: number;
}

const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", fi: "fi-FI", nb: "nb-NO", da: "da-DK", en: "en-US" };

/** The server a pane speaks with. */
type Where = Pick<DemoServer, "address" | "now">;

/** Downloads a new workbook of the plan, opens it in Excel and opens the pane. */
export async function openPerson(server: DemoServer, options: PersonOptions = {}): Promise<ExcelPerson> {
  const { as = "demo-anna", language = "sv", workbook = language } = options;
  return openFile(server, await server.download(workbook, as), options);
}

/** Opens a workbook file in Excel and the pane beside it. */
export async function openFile(server: Where, file: Uint8Array, options: PersonOptions = {}): Promise<ExcelPerson> {
  const host = new ExcelHost({ locale: locales[options.language ?? "sv"] });
  await host.open(file);
  return openPane(server, host, options);
}

/** Opens Excel with an empty workbook and the pane beside it. */
export async function openEmpty(server: DemoServer, options: PersonOptions = {}): Promise<ExcelPerson> {
  const host = new ExcelHost({ locale: locales[options.language ?? "sv"] });
  return openPane(server, host, options);
}

/** Opens one more pane on a workbook that is open in Excel: a colleague's in the same shared workbook, or the same person's again. */
export async function openPane(server: Where, host: ExcelHost, options: PersonOptions = {}): Promise<ExcelPerson> {
  const { as = "demo-anna", language = "sv", through = server.address, paneId = randomUUID(), looksAfter } = options;
  loadOfficeInNode();
  const bridge = host.createBridge();
  const api = fetchApi({ address: `${through}/graphql`, headers: () => Promise.resolve({ Authorization: `Bearer ${as}` }) });
  const looks = looksAfter === undefined ? {} : { looksAfter };
  const pane = onSeat(
    bridge,
    createAnyPane({ workbook: officeWorkbook(), api, paneId, language, now: server.now, newId: randomUUID, ...looks }),
  );
  await pane.open();
  return { ...sheetsOf(host), host, bridge, pane };
}

/** The pane with every step taken on its own connection to Excel, since one process holds one library. */
function onSeat(bridge: Bridge, pane: Pane): Pane {
  const seated =
    <Input extends unknown[], Output>(step: (...input: Input) => Promise<Output>) =>
    (...input: Input): Promise<Output> =>
      withBridge(bridge, () => step(...input));
  return {
    get state() {
      return pane.state;
    },
    subscribe: (listener) => pane.subscribe(listener),
    cancel: () => {
      pane.cancel();
    },
    open: seated(() => pane.open()),
    refresh: seated(() => pane.refresh()),
    sync: seated(() => pane.sync()),
    confirmDeletes: seated((yes) => pane.confirmDeletes(yes)),
    resolve: seated((...input) => pane.resolve(...input)),
    previewUndo: seated(() => pane.previewUndo()),
    undoLastSync: seated(() => pane.undoLastSync()),
    goTo: seated((place) => pane.goTo(place)),
    setLanguage: seated((language) => pane.setLanguage(language)),
    setPhase: seated((input) => pane.setPhase(input)),
    showSheets: seated((keys, visible) => pane.showSheets(keys, visible)),
    addPeriod: seated((period) => pane.addPeriod(period)),
    trainingProgress: () => pane.trainingProgress(),
    setModule: seated((module, on) => pane.setModule(module, on)),
    history: seated(() => pane.history()),
    write: seated((place, value) => pane.write(place, value)),
    restore: seated((place, past) => pane.restore(place, past)),
    fetchPlan: seated((planId) => pane.fetchPlan(planId)),
    newPlan: seated((input) => pane.newPlan(input)),
    gate: (to) => pane.gate(to),
    missing: () => pane.missing(),
    renew: seated(() => pane.renew()),
    undoRenewal: seated(() => pane.undoRenewal()),
    checkRules: seated(() => pane.checkRules()),
    repairRules: seated(() => pane.repairRules()),
    putSheet: seated((sheet) => pane.putSheet(sheet)),
    close: seated(() => pane.close()),
  };
}
