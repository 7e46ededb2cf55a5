import type { ReactNode } from "react";
import { Select } from "@fluentui/react-components";
import { languageOf, languages, type Language } from "../../shared/language.js";
import { useSpeech } from "./speak.js";
import { languageNames, texts } from "./texts.js";

interface Props {
  /** What the choice is called; absent: language. Left out where a field around it says so. */
  readonly label?: string;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
  readonly appearance?: "outline" | "underline";
  readonly id?: string;
}

/** The choice among the five languages, each by its own name. */
export function LanguageSelect({ label, value, onChoose, ...rest }: Props): ReactNode {
  const { t } = useSpeech();
  return (
    <Select
      {...rest}
      aria-label={label ?? t(texts.language)}
      value={value}
      onChange={(_event, data) => {
        onChoose(languageOf(data.value));
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </Select>
  );
}
