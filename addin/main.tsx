import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../shared/language.js";
import { must } from "../shared/must.js";
import { fetchApi } from "./api.js";
import { asking } from "./ask.js";
import { chosenToken, connectAs, ownPaneId } from "./connection.js";
import { startInExcel } from "./excel/host.js";
import { laterSource } from "./later-source.js";
import { readWithTexts } from "./later-texts.js";
import { createPane } from "./sync/create-pane.js";
import { Look } from "./view/look.js";
import { PaneApp } from "./view/pane-app.js";
import { openingOf } from "./view/use-opening.js";

/** The task pane over Excel's open workbook, or what to do where there is none. */
async function paneOrAdvice(): Promise<ReactNode> {
  const host = await startInExcel();
  if ("reason" in host) {
    const { FaultView } = await import("./view/fault-view.js");
    return (
      <Look language={languageOf(navigator.language)}>
        <FaultView fault={host.reason} />
      </Look>
    );
  }
  const connection = connectAs(chosenToken());
  const pane = createPane({
    ...host,
    workbook: readWithTexts(host.workbook),
    api: fetchApi(connection),
    paneId: ownPaneId(),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    looksAfter: 800,
  });
  const source = laterSource(async () => (await import("./plan-source.js")).askedPlanSource(asking(connection)));
  return <PaneApp pane={pane} source={source} opening={openingOf(location.search)} />;
}

const root = createRoot(must(document.getElementById("root"), "the page's root"));
root.render(
  <StrictMode>
    <main>{await paneOrAdvice()}</main>
  </StrictMode>,
);
