import { useState, type ReactNode } from "react";
import { Caption1, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { newPlanTexts } from "./new-plan-texts.js";
import type { RegisterMethod } from "./plan-source.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    maxHeight: "220px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
});

/** Methods from which on a search is offered. */
const searchedFrom = 8;

/** The register's methods, one to choose; `missing`: she tried to go on without. */
export function MethodChoice(props: {
  readonly methods: readonly RegisterMethod[];
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const [search, setSearch] = useState("");
  const { methods, chosen } = props;
  const words = search.trim().toLocaleLowerCase();
  const shown = methods.filter(({ id, name, code }) => id === chosen || `${code} ${name}`.toLocaleLowerCase().includes(words));
  return (
    <div className={styles.part}>
      {methods.length >= searchedFrom && (
        <Input
          type="search"
          aria-label={t(newPlanTexts.findMethod)}
          placeholder={t(newPlanTexts.findMethod)}
          value={search}
          onChange={(_event, data) => {
            setSearch(data.value);
          }}
        />
      )}
      <Field label={t(newPlanTexts.method)} {...(props.missing ? { validationMessage: t(newPlanTexts.needMethod) } : {})}>
        <RadioGroup
          className={styles.list}
          value={chosen ?? ""}
          onChange={(_event, data) => {
            props.onChoose(data.value);
          }}
        >
          {shown.length === 0 && <Caption1>{t(newPlanTexts.nothingFound)}</Caption1>}
          {shown.map((method) => (
            <Radio key={method.id} value={method.id} label={method.name} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
