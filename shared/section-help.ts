import { say, type Language, type Text } from "./language.js";
import { offeredFields, type Section } from "./section.js";

/** Said where cells are shown and never typed into. */
export const shownOnly: Text = {
  sv: "Grå rutor visas här och ändras i Planark.",
  fi: "Harmaat solut ovat nähtävillä tässä; ne muutetaan Planarkissa.",
  nb: "Grå felter vises her og endres i Planark.",
  da: "Grå felter vises her og ændres i Planark.",
  en: "Grey cells are shown here and changed in Planark.",
};
const requiredMark: Text = {
  sv: "* ska fyllas i.",
  fi: "* on täytettävä.",
  nb: "* skal fylles ut.",
  da: "* skal udfyldes.",
  en: "* must be filled in.",
};
const requiredColumns: Text = {
  sv: "* Fyll i: {columns}.",
  fi: "* Täytettävä: {columns}.",
  nb: "* Fyll ut: {columns}.",
  da: "* Udfyld: {columns}.",
  en: "* Fill in: {columns}.",
};

/** The line under a section's title in a workbook: what it is for, and which answers must be there. */
export function sectionHelp(section: Section, language: Language): string {
  const help = say(section.help, language);
  if (section.readOnly === true) return `${help} ${say(shownOnly, language)}`;
  const required = offeredFields(section).filter(([, field]) => field.required === true);
  if (required.length === 0) return help;
  const columns = required.map(([, field]) => say(field.label, language)).join(", ");
  return `${help} ${section.repeating ? say(requiredColumns, language, { columns }) : say(requiredMark, language)}`;
}
