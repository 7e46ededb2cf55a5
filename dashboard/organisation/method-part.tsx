import { useState, type ReactNode } from "react";
import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { DataTable } from "../data-table.js";
import { Notice } from "../notice.js";
import { useSpeech } from "../speak.js";
import { reportTexts } from "../texts.js";
import { useLoaded } from "../use-loaded.js";
import { CommandBar } from "./command-bar.js";
import { commandTexts } from "./command-texts.js";
import { methodsFile } from "./documents.js";
import { FileDialog } from "./file-dialog.js";
import { MethodDialog } from "./method-dialog.js";
import { askMethods, type Method } from "./registers.js";
import { SaveButton } from "./save-button.js";
import { organisationTexts } from "./texts.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Open = { readonly kind: "file" } | { readonly kind: "method"; readonly method: Method | null } | null;

/** The register of methods: owner, action code and core components; with commands for the method owner. */
export function MethodPart(props: { readonly mayEdit: boolean; readonly onDone: (what: string) => void }): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [version, setVersion] = useState(0);
  const [open, setOpen] = useState<Open>(null);
  const methods = useLoaded(String(version), askMethods);
  if (methods.state === "waiting") return <Spinner label={t(organisationTexts.loading)} />;
  if (methods.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  const close = (done: string | null): void => {
    setOpen(null);
    if (done === null) return;
    setVersion(version + 1);
    props.onDone(done);
  };
  const edit = (method: Method | null): void => {
    setOpen({ kind: "method", method });
  };
  return (
    <div className={styles.part}>
      <CommandBar label={t(organisationTexts.methods)}>
        {props.mayEdit && (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                edit(null);
              }}
            >
              {t(commandTexts.addMethod)}
            </Button>
            <Button
              onClick={() => {
                setOpen({ kind: "file" });
              }}
            >
              {t(commandTexts.importMethods)}
            </Button>
          </>
        )}
        <SaveButton file="methods.csv" fetch={async () => (await ask(methodsFile, { language })).methodsFile} />
      </CommandBar>
      {methods.value.length === 0 ? (
        <Notice title={t(organisationTexts.noMethodsTitle)}>{t(organisationTexts.noMethods)}</Notice>
      ) : (
        <MethodTable methods={methods.value} onEdit={props.mayEdit ? edit : null} />
      )}
      {open?.kind === "file" && <FileDialog under={null} onClose={close} />}
      {open?.kind === "method" && <MethodDialog method={open.method} onClose={close} />}
    </div>
  );
}

function MethodTable(props: { readonly methods: readonly Method[]; readonly onEdit: ((method: Method) => void) | null }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { onEdit } = props;
  const texts = [organisationTexts.method, organisationTexts.owner, organisationTexts.actionCode, organisationTexts.components];
  const headings = [...texts, ...(onEdit === null ? [] : [organisationTexts.change])].map((text) => t(text));
  const rows = props.methods.map((method) => ({
    key: method.id,
    cells: [
      <span key="name" className={styles.name}>
        <span>{method.name}</span>
        <Caption1 className={styles.quiet}>{method.code}</Caption1>
      </span>,
      method.ownerOrganisation ?? "–",
      method.actionCode ?? "–",
      <Components key="components" method={method} />,
      ...(onEdit === null
        ? []
        : [
            <Button
              key="edit"
              size="small"
              aria-label={t(organisationTexts.changeOne, { name: method.name })}
              onClick={() => {
                onEdit(method);
              }}
            >
              {t(organisationTexts.change)}
            </Button>,
          ]),
    ],
  }));
  return <DataTable title={t(organisationTexts.methods)} headings={headings} rows={rows} />;
}

function Components(props: { readonly method: Method }): ReactNode {
  const styles = useStyles();
  const { components } = props.method;
  if (components.length === 0) return "–";
  return (
    <ul className={styles.list}>
      {components.map(({ code, name }) => (
        <li key={code}>{`${code} ${name}`}</li>
      ))}
    </ul>
  );
}
