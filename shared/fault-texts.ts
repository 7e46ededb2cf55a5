import type { Fault } from "./cell.js";
import type { Text } from "./language.js";
import type { DamageReason } from "./sheet-section.js";

/** Why a cell stays behind and how to mend it. `{read}` is what stands in the cell, `{max}` the longest text allowed. */
export const faultTexts: Readonly<Record<Fault | "shown" | "refused", Text>> = {
  notText: {
    sv: "”{read}” går inte att läsa som text. Skriv om texten.",
    fi: "”{read}” ei ole luettavissa tekstinä. Kirjoita teksti uudelleen.",
    nb: "«{read}» kan ikke leses som tekst. Skriv teksten på nytt.",
    da: "»{read}« kan ikke læses som tekst. Skriv teksten igen.",
    en: "“{read}” cannot be read as text. Write the text again.",
  },
  tooLong: {
    sv: "Texten är för lång. Korta den till högst {max} tecken.",
    fi: "Teksti on liian pitkä. Lyhennä se enintään {max} merkkiin.",
    nb: "Teksten er for lang. Kort den ned til høyst {max} tegn.",
    da: "Teksten er for lang. Forkort den til højst {max} tegn.",
    en: "The text is too long. Shorten it to at most {max} characters.",
  },
  badCharacter: {
    sv: "Texten innehåller ett osynligt tecken som inte kan sparas. Skriv om texten för hand.",
    fi: "Tekstissä on näkymätön merkki, jota ei voi tallentaa. Kirjoita teksti käsin uudelleen.",
    nb: "Teksten inneholder et usynlig tegn som ikke kan lagres. Skriv teksten inn på nytt for hånd.",
    da: "Teksten indeholder et usynligt tegn, som ikke kan gemmes. Skriv teksten igen i hånden.",
    en: "The text holds an invisible character that cannot be kept. Type the text again by hand.",
  },
  notNumber: {
    sv: "”{read}” är inget tal. Skriv bara siffror, till exempel 12 eller 3,5.",
    fi: "”{read}” ei ole luku. Kirjoita vain numeroita, esimerkiksi 12 tai 3,5.",
    nb: "«{read}» er ikke et tall. Skriv bare sifre, for eksempel 12 eller 3,5.",
    da: "»{read}« er ikke et tal. Skriv kun cifre, for eksempel 12 eller 3,5.",
    en: "“{read}” is not a number. Write digits only, for example 12 or 3.5.",
  },
  notInteger: {
    sv: "”{read}” är inget heltal. Skriv ett tal utan decimaler.",
    fi: "”{read}” ei ole kokonaisluku. Kirjoita luku ilman desimaaleja.",
    nb: "«{read}» er ikke et helt tall. Skriv et tall uten desimaler.",
    da: "»{read}« er ikke et helt tal. Skriv et tal uden decimaler.",
    en: "“{read}” is not a whole number. Write a number without decimals.",
  },
  unclearNumber: {
    sv: "”{read}” kan betyda två olika tal. Skriv tusental utan punkt eller komma.",
    fi: "”{read}” voi tarkoittaa kahta eri lukua. Kirjoita tuhannet ilman pistettä ja pilkkua.",
    nb: "«{read}» kan bety to ulike tall. Skriv tusener uten punktum eller komma.",
    da: "»{read}« kan betyde to forskellige tal. Skriv tusinder uden punktum eller komma.",
    en: "“{read}” may mean two different numbers. Write thousands without a point or comma.",
  },
  notDate: {
    sv: "”{read}” är inget datum. Skriv till exempel 2026-03-31 eller 31.3.2026.",
    fi: "”{read}” ei ole päivämäärä. Kirjoita esimerkiksi 31.3.2026 tai 2026-03-31.",
    nb: "«{read}» er ikke en dato. Skriv for eksempel 31.3.2026 eller 2026-03-31.",
    da: "»{read}« er ikke en dato. Skriv for eksempel 31.3.2026 eller 2026-03-31.",
    en: "“{read}” is not a date. Write for example 2026-03-31 or 31.3.2026.",
  },
  impossibleDate: {
    sv: "Dagen ”{read}” finns inte i kalendern. Rätta dag eller månad; dagen skrivs först.",
    fi: "Päivää ”{read}” ei ole kalenterissa. Korjaa päivä tai kuukausi; päivä kirjoitetaan ensin.",
    nb: "Dagen «{read}» finnes ikke i kalenderen. Rett dag eller måned; dagen skrives først.",
    da: "Dagen »{read}« findes ikke i kalenderen. Ret dag eller måned; dagen skrives først.",
    en: "There is no such day as “{read}”. Correct the day or month; the day comes first.",
  },
  unknownChoice: {
    sv: "”{read}” finns inte i listan. Välj ett av cellens alternativ.",
    fi: "”{read}” ei ole luettelossa. Valitse jokin solun vaihtoehdoista.",
    nb: "«{read}» finnes ikke i listen. Velg et av cellens alternativer.",
    da: "»{read}« findes ikke på listen. Vælg en af cellens muligheder.",
    en: "“{read}” is not in the list. Pick one of the cell’s choices.",
  },
  severalChoices: {
    sv: "”{read}” passar på flera av listans alternativ. Välj ett av dem i cellens lista.",
    fi: "”{read}” sopii useaan luettelon vaihtoehtoon. Valitse niistä yksi solun luettelosta.",
    nb: "«{read}» passer på flere av alternativene i listen. Velg ett av dem i cellens liste.",
    da: "»{read}« passer på flere af listens muligheder. Vælg en af dem i cellens liste.",
    en: "“{read}” fits several choices of the list. Pick one of them in the cell’s list.",
  },
  notYesNo: {
    sv: "”{read}” är varken ja eller nej. Skriv Ja eller Nej.",
    fi: "”{read}” ei ole kyllä eikä ei. Kirjoita Kyllä tai Ei.",
    nb: "«{read}» er verken ja eller nei. Skriv Ja eller Nei.",
    da: "»{read}« er hverken ja eller nej. Skriv Ja eller Nej.",
    en: "“{read}” is neither yes nor no. Write Yes or No.",
  },
  unknownReference: {
    sv: "”{read}” finns inte i registret. Välj ur cellens lista.",
    fi: "”{read}” ei ole rekisterissä. Valitse solun luettelosta.",
    nb: "«{read}» finnes ikke i registeret. Velg fra cellens liste.",
    da: "»{read}« findes ikke i registret. Vælg fra cellens liste.",
    en: "“{read}” is not in the register. Pick from the cell’s list.",
  },
  severalReferences: {
    sv: "”{read}” passar på flera i registret. Välj den rätta i cellens lista.",
    fi: "”{read}” sopii useaan rekisterin kohtaan. Valitse oikea solun luettelosta.",
    nb: "«{read}» passer på flere i registeret. Velg den rette i cellens liste.",
    da: "»{read}« passer på flere i registret. Vælg den rette i cellens liste.",
    en: "“{read}” fits several entries of the register. Pick the right one in the cell’s list.",
  },
  cellError: {
    sv: "Cellen visar felet {read}. Rätta formeln eller skriv värdet.",
    fi: "Solussa on virhe {read}. Korjaa kaava tai kirjoita arvo.",
    nb: "Cellen viser feilen {read}. Rett formelen eller skriv verdien.",
    da: "Cellen viser fejlen {read}. Ret formlen, eller skriv værdien.",
    en: "The cell shows the error {read}. Mend the formula or write the value.",
  },
  shown: {
    sv: "”{read}” skrevs där värden bara visas. Det ändras i Planark och sätts tillbaka vid nästa synk.",
    fi: "”{read}” kirjoitettiin kohtaan, jossa arvot vain näytetään. Niitä muutetaan Planarkissa, ja arvo palautetaan seuraavassa synkronoinnissa.",
    nb: "«{read}» ble skrevet der verdier bare vises. De endres i Planark, og verdien settes tilbake ved neste synkronisering.",
    da: "»{read}« blev skrevet, hvor værdier kun vises. De ændres i Planark, og værdien sættes tilbage ved næste synkronisering.",
    en: "“{read}” was typed where values are only shown. They are changed in Planark; the value is put back at the next sync.",
  },
  refused: {
    sv: "”{read}” togs inte emot av servern. Kontrollera att du får ändra här, eller be samordnaren göra det.",
    fi: "Palvelin ei ottanut vastaan arvoa ”{read}”. Tarkista, että saat muuttaa tätä kohtaa, tai pyydä koordinaattoria tekemään se.",
    nb: "Serveren tok ikke imot «{read}». Kontroller at du har lov til å endre her, eller be koordinatoren gjøre det.",
    da: "Serveren tog ikke imod »{read}«. Kontrollér, at du må ændre her, eller bed koordinatoren om det.",
    en: "The server did not accept “{read}”. Check that you may change this, or ask the coordinator to do it.",
  },
};

