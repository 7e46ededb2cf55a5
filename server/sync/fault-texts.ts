import type { Fault } from "../../shared/cell.js";
import { say, type Language, type Text } from "../../shared/language.js";

/** Why a push was refused that a correct client does not send. */
export type PushFault =
  | Exclude<Fault, "unclearNumber" | "impossibleDate" | "severalChoices" | "unknownReference" | "severalReferences" | "cellError">
  | "noChanges"
  | "badPart"
  | "badId"
  | "badRevision"
  | "badValues"
  | "repeated"
  | "unknownSection"
  | "unknownField"
  | "otherSection"
  | "formRow"
  | "readOnlySection"
  | "outOfReach"
  | "outOfScope"
  | "conflictClosed"
  | "choiceNotPossible";

const texts: Readonly<Record<PushFault, Text>> = {
  notText: {
    sv: "Värdet är inte text i den form som lagras.",
    fi: "Arvo ei ole tallennettavassa muodossa olevaa tekstiä.",
    nb: "Verdien er ikke tekst i den formen som lagres.",
    da: "Værdien er ikke tekst i den form, der gemmes.",
    en: "The value is not text in the form that is stored.",
  },
  tooLong: {
    sv: "Texten är för lång för fältet.",
    fi: "Teksti on liian pitkä kenttään.",
    nb: "Teksten er for lang for feltet.",
    da: "Teksten er for lang til feltet.",
    en: "The text is too long for the field.",
  },
  badCharacter: {
    sv: "Texten innehåller ett tecken som en arbetsbok inte kan lagra.",
    fi: "Tekstissä on merkki, jota työkirja ei voi tallentaa.",
    nb: "Teksten inneholder et tegn som en arbeidsbok ikke kan lagre.",
    da: "Teksten indeholder et tegn, som en projektmappe ikke kan gemme.",
    en: "The text holds a character that a workbook cannot store.",
  },
  notNumber: {
    sv: "Värdet är inte ett tal.",
    fi: "Arvo ei ole luku.",
    nb: "Verdien er ikke et tall.",
    da: "Værdien er ikke et tal.",
    en: "The value is not a number.",
  },
  notInteger: {
    sv: "Värdet är inte ett heltal.",
    fi: "Arvo ei ole kokonaisluku.",
    nb: "Verdien er ikke et heltall.",
    da: "Værdien er ikke et heltal.",
    en: "The value is not a whole number.",
  },
  notDate: {
    sv: "Värdet är inte ett datum i formen ÅÅÅÅ-MM-DD.",
    fi: "Arvo ei ole päivämäärä muodossa VVVV-KK-PP.",
    nb: "Verdien er ikke en dato på formen ÅÅÅÅ-MM-DD.",
    da: "Værdien er ikke en dato på formen ÅÅÅÅ-MM-DD.",
    en: "The value is not a date of the form YYYY-MM-DD.",
  },
  unknownChoice: {
    sv: "Värdet finns inte bland fältets val.",
    fi: "Arvo ei ole kentän vaihtoehtojen joukossa.",
    nb: "Verdien finnes ikke blant feltets valg.",
    da: "Værdien findes ikke blandt feltets valgmuligheder.",
    en: "The value is not one of the field's choices.",
  },
  notYesNo: {
    sv: "Värdet är varken ja eller nej.",
    fi: "Arvo ei ole kyllä eikä ei.",
    nb: "Verdien er verken ja eller nei.",
    da: "Værdien er hverken ja eller nej.",
    en: "The value is neither yes nor no.",
  },
  noChanges: {
    sv: "Sändningen innehåller inga ändringar.",
    fi: "Lähetyksessä ei ole muutoksia.",
    nb: "Sendingen inneholder ingen endringer.",
    da: "Afsendelsen indeholder ingen ændringer.",
    en: "The push holds no changes.",
  },
  badPart: {
    sv: "Delarnas numrering stämmer inte.",
    fi: "Osien numerointi ei täsmää.",
    nb: "Nummereringen av delene stemmer ikke.",
    da: "Nummereringen af delene passer ikke.",
    en: "The numbering of the parts is wrong.",
  },
  badId: {
    sv: "Ett id är tomt, för långt eller innehåller otillåtna tecken.",
    fi: "Tunniste on tyhjä tai liian pitkä, tai siinä on kiellettyjä merkkejä.",
    nb: "En id er tom, for lang eller inneholder ulovlige tegn.",
    da: "Et id er tomt, for langt eller indeholder ugyldige tegn.",
    en: "An id is empty, too long or holds characters that ids do not have.",
  },
  badRevision: {
    sv: "Ändringen bygger på en version som planen inte har.",
    fi: "Muutos perustuu versioon, jota suunnitelmalla ei ole.",
    nb: "Endringen bygger på en versjon som planen ikke har.",
    da: "Ændringen bygger på en version, som planen ikke har.",
    en: "The change is based on a version that the plan does not have.",
  },
  badValues: {
    sv: "Ändringen saknar värde eller bär fel slags värden.",
    fi: "Muutoksesta puuttuu arvo, tai sen arvot ovat vääränlaisia.",
    nb: "Endringen mangler verdi eller har feil slags verdier.",
    da: "Ændringen mangler en værdi eller har den forkerte slags værdier.",
    en: "The change lacks a value or carries the wrong kind of values.",
  },
  repeated: {
    sv: "Samma ställe ändras två gånger i en sändning.",
    fi: "Samaa kohtaa muutetaan kahdesti yhdessä lähetyksessä.",
    nb: "Samme sted endres to ganger i én sending.",
    da: "Det samme sted ændres to gange i én afsendelse.",
    en: "One place is changed twice in one push.",
  },
  unknownSection: {
    sv: "Planen har ingen sådan del.",
    fi: "Suunnitelmassa ei ole tällaista osaa.",
    nb: "Planen har ingen slik del.",
    da: "Planen har ikke sådan en del.",
    en: "The plan has no such section.",
  },
  unknownField: {
    sv: "Delen har inget sådant fält.",
    fi: "Osassa ei ole tällaista kenttää.",
    nb: "Delen har ikke et slikt felt.",
    da: "Delen har ikke sådan et felt.",
    en: "The section has no such field.",
  },
  otherSection: {
    sv: "Raden hör till en annan del av planen.",
    fi: "Rivi kuuluu suunnitelman toiseen osaan.",
    nb: "Raden hører til en annen del av planen.",
    da: "Rækken hører til en anden del af planen.",
    en: "The row belongs to another section of the plan.",
  },
  formRow: {
    sv: "Ett formulär kan varken läggas till eller tas bort.",
    fi: "Lomaketta ei voi lisätä eikä poistaa.",
    nb: "Et skjema kan verken legges til eller fjernes.",
    da: "En formular kan hverken tilføjes eller fjernes.",
    en: "A form can be neither added nor removed.",
  },
  readOnlySection: {
    sv: "Den här delen skrivs av systemet och kan inte ändras i arket.",
    fi: "Tämän osan kirjoittaa järjestelmä, eikä sitä voi muuttaa taulukossa.",
    nb: "Denne delen skrives av systemet og kan ikke endres i arket.",
    da: "Denne del skrives af systemet og kan ikke ændres i arket.",
    en: "This section is written by the system and cannot be changed in the sheet.",
  },
  outOfReach: {
    sv: "Raden hör till en enhet som du inte får ändra.",
    fi: "Rivi kuuluu yksikölle, jonka tietoja et voi muuttaa.",
    nb: "Raden hører til en enhet som du ikke kan endre.",
    da: "Rækken hører til en enhed, som du ikke må ændre.",
    en: "The row belongs to a unit that you may not change.",
  },
  outOfScope: {
    sv: "Raden hör inte till det som arbetsboken innehåller.",
    fi: "Rivi ei kuulu tämän työkirjan sisältöön.",
    nb: "Raden hører ikke til det arbeidsboken inneholder.",
    da: "Rækken hører ikke til det, som projektmappen indeholder.",
    en: "The row is not part of what the workbook holds.",
  },
  conflictClosed: {
    sv: "Konflikten är redan löst.",
    fi: "Ristiriita on jo ratkaistu.",
    nb: "Konflikten er allerede løst.",
    da: "Konflikten er allerede løst.",
    en: "The conflict is resolved already.",
  },
  choiceNotPossible: {
    sv: "Här går det bara att behålla raden eller ta bort den.",
    fi: "Tässä rivin voi vain säilyttää tai poistaa.",
    nb: "Her kan raden bare beholdes eller slettes.",
    da: "Her kan rækken kun beholdes eller slettes.",
    en: "Here the row can only be kept or deleted.",
  },
};

/** The sentence that says why, in the language. */
export function sayFault(fault: PushFault, language: Language): string {
  return say(texts[fault], language);
}
