import type { Text } from "../../shared/language.js";
import type { WorkbookFailure } from "../../shared/workbook-failed.js";

/** What a person is told when the workbook did not do what was asked, and what to do about it. `{sheet}`: what the tab reads, with its quotation marks, or nothing. */
export const workbookTexts: Readonly<Record<WorkbookFailure, Text>> = {
  EDITING: {
    sv: "En cell redigeras just nu. Tryck Enter i cellen och försök igen; inget har gått förlorat.",
    fi: "Solua muokataan parhaillaan. Paina solussa Enter-näppäintä ja yritä uudelleen; mitään ei ole kadonnut.",
    nb: "En celle redigeres akkurat nå. Trykk Enter i cellen og prøv igjen; ingenting er gått tapt.",
    da: "En celle redigeres lige nu. Tryk på Enter i cellen, og prøv igen; intet er gået tabt.",
    en: "A cell is being edited. Press Enter in the cell and try again; nothing is lost.",
  },
  PROTECTED: {
    sv: "Bladet{sheet} är skyddat. Ta bort skyddet (Granska, Ta bort bladets skydd) och försök igen; inget har gått förlorat.",
    fi: "Taulukko{sheet} on suojattu. Poista suojaus (Tarkista, Poista taulukon suojaus) ja yritä uudelleen; mitään ei ole kadonnut.",
    nb: "Arket{sheet} er beskyttet. Fjern beskyttelsen (Se gjennom, Opphev arkbeskyttelse) og prøv igjen; ingenting er gått tapt.",
    da: "Arket{sheet} er beskyttet. Fjern beskyttelsen (Gennemse, Fjern arkbeskyttelse), og prøv igen; intet er gået tabt.",
    en: "The sheet{sheet} is protected. Take the protection off (Review, Unprotect Sheet) and try again; nothing is lost.",
  },
  TOO_LARGE: {
    sv: "Det var för mycket på en gång för Excel. Stäng andra arbetsböcker och försök igen, eller öppna arbetsboken i Excel på datorn; inget har gått förlorat.",
    fi: "Tietoa oli kerralla liikaa Excelille. Sulje muut työkirjat ja yritä uudelleen tai avaa työkirja tietokoneen Excelissä; mitään ei ole kadonnut.",
    nb: "Det ble for mye på én gang for Excel. Lukk andre arbeidsbøker og prøv igjen, eller åpne arbeidsboken i Excel på datamaskinen; ingenting er gått tapt.",
    da: "Det var for meget på én gang for Excel. Luk andre projektmapper, og prøv igen, eller åbn projektmappen i Excel på computeren; intet er gået tabt.",
    en: "It was too much at once for Excel. Close other workbooks and try again, or open the workbook in Excel on your computer; nothing is lost.",
  },
  READ_ONLY: {
    sv: "Arbetsboken kan bara läsas. Välj Redigera arbetsbok eller spara en egen kopia och försök igen; inget har gått förlorat.",
    fi: "Työkirja on vain luettavissa. Valitse Muokkaa työkirjaa tai tallenna oma kopio ja yritä uudelleen; mitään ei ole kadonnut.",
    nb: "Arbeidsboken kan bare leses. Velg Rediger arbeidsbok eller lagre en egen kopi og prøv igjen; ingenting er gått tapt.",
    da: "Projektmappen kan kun læses. Vælg Rediger projektmappe, eller gem en kopi, og prøv igen; intet er gået tabt.",
    en: "The workbook can only be read. Choose Edit Workbook or save a copy of your own and try again; nothing is lost.",
  },
  GONE: {
    sv: "Ett blad eller en tabell försvann under tiden. Ångra borttagningen om den inte var meningen, och försök igen; inget på servern har tagits bort.",
    fi: "Taulukkosivu tai taulukko katosi sillä välin. Kumoa poisto, jos se oli vahinko, ja yritä uudelleen; palvelimelta ei ole poistettu mitään.",
    nb: "Et ark eller en tabell forsvant i mellomtiden. Angre slettingen hvis den ikke var ment, og prøv igjen; ingenting på serveren er slettet.",
    da: "Et ark eller en tabel forsvandt i mellemtiden. Fortryd sletningen, hvis den ikke var meningen, og prøv igen; intet på serveren er slettet.",
    en: "A sheet or table vanished meanwhile. Undo the deletion if it was not meant, and try again; nothing on the server is deleted.",
  },
  BUSY: {
    sv: "Excel är upptaget och svarar inte. Vänta en stund och försök igen; inget har gått förlorat.",
    fi: "Excel on varattu eikä vastaa. Odota hetki ja yritä uudelleen; mitään ei ole kadonnut.",
    nb: "Excel er opptatt og svarer ikke. Vent litt og prøv igjen; ingenting er gått tapt.",
    da: "Excel er optaget og svarer ikke. Vent lidt, og prøv igen; intet er gået tabt.",
    en: "Excel is busy and does not answer. Wait a moment and try again; nothing is lost.",
  },
  UNSUPPORTED: {
    sv: "Den här versionen av Excel kan inte göra det. Uppdatera Excel eller öppna arbetsboken i Excel på webben; inget har gått förlorat.",
    fi: "Tämä Excelin versio ei pysty tähän. Päivitä Excel tai avaa työkirja Excelin verkkoversiossa; mitään ei ole kadonnut.",
    nb: "Denne versjonen av Excel kan ikke gjøre dette. Oppdater Excel eller åpne arbeidsboken i Excel på nettet; ingenting er gått tapt.",
    da: "Denne version af Excel kan ikke gøre det. Opdater Excel, eller åbn projektmappen i Excel på internettet; intet er gået tabt.",
    en: "This version of Excel cannot do that. Update Excel or open the workbook in Excel on the web; nothing is lost.",
  },
  AWAY: {
    sv: "En del av panelen kunde inte hämtas från servern. Försök igen om en stund; det du har skrivit finns kvar i arbetsboken.",
    fi: "Paneelin osaa ei voitu hakea palvelimelta. Yritä hetken kuluttua uudelleen; kirjoittamasi on tallessa työkirjassa.",
    nb: "En del av panelet kunne ikke hentes fra serveren. Prøv igjen om litt; det du har skrevet, er fortsatt i arbeidsboken.",
    da: "En del af panelet kunne ikke hentes fra serveren. Prøv igen om lidt; det, du har skrevet, er stadig i projektmappen.",
    en: "A part of the pane could not be fetched from the server. Try again in a while; what you have written is still in the workbook.",
  },
  UNKNOWN: {
    sv: "Arbetsboken kunde inte läsas eller skrivas. Avsluta redigeringen av cellen och försök igen; inget har gått förlorat.",
    fi: "Työkirjaa ei voitu lukea tai kirjoittaa. Lopeta solun muokkaus ja yritä uudelleen; mitään ei ole kadonnut.",
    nb: "Arbeidsboken kunne ikke leses eller skrives. Avslutt redigeringen av cellen og prøv igjen; ingenting er gått tapt.",
    da: "Projektmappen kunne ikke læses eller skrives. Afslut redigeringen af cellen, og prøv igen; intet er gået tabt.",
    en: "The workbook could not be read or written. Finish editing the cell and try again; nothing is lost.",
  },
};

/** A tab's name within a sentence. */
export const quotedTab: Text = { sv: " ”{tab}”", fi: " ”{tab}”", nb: " «{tab}»", da: " »{tab}«", en: " “{tab}”" };
