import { useState, type ReactNode } from "react";
import { Body1, Body1Strong, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../sync/pane.js";
import type { PaneRenewal } from "../sync/pane-renewal.js";
import { Part } from "./part.js";
import { plansTexts } from "./plans-texts.js";
import { renewalTexts } from "./renewal-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  change: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly pane: Pane;
  readonly renewal: PaneRenewal;
  readonly busy: boolean;
}

/** What renewing a workbook of an older template would change, before anything is; once it is done, the way back. Both may be left. */
export function RenewalPart(props: Props): ReactNode {
  const { t } = useSpeech();
  const [left, setLeft] = useState<PaneRenewal["stage"] | null>(null);
  if (left === props.renewal.stage) return null;
  const leave = (): void => {
    setLeft(props.renewal.stage);
  };
  return (
    <Part title={t(renewalTexts.title)}>
      {props.renewal.stage === "offered" ? <Offered {...props} onLeave={leave} /> : <Done {...props} onLeave={leave} />}
    </Part>
  );
}

function Offered({ pane, renewal, busy, onLeave }: Props & { readonly onLeave: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const headings = renewal.headings.map((heading) => t(renewalTexts.heading, { ...heading }));
  return (
    <>
      <Caption1 className={styles.quiet}>{t(renewalTexts.help)}</Caption1>
      <Change title={t(renewalTexts.sheets)} items={renewal.sheets} />
      <Change title={t(renewalTexts.headings)} items={headings} />
      <Change title={t(renewalTexts.elsewhere)} items={renewal.elsewhere}>
        <Link href={renewal.download.address} target="_blank">
          {t(plansTexts.downloadFile)}
        </Link>
      </Change>
      <div className={styles.buttons}>
        {renewal.sheets.length + renewal.headings.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void pane.renew()}>
            {t(renewalTexts.renew)}
          </Button>
        )}
        <Button appearance="subtle" onClick={onLeave}>
          {t(renewalTexts.notNow)}
        </Button>
      </div>
    </>
  );
}

function Done({ pane, busy, onLeave }: Props & { readonly onLeave: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <>
      <Body1 role="status">{t(renewalTexts.done)}</Body1>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void pane.undoRenewal()}>
          {t(renewalTexts.undo)}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {t(renewalTexts.keep)}
        </Button>
      </div>
    </>
  );
}

function Change(props: { readonly title: string; readonly items: readonly string[]; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  if (props.items.length === 0) return null;
  return (
    <div className={styles.change}>
      <Body1Strong>{props.title}</Body1Strong>
      <ul className={styles.list}>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {props.children}
    </div>
  );
}
