import { number, text } from "../field.js";
import { section } from "../section.js";

/** Why the method is needed and how clients reach it. */
export const needAndChain = section({
  key: "needAndChain",
  module: "form",
  sheet: "goals",
  repeating: false,
  label: {
    sv: "Behov och plats i servicekedjan",
    fi: "Tarve ja paikka palveluketjussa",
    nb: "Behov og plass i tjenestekjeden",
    da: "Behov og placering i det samlede forløb",
    en: "Need and place in the service chain",
  },
  help: {
    sv: "Varför metoden behövs och hur kunderna hittar till den.",
    fi: "Miksi menetelmää tarvitaan ja miten asiakkaat ohjautuvat siihen.",
    nb: "Hvorfor metoden trengs, og hvordan brukerne finner fram til den.",
    da: "Hvorfor der er behov for metoden, og hvordan borgerne får adgang til den.",
    en: "Why the method is needed and how clients reach it.",
  },
  filledBy: "implementationTeam",
  filledIn: "prepare",
  fields: {
    need: text({
      label: {
        sv: "Behov som den valda metoden svarar på",
        fi: "Tarve, johon valittu menetelmä vastaa",
        nb: "Behovet den valgte metoden svarer på",
        da: "Behovet, den valgte metode svarer på",
        en: "Need the chosen method answers",
      },
      help: {
        sv: "Belägg: statistik, enkäter, iakttagelser.",
        fi: "Perusteet: tilastot, kyselyt, havainnot.",
        nb: "Grunnlag: statistikk, undersøkelser, observasjoner.",
        da: "Belæg: statistik, undersøgelser, iagttagelser.",
        en: "Evidence: statistics, surveys, observations.",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    needPerYear: number({
      label: {
        sv: "Beräknat antal kunder per år",
        fi: "Arvioitu asiakasmäärä vuodessa",
        nb: "Anslått antall brukere per år",
        da: "Anslået antal borgere pr. år",
        en: "Estimated clients per year",
      },
      help: {
        sv: "Hur många kunder som borde få metoden varje år.",
        fi: "Kuinka monen asiakkaan pitäisi saada menetelmän mukaista palvelua vuosittain.",
        nb: "Hvor mange brukere som bør få tilbud om metoden hvert år.",
        da: "Hvor mange borgere der bør tilbydes metoden hvert år.",
        en: "How many clients ought to receive it each year.",
      },
      unit: "clients",
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    referralDuringTraining: text({
      label: {
        sv: "Hänvisning under utbildningen",
        fi: "Ohjautuminen koulutuksen aikana",
        nb: "Henvisning under opplæringen",
        da: "Henvisning under uddannelsen",
        en: "Referral during training",
      },
      help: {
        sv: "Vem hänvisar, och hur, medan personalen lär sig.",
        fi: "Kuka ohjaa asiakkaat ja miten, kun henkilöstö on koulutuksessa.",
        nb: "Hvem som henviser, og hvordan, mens de ansatte er under opplæring.",
        da: "Hvem der henviser, og hvordan, mens medarbejderne er under uddannelse.",
        en: "Who refers clients, and how, while staff are in training.",
      },
      heading: {
        sv: "Metodens placering i servicekedjan",
        fi: "Menetelmän sijoittuminen palveluketjuun",
        nb: "Metodens plass i tjenestekjeden",
        da: "Metodens placering i det samlede forløb",
        en: "The method’s place in the service chain",
      },
      maxLength: 8000,
      lines: "many",
    }),
    referralAfterTraining: text({
      label: {
        sv: "Hänvisning efter utbildningen",
        fi: "Ohjautuminen koulutuksen jälkeen",
        nb: "Henvisning etter opplæringen",
        da: "Henvisning efter uddannelsen",
        en: "Referral after training",
      },
      help: {
        sv: "Den permanenta vägen till metoden.",
        fi: "Pysyvä tapa ohjautua menetelmään.",
        nb: "Den varige veien til metoden.",
        da: "Den varige vej til metoden.",
        en: "The permanent route to the method.",
      },
      maxLength: 8000,
      lines: "many",
    }),
    referralDevelopment: text({
      label: {
        sv: "Behov av att utveckla hänvisningen",
        fi: "Ohjautumisen kehittämistarve",
        nb: "Behov for å utvikle henvisningen",
        da: "Behov for at udvikle henvisningen",
        en: "Referral that needs developing",
      },
      help: {
        sv: "Vad som måste ändras före start.",
        fi: "Mitä on muutettava ennen aloitusta.",
        nb: "Hva som må endres før start.",
        da: "Hvad der skal ændres før start.",
        en: "What must change before the start.",
      },
      maxLength: 8000,
      lines: "many",
    }),
  },
});
