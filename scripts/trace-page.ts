/**
 * Runs in the pane's page of `npm run dev -- --trace`, never in the page that is shipped: records what the pane and Excel say to each other
 * and offers it as a file. The console has `planarkTrace` too.
 */
import { startRecording, type RecordedLibrary, type Recording } from "../test/excel-host/trace/recorder.js";
import { scrubTrace } from "../test/excel-host/trace/scrub.js";
import type { HostInfo } from "../test/excel-host/trace/trace.js";
import { ownTexts } from "./trace-words.js";

const sets = [
  "ExcelApi",
  "ExcelApiOnline",
  "ExcelApiDesktop",
  "SharedRuntime",
  "DialogApi",
  "RibbonApi",
  "NestedAppAuth",
  "CustomXmlParts",
  "RichApiRuntimeFlag",
];

/** The highest version that is supported, up to 1.40; "0" where none is. */
function highest(set: string): string {
  const versions = Array.from({ length: 40 }, (_, at) => `1.${String(at + 1)}`);
  return versions.filter((version) => Office.context.requirements.isSetSupported(set, version)).at(-1) ?? "0";
}

function hostInfo(): HostInfo {
  const { platform, version } = Office.context.diagnostics;
  return {
    platform: String(platform),
    version,
    locale: Office.context.displayLanguage,
    userAgent: navigator.userAgent,
    requirementSets: Object.fromEntries(sets.map((set) => [set, highest(set)])),
  };
}

/** The trace as text; without texts, what the person typed cannot be read in it. */
function textOf(recording: Recording, withoutTexts: boolean): string {
  const trace = recording.trace();
  return JSON.stringify(withoutTexts ? scrubTrace(trace, ownTexts(Excel)) : trace, null, 1);
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `excel-trace-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A field to copy from: some panes may neither save files nor write to the clipboard. */
function show(text: string, into: HTMLElement): void {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-label", "Trace");
  into.append(field);
  field.select();
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.textContent = label;
  made.onclick = press;
  return made;
}

function control(recording: Recording): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Excel trace (development)";
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  label.append(box, " without texts");
  const text = (): string => textOf(recording, box.checked);
  details.append(
    summary,
    label,
    button("Save", () => {
      save(text());
    }),
    button("Show", () => {
      show(text(), details);
    }),
  );
  return details;
}

async function begin(): Promise<void> {
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return;
  const library = (globalThis as unknown as { readonly OfficeExtension: RecordedLibrary }).OfficeExtension;
  const recording = startRecording(library, hostInfo());
  const planarkTrace = {
    trace: () => recording.trace(),
    save: (withoutTexts = true) => {
      save(textOf(recording, withoutTexts));
    },
  };
  Object.assign(globalThis, { planarkTrace });
  document.body.append(control(recording));
}

if (typeof Office !== "undefined") void begin();
