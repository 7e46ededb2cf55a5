import { must, unreachable } from "../../shared/must.js";
import type { Field, TextField, Value } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { yes } from "../../shared/cell.js";

/** What a person types into a cell, and what the plan is to hold for it. */
export interface Typed {
  readonly typed: string;
  readonly value: Value;
}

/** Ways in which texts begin that a spreadsheet or a careless program would take for something else. */
const beginnings = [
  "=SUMMA(A1:B2) är ingen formel",
  "+358 40 123 45 67 ring",
  "- först detta",
  "@kurator först",
  "'citat' i början",
  "0012",
];

/** Letters of the five languages, signs beyond the first plane, quotes and what XML escapes. */
const letters = 'åäö ÅÄÖ æøå ÆØÅ šž € 👩‍⚕️🌱 ”så” »sådan« <b>&amp;</b> "x"';

const checked: Readonly<Record<NonNullable<TextField["check"]>, string>> = {
  email: "asa.oberg@exempel.example",
  phone: "+358 (0)40 555 01 42",
  url: "https://exempel.example/å?a=1&b=2",
  period: "2026-Q1",
};

function textFor(field: TextField, at: number): string {
  if (field.check !== undefined) return checked[field.check];
  const begins = pick(beginnings, at);
  if (field.maxLength <= 40) return begins.slice(0, field.maxLength);
  const one = `${begins} ${letters}`.slice(0, field.maxLength);
  return field.lines === "many" ? `${one}\n\n\t– ${letters}\n${"lång rad ".repeat(40)}slut`.slice(0, field.maxLength) : one;
}

const days = [
  { typed: "1.3.2026", value: "2026-03-01" },
  { typed: "2026-03-01", value: "2026-03-01" },
  { typed: "31/12/2027", value: "2027-12-31" },
  { typed: "29.2.2028", value: "2028-02-29" },
] as const;

const numbers = [
  { typed: "0,5", value: 0.5 },
  { typed: "-12,25", value: -12.25 },
  { typed: "80", value: 80 },
] as const;

function pick<T>(items: readonly T[], at: number): T {
  return must(items[at % items.length], "something to type");
}

/** What somebody who writes in a language types into a field, another way for each `at`, and the value that must come of it. `targets`: labels and ids that a reference may point to. */
export function typingFor(
  field: Field,
  language: Language,
  at: number,
  targets: readonly { readonly id: string; readonly label: string }[],
): Typed {
  switch (field.kind) {
    case "text": {
      const text = textFor(field, at);
      return { typed: text.startsWith("'") ? `'${text}` : text, value: text };
    }
    case "number": {
      if (field.integer === true) return { typed: String(7 + at), value: 7 + at };
      const { typed, value } = pick(numbers, at);
      return { typed: language === "en" ? typed.replace(",", ".") : typed, value };
    }
    case "date":
      return pick(days, at);
    case "choice": {
      const [code, label] = pick(Object.entries(field.choices), at);
      return { typed: say(label, language), value: code };
    }
    case "yesNo":
      return { typed: say(yes, language), value: true };
    case "reference": {
      const { id, label } = pick(targets, at);
      return { typed: label, value: id };
    }
    case "list":
      return { typed: "ett\ntvå", value: "ett\ntvå" };
    case "dateList":
      return { typed: "1.3.2026; 2026-02-01", value: "2026-02-01\n2026-03-01" };
    default:
      return unreachable(field);
  }
}
