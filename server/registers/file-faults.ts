import type { Text } from "../../shared/language.js";

/** Why a file or one of its cells cannot be read, and what to do. */
export const fileFaults = {
  empty: {
    sv: "Filen är tom. Första raden ska ha rubriker, till exempel {headings}.",
    fi: "Tiedosto on tyhjä. Ensimmäisellä rivillä on oltava otsikot, esimerkiksi {headings}.",
    nb: "Filen er tom. Første linje skal ha overskrifter, for eksempel {headings}.",
    da: "Filen er tom. Første linje skal have overskrifter, for eksempel {headings}.",
    en: "The file is empty. Its first line is to have headings, such as {headings}.",
  },
  tooLarge: {
    sv: "Filen är större än 1 MB. Dela upp den i flera.",
    fi: "Tiedosto on suurempi kuin 1 Mt. Jaa se useampaan osaan.",
    nb: "Filen er større enn 1 MB. Del den opp i flere.",
    da: "Filen er større end 1 MB. Del den op i flere.",
    en: "The file is larger than 1 MB. Split it into several.",
  },
  openQuote: {
    sv: "Ett citattecken börjar här och slutar aldrig. Sätt ett citattecken i slutet av texten.",
    fi: "Tässä alkaa lainausmerkki, jota ei suljeta. Lisää lainausmerkki tekstin loppuun.",
    nb: "Et anførselstegn begynner her og slutter aldri. Sett et anførselstegn på slutten av teksten.",
    da: "Et anførselstegn begynder her og slutter aldrig. Sæt et anførselstegn i slutningen af teksten.",
    en: "A quotation mark begins here and never ends. Put one at the end of the text.",
  },
  missingColumn: {
    sv: "Kolumnen {column} saknas. Skriv rubriken på första raden.",
    fi: "Sarake {column} puuttuu. Kirjoita otsikko ensimmäiselle riville.",
    nb: "Kolonnen {column} mangler. Skriv overskriften på første linje.",
    da: "Kolonnen {column} mangler. Skriv overskriften på første linje.",
    en: "The column {column} is missing. Write its heading on the first line.",
  },
  columnTwice: {
    sv: "Kolumnen {column} finns två gånger. Ta bort den ena.",
    fi: "Sarake {column} on kahdesti. Poista toinen.",
    nb: "Kolonnen {column} finnes to ganger. Fjern den ene.",
    da: "Kolonnen {column} findes to gange. Fjern den ene.",
    en: "The column {column} is there twice. Remove one of them.",
  },
  codeTwice: {
    sv: "Koden {code} finns också på rad {other}. En kod får finnas en gång.",
    fi: "Koodi {code} on myös rivillä {other}. Koodi saa olla vain kerran.",
    nb: "Koden {code} finnes også på linje {other}. En kode kan bare finnes én gang.",
    da: "Koden {code} findes også på linje {other}. En kode må kun findes én gang.",
    en: "The code {code} is also on line {other}. A code may be there once.",
  },
  saysOtherwise: {
    sv: "Rad {other} säger något annat om metoden {code}. Skriv samma namn, ägare och åtgärdskod på båda raderna, eller lämna namnet tomt här.",
    fi: "Rivillä {other} on toista tietoa menetelmästä {code}. Kirjoita kummallekin riville sama nimi, omistaja ja toimenpidekoodi tai jätä nimi tässä tyhjäksi.",
    nb: "Linje {other} sier noe annet om metoden {code}. Skriv samme navn, eier og tiltakskode på begge linjene, eller la navnet stå tomt her.",
    da: "Linje {other} siger noget andet om metoden {code}. Skriv samme navn, ejer og ydelseskode på begge linjer, eller lad navnet stå tomt her.",
    en: "Line {other} says something else about the method {code}. Write the same name, owner and action code on both lines, or leave the name empty here.",
  },
  severalUnits: {
    sv: "Koden {code} finns i flera organisationer. Importera en organisation i taget, med --under.",
    fi: "Koodi {code} on useassa organisaatiossa. Tuo yksi organisaatio kerrallaan, valinnalla --under.",
    nb: "Koden {code} finnes i flere organisasjoner. Importer én organisasjon om gangen, med --under.",
    da: "Koden {code} findes i flere organisationer. Importér én organisation ad gangen, med --under.",
    en: "The code {code} is in several organisations. Import one organisation at a time, with --under.",
  },
  noParent: {
    sv: "Det finns ingen enhet med koden {code}, varken i registret eller i filen. Kontrollera koden eller lägg till enheten i filen.",
    fi: "Koodilla {code} ei ole yksikköä rekisterissä eikä tiedostossa. Tarkista koodi tai lisää yksikkö tiedostoon.",
    nb: "Det finnes ingen enhet med koden {code}, verken i registeret eller i filen. Kontroller koden eller legg til enheten i filen.",
    da: "Der findes ingen enhed med koden {code}, hverken i registret eller i filen. Kontrollér koden, eller tilføj enheden i filen.",
    en: "There is no unit with the code {code}, neither in the register nor in the file. Check the code or add the unit to the file.",
  },
  badDate: {
    sv: "”{read}” är inget datum. Skriv till exempel 2026-08-01 eller 1.8.2026.",
    fi: "”{read}” ei ole päivämäärä. Kirjoita esimerkiksi 2026-08-01 tai 1.8.2026.",
    nb: "«{read}» er ikke en dato. Skriv for eksempel 2026-08-01 eller 1.8.2026.",
    da: "»{read}« er ikke en dato. Skriv for eksempel 2026-08-01 eller 1.8.2026.",
    en: "“{read}” is not a date. Write, for example, 2026-08-01 or 1.8.2026.",
  },
  badYesNo: {
    sv: "”{read}” är varken ja eller nej. Skriv Ja eller Nej.",
    fi: "”{read}” ei ole kyllä eikä ei. Kirjoita Kyllä tai Ei.",
    nb: "«{read}» er verken ja eller nei. Skriv Ja eller Nei.",
    da: "»{read}« er hverken ja eller nej. Skriv Ja eller Nej.",
    en: "“{read}” is neither yes nor no. Write Yes or No.",
  },
  onlyOperator: {
    sv: "Vilken enhet som är organisationen bestäms av den som driver servern, med kommandot units import. Ta bort kolumnen eller ändra tillbaka.",
    fi: "Organisaation määrittelee palvelimen ylläpitäjä komennolla units import. Poista sarake tai palauta arvo.",
    nb: "Hvilken enhet som er organisasjonen, bestemmes av den som drifter serveren, med kommandoen units import. Fjern kolonnen eller endre tilbake.",
    da: "Hvilken enhed der er organisationen, bestemmes af den, der driver serveren, med kommandoen units import. Fjern kolonnen, eller ret tilbage.",
    en: "Which unit is the organisation is decided by whoever runs the server, with the command units import. Remove the column or change it back.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type FileFaultCode = keyof typeof fileFaults;

/** A cell that could not be read, with what its sentence names. */
export interface FileFault {
  readonly fileCode: FileFaultCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}
