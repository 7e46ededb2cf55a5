import { useState, type ReactNode } from "react";
import { Button, Checkbox, Field, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import { ask } from "../api.js";
import { useSpeech } from "../speak.js";
import { saveMethod } from "./command-documents.js";
import { CommandDialog, type Run } from "./command-dialog.js";
import { commandTexts } from "./command-texts.js";
import { TextField } from "./fields.js";
import type { Method } from "./registers.js";
import { organisationTexts } from "./texts.js";

type Component = Method["components"][number];

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

/** A method as a form: its owner, its action code and its core components. `method` null: a new one. */
export function MethodDialog(props: { readonly method: Method | null; readonly onClose: (done: string | null) => void }): ReactNode {
  const { t } = useSpeech();
  const { method, onClose } = props;
  const [texts, setTexts] = useState({
    code: method?.code ?? "",
    name: method?.name ?? "",
    ownerOrganisation: method?.ownerOrganisation ?? "",
    actionCode: method?.actionCode ?? "",
  });
  const [components, setComponents] = useState<readonly Component[]>(method?.components ?? []);
  const set =
    (key: keyof typeof texts) =>
    (value: string): void => {
      setTexts({ ...texts, [key]: value });
    };
  const run: Run = (options) => ask(saveMethod, { method: { id: method?.id ?? null, ...texts, components: [...components] }, options });
  const title = method === null ? t(commandTexts.addMethod) : `${t(commandTexts.editMethod)}: ${method.name}`;
  return (
    <CommandDialog title={title} formKey={JSON.stringify([texts, components])} run={run} onClose={onClose}>
      {method === null && <TextField label={t(commandTexts.code)} value={texts.code} required onChange={set("code")} />}
      <TextField label={t(commandTexts.name)} value={texts.name} required onChange={set("name")} />
      <TextField label={t(organisationTexts.owner)} value={texts.ownerOrganisation} onChange={set("ownerOrganisation")} />
      <TextField label={t(organisationTexts.actionCode)} value={texts.actionCode} onChange={set("actionCode")} />
      {components.map((component, at) => (
        <ComponentFields
          key={at}
          n={at + 1}
          component={component}
          onChange={(next) => {
            setComponents(components.map((one, place) => (place === at ? next : one)));
          }}
          onRemove={() => {
            setComponents(components.filter((_, place) => place !== at));
          }}
        />
      ))}
      <Button
        onClick={() => {
          setComponents([...components, { code: `K${String(components.length + 1)}`, name: "", criterion: null, essential: true }]);
        }}
      >
        {t(commandTexts.moreComponent)}
      </Button>
    </CommandDialog>
  );
}

function ComponentFields(props: {
  readonly n: number;
  readonly component: Component;
  readonly onChange: (component: Component) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useSpeech();
  const { component, onChange } = props;
  const title = t(commandTexts.component, { n: props.n });
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <TextField
        label={t(commandTexts.code)}
        value={component.code}
        required
        onChange={(code) => {
          onChange({ ...component, code });
        }}
      />
      <TextField
        label={t(commandTexts.name)}
        value={component.name}
        required
        onChange={(name) => {
          onChange({ ...component, name });
        }}
      />
      <Field label={t(commandTexts.criterion)}>
        <Textarea
          value={component.criterion ?? ""}
          onChange={(_event, { value }) => {
            onChange({ ...component, criterion: value });
          }}
        />
      </Field>
      <Checkbox
        label={t(commandTexts.essential)}
        checked={component.essential}
        onChange={(_event, { checked }) => {
          onChange({ ...component, essential: checked === true });
        }}
      />
      <Button size="small" onClick={props.onRemove}>
        {t(commandTexts.remove, { name: component.name === "" ? title : component.name })}
      </Button>
    </section>
  );
}
