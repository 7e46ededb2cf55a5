import type { Text } from "../../shared/language.js";

/** What the pane says where it cannot work: no Excel, an old one, no server. */
export const faultViewTexts = {
  outsideTitle: {
    sv: "Öppna panelen i Excel",
    fi: "Avaa paneeli Excelissä",
    nb: "Åpne panelet i Excel",
    da: "Åbn panelet i Excel",
    en: "Open the pane in Excel",
  },
  outside: {
    sv: "Den här sidan hör ihop med en arbetsbok. Öppna planens arbetsbok i Excel och välj Planark på fliken Start.",
    fi: "Tämä sivu kuuluu työkirjan yhteyteen. Avaa suunnitelman työkirja Excelissä ja valitse Aloitus-välilehdeltä Planark.",
    nb: "Denne siden hører sammen med en arbeidsbok. Åpne planens arbeidsbok i Excel og velg Planark på Hjem-fanen.",
    da: "Denne side hører sammen med en projektmappe. Åbn planens projektmappe i Excel, og vælg Planark på fanen Hjem.",
    en: "This page belongs to a workbook. Open the plan’s workbook in Excel and choose Planark on the Home tab.",
  },
  tryInstead: {
    sv: "Prova utan Excel",
    fi: "Kokeile ilman Exceliä",
    nb: "Prøv uten Excel",
    da: "Prøv uden Excel",
    en: "Try it without Excel",
  },
  notLoadedTitle: {
    sv: "Excels stöd för tillägg svarar inte",
    fi: "Excelin apuohjelmatuki ei vastaa",
    nb: "Excels støtte for tillegg svarer ikke",
    da: "Excels understøttelse af tilføjelsesprogrammer svarer ikke",
    en: "Excel’s add-in support does not answer",
  },
  notLoaded: {
    sv: "Microsofts fil office.js kunde inte hämtas. Kontrollera nätet, vänta en stund och försök igen. Händer det ofta kan er it-avdelning tillåta adressen appsforoffice.microsoft.com eller lägga filen på en egen server.",
    fi: "Microsoftin tiedostoa office.js ei voitu hakea. Tarkista verkkoyhteys, odota hetki ja yritä uudelleen. Jos näin käy usein, tietohallintonne voi sallia osoitteen appsforoffice.microsoft.com tai sijoittaa tiedoston omalle palvelimelle.",
    nb: "Microsofts fil office.js kunne ikke hentes. Sjekk nettet, vent litt og prøv igjen. Skjer det ofte, kan IT-avdelingen tillate adressen appsforoffice.microsoft.com eller legge filen på en egen server.",
    da: "Microsofts fil office.js kunne ikke hentes. Tjek netforbindelsen, vent lidt, og prøv igen. Sker det ofte, kan jeres it-afdeling tillade adressen appsforoffice.microsoft.com eller lægge filen på en egen server.",
    en: "Microsoft’s file office.js could not be fetched. Check the network, wait a moment and try again. If it happens often, your IT department can allow the address appsforoffice.microsoft.com or host the file on its own server.",
  },
  openOnline: {
    sv: "Öppna Excel på webben",
    fi: "Avaa Excelin verkkoversio",
    nb: "Åpne Excel på nettet",
    da: "Åbn Excel på internettet",
    en: "Open Excel on the web",
  },
  tooOldTitle: {
    sv: "Den här versionen av Excel är för gammal",
    fi: "Tämä Excel-versio on liian vanha",
    nb: "Denne versjonen av Excel er for gammel",
    da: "Denne version af Excel er for gammel",
    en: "This version of Excel is too old",
  },
  tooOld: {
    sv: "Panelen behöver Excel 2021, Microsoft 365 eller Excel på webben. Du kan öppna samma arbetsbok i Excel på webben redan nu.",
    fi: "Paneeli tarvitsee Excel 2021:n, Microsoft 365:n tai Excelin verkkoversion. Voit avata saman työkirjan heti Excelin verkkoversiossa.",
    nb: "Panelet trenger Excel 2021, Microsoft 365 eller Excel på nettet. Du kan åpne den samme arbeidsboken i Excel på nettet allerede nå.",
    da: "Panelet kræver Excel 2021, Microsoft 365 eller Excel på internettet. Du kan åbne den samme projektmappe i Excel på internettet med det samme.",
    en: "The pane needs Excel 2021, Microsoft 365 or Excel on the web. You can open the same workbook in Excel on the web right away.",
  },
} as const satisfies Readonly<Record<string, Text>>;
