import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../shared/language.js";
import { must } from "../shared/must.js";
import { fetchApi } from "./api.js";
import { addressBeside, asking } from "./ask.js";
import { chosenToken, connectAs, ownPaneId } from "./connection.js";
import { startInExcel } from "./excel/host.js";
import { laterSource } from "./later-source.js";
import { createAnyPane } from "./sync/any-pane.js";
import { AwayView } from "./view/away-view.js";
import type { PaneFault } from "./view/fault-view.js";
import { Look } from "./view/look.js";
import { PaneApp } from "./view/pane-app.js";
import { openingOf } from "./view/use-opening.js";
import { Waiting } from "./view/waiting.js";

/** How long Excel's add-in support is waited for before the pane says so, in milliseconds; a pane that comes later is shown all the same. */
const patience = 20_000;

const root = createRoot(must(document.getElementById("root"), "the page's root"));

function draw(view: ReactNode): void {
  root.render(
    <StrictMode>
      <main>{view}</main>
    </StrictMode>,
  );
}

/** A view of its own, before the pane is there to say in what language. */
function alone(view: ReactNode): ReactNode {
  return <Look language={languageOf(navigator.language)}>{view}</Look>;
}

async function advice(fault: PaneFault): Promise<ReactNode> {
  const view = await import("./view/fault-view.js").catch(() => null);
  return alone(view === null ? <AwayView /> : <view.FaultView fault={fault} />);
}

/** The task pane over Excel's open workbook, or what to do where there is none. */
async function paneOrAdvice(): Promise<ReactNode> {
  const host = await startInExcel();
  if ("reason" in host) return advice(host.reason);
  const connection = connectAs(chosenToken());
  const pane = createAnyPane({
    ...host,
    api: fetchApi(connection),
    paneId: ownPaneId(),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    looksAfter: 800,
  });
  const source = laterSource(async () =>
    (await import("./plan-source.js")).askedPlanSource(asking(connection), (page) => addressBeside(connection, page)),
  );
  return <PaneApp pane={pane} source={source} opening={openingOf(location.search)} />;
}

async function start(): Promise<void> {
  draw(alone(<Waiting alone />));
  const pane = paneOrAdvice().catch(() => advice("notLoaded"));
  const late = setTimeout(() => void Promise.race([pane, advice("notLoaded")]).then(draw), patience);
  const view = await pane;
  clearTimeout(late);
  draw(view);
}

void start();