/** Why a section cannot be synced and how to mend it. `{section}` is its label, `{what}` the heading that is meant. */
export const damageTexts: Readonly<Record<DamageReason, Text>> = {
  noKeyRow: {
    sv: "Den dolda raden ovanför rubrikerna i ”{section}” saknas. Ångra borttagningen eller hämta bladet på nytt.",
    fi: "Osion ”{section}” otsikoiden yläpuolinen piilotettu rivi puuttuu. Kumoa poisto tai hae taulukko uudelleen.",
    nb: "Den skjulte raden over overskriftene i «{section}» mangler. Angre slettingen eller hent arket på nytt.",
    da: "Den skjulte række over overskrifterne i »{section}« mangler. Fortryd sletningen, eller hent arket igen.",
    en: "The hidden row above the headings of “{section}” is missing. Undo the deletion or fetch the sheet again.",
  },
  twice: {
    sv: "”{section}” finns två gånger i arbetsboken. Ta bort kopian, så synkas originalet.",
    fi: "”{section}” on työkirjassa kahdesti. Poista kopio, niin alkuperäinen synkronoidaan.",
    nb: "«{section}» finnes to ganger i arbeidsboken. Slett kopien, så synkroniseres originalen.",
    da: "»{section}« findes to gange i projektmappen. Slet kopien, så synkroniseres originalen.",
    en: "“{section}” stands in the workbook twice. Remove the copy and the original will sync.",
  },
  noId: {
    sv: "Den dolda kolumnen _id i ”{section}” saknas, så raderna kan inte kännas igen. Ångra borttagningen eller hämta bladet på nytt.",
    fi: "Osion ”{section}” piilotettu sarake _id puuttuu, joten rivejä ei voi tunnistaa. Kumoa poisto tai hae taulukko uudelleen.",
    nb: "Den skjulte kolonnen _id i «{section}» mangler, så radene kan ikke kjennes igjen. Angre slettingen eller hent arket på nytt.",
    da: "Den skjulte kolonne _id i »{section}« mangler, så rækkerne kan ikke genkendes. Fortryd sletningen, eller hent arket igen.",
    en: "The hidden column _id of “{section}” is missing, so its rows cannot be told apart. Undo the deletion or fetch the sheet again.",
  },
  noRev: {
    sv: "Den dolda kolumnen _rev i ”{section}” saknas. Ångra borttagningen eller hämta bladet på nytt.",
    fi: "Osion ”{section}” piilotettu sarake _rev puuttuu. Kumoa poisto tai hae taulukko uudelleen.",
    nb: "Den skjulte kolonnen _rev i «{section}» mangler. Angre slettingen eller hent arket på nytt.",
    da: "Den skjulte kolonne _rev i »{section}« mangler. Fortryd sletningen, eller hent arket igen.",
    en: "The hidden column _rev of “{section}” is missing. Undo the deletion or fetch the sheet again.",
  },
  claimedTwice: {
    sv: "Två kolumner i ”{section}” heter ”{what}”. Byt rubrik på den som är din egen.",
    fi: "Osiossa ”{section}” on kaksi saraketta nimeltä ”{what}”. Vaihda oman sarakkeesi otsikko.",
    nb: "To kolonner i «{section}» heter «{what}». Bytt overskrift på den som er din egen.",
    da: "To kolonner i »{section}« hedder »{what}«. Giv din egen en anden overskrift.",
    en: "Two columns of “{section}” are called “{what}”. Give your own one another heading.",
  },
  fieldGone: {
    sv: "Kolumnen ”{what}” i ”{section}” saknas fast den har haft innehåll. Ångra borttagningen eller ge kolumnen sin rubrik tillbaka.",
    fi: "Osion ”{section}” sarake ”{what}” puuttuu, vaikka siinä on ollut sisältöä. Kumoa poisto tai palauta sarakkeen otsikko.",
    nb: "Kolonnen «{what}» i «{section}» mangler selv om den har hatt innhold. Angre slettingen eller gi kolonnen overskriften tilbake.",
    da: "Kolonnen »{what}« i »{section}« mangler, selv om den har haft indhold. Fortryd sletningen, eller giv kolonnen sin overskrift tilbage.",
    en: "The column “{what}” of “{section}” is missing although it held something. Undo the deletion or give the column its heading back.",
  },
  noField: {
    sv: "En dold kolumn i formuläret ”{section}” saknas. Ångra borttagningen eller hämta bladet på nytt.",
    fi: "Lomakkeen ”{section}” piilotettu sarake puuttuu. Kumoa poisto tai hae taulukko uudelleen.",
    nb: "En skjult kolonne i skjemaet «{section}» mangler. Angre slettingen eller hent arket på nytt.",
    da: "En skjult kolonne i formularen »{section}« mangler. Fortryd sletningen, eller hent arket igen.",
    en: "A hidden column of the form “{section}” is missing. Undo the deletion or fetch the sheet again.",
  },
};
