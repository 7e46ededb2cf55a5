import { createRoot } from "react-dom/client";
import { languageOf } from "../../../../shared/language.js";
import { must } from "../../../../shared/must.js";
import { AwayView } from "../../../../addin/view/away-view.js";
import { FaultView, type PaneFault } from "../../../../addin/view/fault-view.js";
import { Look } from "../../../../addin/view/look.js";
import { PaneApp } from "../../../../addin/view/pane-app.js";
// What the pane fetches later stands here from the first, so that a scene is whole as soon as it is shown.
import "../../../../addin/view/cell-view.js";
import "../../../../addin/view/conflict-list.js";
import "../../../../addin/view/deletes-view.js";
import "../../../../addin/view/help-view.js";
import "../../../../addin/view/my-plans-view.js";
import "../../../../addin/view/new-plan-view.js";
import "../../../../addin/view/repair-part.js";
import "../../../../addin/view/report-view.js";
import "../../../../addin/view/settings-view.js";
import "../../../../addin/view/start-view.js";
import "../../../../addin/view/undo-dialog.js";
import "../../../../addin/view/welcome.js";
import { cells } from "./cells.js";
import { sources } from "./source.js";
import { stateNamed } from "./states.js";
import { stillPane } from "./still-pane.js";

const wanted = new URLSearchParams(location.search);
const language = languageOf(wanted.get("language") ?? "sv");
const fault = wanted.get("fault");
const root = createRoot(must(document.getElementById("root"), "the page's root"));

if (fault === null) {
  const pane = stillPane(stateNamed(wanted.get("state") ?? "calm", language));
  const source = must(sources[wanted.get("source") ?? "full"], "a source");
  Object.assign(window, { pane, cells });
  root.render(
    <main>
      <PaneApp pane={pane} source={source} />
    </main>,
  );
} else
  root.render(
    <main>
      <Look language={language}>{fault === "away" ? <AwayView /> : <FaultView fault={fault as PaneFault} />}</Look>
    </main>,
  );
