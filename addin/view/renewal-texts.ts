import type { Text } from "../../shared/language.js";

/** What the pane says about a workbook that was made with an older template. */
export const renewalTexts = {
  title: {
    sv: "Förnya arbetsboken",
    fi: "Uudista työkirja",
    nb: "Forny arbeidsboken",
    da: "Forny projektmappen",
    en: "Renew this workbook",
  },
  help: {
    sv: "Den gjordes med en äldre mall och fungerar som den är. Det här skulle ändras; inget ni själva har lagt till tas bort.",
    fi: "Se on tehty vanhemmalla mallilla ja toimii sellaisenaan. Tämä muuttuisi; mitään itse lisäämäänne ei poisteta.",
    nb: "Den ble laget med en eldre mal og virker som den er. Dette ville endres; ingenting dere selv har lagt til, fjernes.",
    da: "Den blev lavet med en ældre skabelon og virker, som den er. Dette ville ændres; intet, I selv har tilføjet, fjernes.",
    en: "It was made with an older template and works as it is. This would change; nothing you added yourselves is removed.",
  },
  sheets: { sv: "Nya blad", fi: "Uudet taulukot", nb: "Nye ark", da: "Nye ark", en: "New sheets" },
  headings: { sv: "Nya rubriker", fi: "Uudet otsikot", nb: "Nye overskrifter", da: "Nye overskrifter", en: "New headings" },
  heading: {
    sv: "”{from}” blir ”{to}”",
    fi: "”{from}” → ”{to}”",
    nb: "«{from}» blir «{to}»",
    da: "»{from}« bliver »{to}«",
    en: "“{from}” becomes “{to}”",
  },
  elsewhere: {
    sv: "Får inte plats på bladen här; finns i planens nya arbetsbok",
    fi: "Eivät mahdu tämän työkirjan taulukoihin; ovat suunnitelman uudessa työkirjassa",
    nb: "Får ikke plass på arkene her; finnes i planens nye arbeidsbok",
    da: "Er der ikke plads til på arkene her; findes i planens nye projektmappe",
    en: "No room on the sheets here; they are in the plan’s new workbook",
  },
  renew: { sv: "Förnya", fi: "Uudista", nb: "Forny", da: "Forny", en: "Renew" },
  notNow: { sv: "Inte nu", fi: "Ei nyt", nb: "Ikke nå", da: "Ikke nu", en: "Not now" },
  done: {
    sv: "Arbetsboken är förnyad. Du kan ta tillbaka det här.",
    fi: "Työkirja on uudistettu. Voit perua sen tässä.",
    nb: "Arbeidsboken er fornyet. Du kan ta det tilbake her.",
    da: "Projektmappen er fornyet. Du kan tage det tilbage her.",
    en: "The workbook is renewed. You can take that back here.",
  },
  undo: { sv: "Ångra förnyelsen", fi: "Peru uudistus", nb: "Angre fornyelsen", da: "Fortryd fornyelsen", en: "Undo the renewal" },
  keep: { sv: "Behåll", fi: "Säilytä", nb: "Behold", da: "Behold", en: "Keep it" },
} as const satisfies Readonly<Record<string, Text>>;
