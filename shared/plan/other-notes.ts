import { text } from "../field.js";
import type { Text } from "../language.js";

/** The box with which several parts of the printed form end, under the label that says what the notes are about. */
export function otherNotes({ label }: { readonly label: Text }) {
  return text({
    label,
    help: {
      sv: "Sådant som inte passar ovan.",
      fi: "Muut asiat, jotka eivät sovi yllä oleviin.",
      nb: "Det som ikke passer over.",
      da: "Det, der ikke passer ovenfor.",
      en: "Anything that does not fit above.",
    },
    heading: {
      sv: "Övrigt att beakta",
      fi: "Muuta huomioitavaa",
      nb: "Annet å ta hensyn til",
      da: "Andet at være opmærksom på",
      en: "Other points",
    },
    maxLength: 8000,
    lines: "many",
  });
}
