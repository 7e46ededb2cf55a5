import type { Text } from "../../../shared/language.js";

/** What a unit's small workbook says beside the labels of the usage table. */
export const unitTexts = {
  title: {
    sv: "Siffror för {period}",
    fi: "Luvut jaksolta {period}",
    nb: "Tall for {period}",
    da: "Tal for {period}",
    en: "Figures for {period}",
  },
  todo: { sv: "Gör så här", fi: "Näin täytät", nb: "Slik gjør du", da: "Sådan gør du", en: "What to do" },
  fillIn: {
    sv: "Fyll i de vita raderna för {period}: hur många som använder metoden, hur många som använder den som avsett, kunder som har börjat, och källan. Ska använda och Utbildade står redan; ändra dem om de har ändrats.",
    fi: "Täytä jakson {period} valkoiset rivit: kuinka moni käyttää menetelmää, kuinka moni käyttää sitä tarkoitetulla tavalla, aloittaneet asiakkaat ja lähde. Suunnitellut käyttäjät ja Koulutetut ovat valmiina; korjaa niitä, jos ne ovat muuttuneet.",
    nb: "Fyll ut de hvite radene for {period}: hvor mange som bruker metoden, hvor mange som bruker den som tiltenkt, brukere som har startet, og kilden. Skal bruke og Med fullført opplæring står der allerede; rett dem hvis de er endret.",
    da: "Udfyld de hvide rækker for {period}: hvor mange der bruger metoden, hvor mange der bruger den som tilsigtet, borgere, der er startet, og kilden. Skal bruge og Uddannede står der allerede; ret dem, hvis de er ændret.",
    en: "Fill in the white rows for {period}: how many use the method, how many use it as intended, clients who started, and the source. Intended users and Trained are there already; change them where they have changed.",
  },
  earlier: {
    sv: "De grå raderna är tidigare perioder, som jämförelse. Är något fel där får det rättas.",
    fi: "Harmaat rivit ovat aiempia jaksoja vertailuksi. Niissä olevat virheet saa korjata.",
    nb: "De grå radene er tidligere perioder, til sammenligning. Er noe feil der, kan det rettes.",
    da: "De grå rækker er tidligere perioder, til sammenligning. Er noget forkert dér, må det rettes.",
    en: "The grey rows are earlier periods, to compare with. What is wrong there may be corrected.",
  },
  sendBack: { sv: "Lämna tillbaka", fi: "Palauta", nb: "Send tilbake", da: "Send tilbage", en: "Send back" },
  backToBy: {
    sv: "Spara filen och skicka den till {name} senast {day}, eller synka den själv.",
    fi: "Tallenna tiedosto ja lähetä se viimeistään {day}, vastaanottaja {name}, tai synkronoi se itse.",
    nb: "Lagre filen og send den til {name} senest {day}, eller synkroniser den selv.",
    da: "Gem filen, og send den til {name} senest {day}, eller synkroniser den selv.",
    en: "Save the file and send it to {name} by {day}, or sync it yourself.",
  },
  backTo: {
    sv: "Spara filen och skicka den till {name}, eller synka den själv.",
    fi: "Tallenna tiedosto ja lähetä se, vastaanottaja {name}, tai synkronoi se itse.",
    nb: "Lagre filen og send den til {name}, eller synkroniser den selv.",
    da: "Gem filen, og send den til {name}, eller synkroniser den selv.",
    en: "Save the file and send it to {name}, or sync it yourself.",
  },
  backBy: {
    sv: "Spara filen och skicka tillbaka den senast {day}, eller synka den själv.",
    fi: "Tallenna tiedosto ja palauta se viimeistään {day}, tai synkronoi se itse.",
    nb: "Lagre filen og send den tilbake senest {day}, eller synkroniser den selv.",
    da: "Gem filen, og send den tilbage senest {day}, eller synkroniser den selv.",
    en: "Save the file and send it back by {day}, or sync it yourself.",
  },
  back: {
    sv: "Spara filen och skicka tillbaka den, eller synka den själv.",
    fi: "Tallenna tiedosto ja palauta se, tai synkronoi se itse.",
    nb: "Lagre filen og send den tilbake, eller synkroniser den selv.",
    da: "Gem filen, og send den tilbage, eller synkroniser den selv.",
    en: "Save the file and send it back, or sync it yourself.",
  },
  plans: { sv: "Metoderna", fi: "Menetelmät", nb: "Metodene", da: "Metoderne", en: "The methods" },
  holdsOnly: {
    sv: "Arbetsboken innehåller bara enhetens egna siffror. Den går att fylla i med vilket kalkylprogram som helst.",
    fi: "Työkirjassa on vain yksikön omat luvut. Sen voi täyttää millä tahansa taulukkolaskentaohjelmalla.",
    nb: "Arbeidsboken inneholder bare enhetens egne tall. Den kan fylles ut i et hvilket som helst regnearkprogram.",
    da: "Projektmappen indeholder kun enhedens egne tal. Den kan udfyldes i et hvilket som helst regnearksprogram.",
    en: "The workbook holds the unit’s own figures only. It can be filled in with any spreadsheet program.",
  },
} as const satisfies Readonly<Record<string, Text>>;
