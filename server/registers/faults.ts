import type { Text } from "../../shared/language.js";

/** Why a command or a line of a file cannot be done, and what to do instead. `{...}` are the fault's own parameters. */
export const registerFaults = {
  noUnit: {
    sv: "Det finns ingen enhet med koden {code}. Kontrollera koden.",
    fi: "Koodilla {code} ei ole yksikköä. Tarkista koodi.",
    nb: "Det finnes ingen enhet med koden {code}. Kontroller koden.",
    da: "Der findes ingen enhed med koden {code}. Kontrollér koden.",
    en: "There is no unit with the code {code}. Check the code.",
  },
  dayNotYet: {
    sv: "{day} har inte kommit än. Välj i dag eller en tidigare dag.",
    fi: "{day} ei ole vielä koittanut. Valitse tämä päivä tai aiempi päivä.",
    nb: "{day} har ikke kommet ennå. Velg i dag eller en tidligere dag.",
    da: "{day} er ikke kommet endnu. Vælg i dag eller en tidligere dag.",
    en: "{day} has not come yet. Choose today or an earlier day.",
  },
  dayTooEarly: {
    sv: "{name} ändrades {day}. Välj den dagen eller en senare.",
    fi: "{name} muuttui {day}. Valitse se päivä tai myöhempi.",
    nb: "{name} ble endret {day}. Velg den dagen eller en senere.",
    da: "{name} blev ændret {day}. Vælg den dag eller en senere.",
    en: "{name} changed on {day}. Choose that day or a later one.",
  },
  isClosed: {
    sv: "{name} upphörde {day}. Välj en enhet som finns.",
    fi: "{name} on lakkautettu {day}. Valitse toiminnassa oleva yksikkö.",
    nb: "{name} ble avviklet {day}. Velg en enhet som finnes.",
    da: "{name} blev nedlagt {day}. Vælg en enhed, der findes.",
    en: "{name} closed on {day}. Choose a unit that is open.",
  },
  notClosed: {
    sv: "{name} har inte upphört, så det finns inget att ta tillbaka.",
    fi: "Yksikköä {name} ei ole lakkautettu, joten peruttavaa ei ole.",
    nb: "{name} er ikke avviklet, så det er ingenting å ta tilbake.",
    da: "{name} er ikke nedlagt, så der er intet at fortryde.",
    en: "{name} is not closed, so there is nothing to take back.",
  },
  hasSuccessors: {
    sv: "{name} gick upp i {successors}. Lägg till en ny enhet i stället.",
    fi: "{name} siirtyi osaksi: {successors}. Lisää sen sijaan uusi yksikkö.",
    nb: "{name} gikk inn i {successors}. Legg til en ny enhet i stedet.",
    da: "{name} gik op i {successors}. Tilføj en ny enhed i stedet.",
    en: "{name} went into {successors}. Add a new unit instead.",
  },
  belowItself: {
    sv: "{parent} ligger under {name}. En enhet kan inte ligga under sig själv: välj en annan plats.",
    fi: "{parent} on yksikön {name} alla. Yksikkö ei voi olla itsensä alla: valitse toinen paikka.",
    nb: "{parent} ligger under {name}. En enhet kan ikke ligge under seg selv: velg et annet sted.",
    da: "{parent} ligger under {name}. En enhed kan ikke ligge under sig selv: vælg en anden plads.",
    en: "{parent} lies below {name}. A unit cannot lie below itself: choose another place.",
  },
  otherOrganisation: {
    sv: "{name} och {parent} hör till olika organisationer, och planerna hör till organisationen. Lägg till enheten på nytt där den ska finnas och låt den gamla upphöra.",
    fi: "{name} ja {parent} kuuluvat eri organisaatioihin, ja suunnitelmat kuuluvat organisaatiolle. Lisää yksikkö uudelleen sinne ja lakkauta vanha.",
    nb: "{name} og {parent} hører til ulike organisasjoner, og planene hører til organisasjonen. Legg til enheten på nytt der den skal være, og avvikle den gamle.",
    da: "{name} og {parent} hører til forskellige organisationer, og planerne hører til organisationen. Tilføj enheden igen dér, hvor den skal være, og nedlæg den gamle.",
    en: "{name} and {parent} belong to different organisations, and plans belong to the organisation. Add the unit anew where it is to be, and close the old one.",
  },
  insideOrganisation: {
    sv: "{name} skulle ligga i organisationen {parent}, och en organisation kan inte ligga i en annan. Skriv Nej i kolumnen Organisation eller välj en annan plats.",
    fi: "{name} olisi organisaatiossa {parent}, eikä organisaatio voi olla toisen sisällä. Kirjoita sarakkeeseen Organisaatio Ei tai valitse toinen paikka.",
    nb: "{name} ville ligge i organisasjonen {parent}, og en organisasjon kan ikke ligge i en annen. Skriv Nei i kolonnen Organisasjon, eller velg et annet sted.",
    da: "{name} ville ligge i organisationen {parent}, og en organisation kan ikke ligge i en anden. Skriv Nej i kolonnen Organisation, eller vælg en anden plads.",
    en: "{name} would lie in the organisation {parent}, and an organisation cannot lie in another one. Write No in the column Organisation, or choose another place.",
  },
  isOrganisation: {
    sv: "{name} är organisationen som äger planerna och kan inte slås ihop, delas eller upphöra här.",
    fi: "{name} on organisaatio, joka omistaa suunnitelmat. Sitä ei voi yhdistää, jakaa eikä lakkauttaa täällä.",
    nb: "{name} er organisasjonen som eier planene, og kan ikke slås sammen, deles eller avvikles her.",
    da: "{name} er organisationen, der ejer planerne, og kan ikke lægges sammen, deles eller nedlægges her.",
    en: "{name} is the organisation that owns the plans and cannot be merged, split or closed here.",
  },
  openBelow: {
    sv: "Under {name} finns {units}. Flytta dem eller låt dem upphöra först.",
    fi: "Yksikön {name} alla on: {units}. Siirrä tai lakkauta ne ensin.",
    nb: "Under {name} ligger {units}. Flytt eller avvikle dem først.",
    da: "Under {name} ligger {units}. Flyt eller nedlæg dem først.",
    en: "{units} lie below {name}. Move or close them first.",
  },
  codeTaken: {
    sv: "Koden {code} används redan av {name}. Välj en annan kod.",
    fi: "Koodi {code} on jo käytössä: {name}. Valitse toinen koodi.",
    nb: "Koden {code} brukes allerede av {name}. Velg en annen kode.",
    da: "Koden {code} bruges allerede af {name}. Vælg en anden kode.",
    en: "The code {code} is already used by {name}. Choose another code.",
  },
  noCode: {
    sv: "Koden saknas. Skriv en kort kod, till exempel B11.",
    fi: "Koodi puuttuu. Kirjoita lyhyt koodi, esimerkiksi B11.",
    nb: "Koden mangler. Skriv en kort kode, for eksempel B11.",
    da: "Koden mangler. Skriv en kort kode, for eksempel B11.",
    en: "The code is missing. Write a short code, such as B11.",
  },
  noName: {
    sv: "Namnet saknas. Skriv namnet.",
    fi: "Nimi puuttuu. Kirjoita nimi.",
    nb: "Navnet mangler. Skriv navnet.",
    da: "Navnet mangler. Skriv navnet.",
    en: "The name is missing. Write the name.",
  },
  tooLong: {
    sv: "Texten är för lång. Korta den till högst {max} tecken.",
    fi: "Teksti on liian pitkä. Lyhennä se enintään {max} merkkiin.",
    nb: "Teksten er for lang. Kort den ned til høyst {max} tegn.",
    da: "Teksten er for lang. Forkort den til højst {max} tegn.",
    en: "The text is too long. Shorten it to at most {max} characters.",
  },
  badText: {
    sv: "Texten har ett tecken som inte kan sparas, eller en radbrytning. Skriv om den.",
    fi: "Tekstissä on merkki, jota ei voi tallentaa, tai rivinvaihto. Kirjoita se uudelleen.",
    nb: "Teksten har et tegn som ikke kan lagres, eller et linjeskift. Skriv den på nytt.",
    da: "Teksten har et tegn, der ikke kan gemmes, eller et linjeskift. Skriv den igen.",
    en: "The text holds a character that cannot be kept, or a line break. Write it again.",
  },
  badStaff: {
    sv: "Antalet anställda ska vara ett heltal från 0 till 100000, till exempel 14.",
    fi: "Henkilöstömäärän on oltava kokonaisluku 0–100000, esimerkiksi 14.",
    nb: "Antall ansatte skal være et helt tall fra 0 til 100000, for eksempel 14.",
    da: "Antal medarbejdere skal være et helt tal fra 0 til 100000, for eksempel 14.",
    en: "The number of staff is to be a whole number from 0 to 100000, such as 14.",
  },
  mergeTwo: {
    sv: "Välj minst en enhet som ska gå upp i en annan.",
    fi: "Valitse vähintään yksi yksikkö, joka yhdistetään toiseen.",
    nb: "Velg minst én enhet som skal gå inn i en annen.",
    da: "Vælg mindst én enhed, der skal gå op i en anden.",
    en: "Choose at least one unit that goes into another.",
  },
  splitTwo: {
    sv: "En delning behöver minst två nya enheter.",
    fi: "Jakamiseen tarvitaan vähintään kaksi uutta yksikköä.",
    nb: "En deling trenger minst to nye enheter.",
    da: "En deling kræver mindst to nye enheder.",
    en: "A split needs at least two new units.",
  },
  nothing: {
    sv: "Det är redan så: inget ändras.",
    fi: "Näin on jo: mikään ei muutu.",
    nb: "Det er allerede slik: ingenting endres.",
    da: "Sådan er det allerede: intet ændres.",
    en: "It is so already: nothing changes.",
  },
  noComponentName: {
    sv: "Kärnkomponenten saknar namn. Skriv vad den heter.",
    fi: "Ydinkomponentilta puuttuu nimi. Kirjoita nimi.",
    nb: "Kjernekomponenten mangler navn. Skriv hva den heter.",
    da: "Kernekomponenten mangler navn. Skriv, hvad den hedder.",
    en: "The core component has no name. Write what it is called.",
  },
  noComponentCode: {
    sv: "Kärnkomponenten saknar kod. Skriv en kort kod, till exempel K1.",
    fi: "Ydinkomponentilta puuttuu koodi. Kirjoita lyhyt koodi, esimerkiksi K1.",
    nb: "Kjernekomponenten mangler kode. Skriv en kort kode, for eksempel K1.",
    da: "Kernekomponenten mangler kode. Skriv en kort kode, for eksempel K1.",
    en: "The core component has no code. Write a short code, such as K1.",
  },
  noMethod: {
    sv: "Metoden {code} finns inte längre. Läs in sidan på nytt.",
    fi: "Menetelmää {code} ei enää ole. Lataa sivu uudelleen.",
    nb: "Metoden {code} finnes ikke lenger. Last inn siden på nytt.",
    da: "Metoden {code} findes ikke længere. Genindlæs siden.",
    en: "The method {code} is gone. Load the page again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type RegisterFaultCode = keyof typeof registerFaults;

/** A fault with what its sentence names. */
export interface RegisterFault {
  readonly code: RegisterFaultCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A fault with its parameters. */
export function fault(code: RegisterFaultCode, parameters: RegisterFault["parameters"] = {}): { readonly fault: RegisterFault } {
  return { fault: { code, parameters } };
}
