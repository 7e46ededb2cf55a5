import { useState, type ReactNode } from "react";
import { Body1, Button } from "@fluentui/react-components";
import { useSpeech } from "../speak.js";
import { reportTexts } from "../texts.js";
import { commandTexts } from "./command-texts.js";

/** Fetches a register and hands it to the browser as a file of that name; says so where the server does not answer. */
export function SaveButton(props: { readonly file: string; readonly fetch: () => Promise<string> }): ReactNode {
  const { t } = useSpeech();
  const [away, setAway] = useState(false);
  const save = async (): Promise<void> => {
    const text = await props.fetch().catch(() => null);
    setAway(text === null);
    if (text !== null) saveFile(props.file, text);
  };
  return (
    <>
      <Button onClick={() => void save()}>{t(commandTexts.save)}</Button>
      <div role="status">{away && <Body1>{`${t(reportTexts.awayTitle)}. ${t(reportTexts.away)}`}</Body1>}</div>
    </>
  );
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
