import { useState, type ReactNode } from "react";
import { Body1, makeStyles, MessageBar, MessageBarBody, Spinner, Title2, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { Notice } from "../notice.js";
import { useSpeech } from "../speak.js";
import { reportTexts } from "../texts.js";
import { useLoaded } from "../use-loaded.js";
import { organisationStart } from "./documents.js";
import { MethodPart } from "./method-part.js";
import { organisationTexts } from "./texts.js";
import { UnitPart } from "./unit-part.js";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXXL },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxWidth: "720px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: { overflowWrap: "anywhere" },
});

/** The registers of the organisation: its tree of units and the methods, to read for everybody with a role and to change for who may. */
export function OrganisationPage(): ReactNode {
  const { t } = useSpeech();
  const start = useLoaded("start", () => ask(organisationStart, {}));
  if (start.state === "waiting") return <Spinner label={t(organisationTexts.loading)} />;
  if (start.state === "away") return <Notice title={t(reportTexts.awayTitle)}>{t(reportTexts.away)}</Notice>;
  const { grants } = start.value.me;
  const coordinating = grants.find(({ role }) => role === "coordinator");
  const node = (coordinating ?? grants[0])?.node;
  if (node === undefined) return <Notice title={t(reportTexts.emptyTitle)}>{t(reportTexts.noRole)}</Notice>;
  const mayEditMethods = grants.some(({ role }) => role === "methodOwner" || role === "admin");
  return <Registers node={node} mayEditUnits={coordinating !== undefined} mayEditMethods={mayEditMethods} />;
}

function Registers(props: {
  readonly node: { readonly id: string; readonly name: string };
  readonly mayEditUnits: boolean;
  readonly mayEditMethods: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [done, setDone] = useState<string | null>(null);
  const { node, mayEditUnits, mayEditMethods } = props;
  return (
    <div className={styles.flow}>
      <header className={styles.head}>
        <Title2 as="h1">{node.name}</Title2>
        <Body1 className={styles.quiet}>{t(organisationTexts.lead)}</Body1>
        {!mayEditUnits && !mayEditMethods && <Body1 className={styles.quiet}>{t(organisationTexts.readsOnly)}</Body1>}
        <div aria-live="polite">
          {done !== null && (
            <MessageBar intent="success" layout="multiline" className={styles.bar}>
              <MessageBarBody>{done}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </header>
      <UnitPart under={node.id} mayEdit={mayEditUnits} onDone={setDone} />
      <MethodPart mayEdit={mayEditMethods} onDone={setDone} />
    </div>
  );
}
