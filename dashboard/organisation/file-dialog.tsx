import { useState, type ReactNode } from "react";
import { Field, makeStyles } from "@fluentui/react-components";
import { headingsOf, methodColumns, unitColumns } from "../../shared/register-columns.js";
import { ask } from "../api.js";
import { useSpeech } from "../speak.js";
import { importMethods, importUnits } from "./command-documents.js";
import { CommandDialog, type Run } from "./command-dialog.js";
import { commandTexts } from "./command-texts.js";
import { DayField } from "./fields.js";
import { today } from "./registers.js";

const useStyles = makeStyles({ file: { maxWidth: "100%" } });

interface Chosen {
  readonly name: string;
  /** The file's bytes, base64. */
  readonly content: string;
}

/** Takes units or methods from a file: what it would do stands line by line before anything is written. `under`: the node of the units, null for methods. */
export function FileDialog(props: { readonly under: string | null; readonly onClose: (done: string | null) => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [file, setFile] = useState<Chosen>({ name: "", content: "" });
  const [on, setOn] = useState(today);
  const { under, onClose } = props;
  const run: Run = (options) =>
    under === null ? ask(importMethods, { file: file.content, options }) : ask(importUnits, { under, file: file.content, on, options });
  const headings = headingsOf(under === null ? methodColumns : unitColumns, language).join("; ");
  const title = t(under === null ? commandTexts.importMethods : commandTexts.importUnits);
  return (
    <CommandDialog title={title} formKey={JSON.stringify([file, on])} run={run} onClose={onClose}>
      <Field label={t(commandTexts.file)} hint={t(commandTexts.fileHelp, { headings })}>
        <input
          className={styles.file}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) void readBytes(chosen).then(setFile);
          }}
        />
      </Field>
      {under !== null && <DayField label={t(commandTexts.on)} value={on} onChange={setOn} />}
    </CommandDialog>
  );
}

async function readBytes(file: File): Promise<Chosen> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { name: file.name, content: btoa(text) };
}
