import { choice, list, number, text } from "../field.js";
import type { Text } from "../language.js";
import { section } from "../section.js";
import { currencies } from "./choices.js";
import { otherNotes } from "./other-notes.js";

const plannedAmount: Text = {
  sv: "Planerat belopp i planens valuta.",
  fi: "Summa suunnitelman valuutassa.",
  nb: "Planlagt beløp i planens valuta.",
  da: "Planlagt beløb i planens valuta.",
  en: "Planned amount in the plan’s currency.",
};

/** What everybody must know about the method before the work begins. */
export const methodBasics = section({
  key: "methodBasics",
  module: "form",
  sheet: "method",
  since: 2,
  repeating: false,
  label: {
    sv: "Grundläggande information om metoden",
    fi: "Perustiedot menetelmästä",
    nb: "Grunnleggende informasjon om metoden",
    da: "Grundlæggende information om metoden",
    en: "Basic information about the method",
  },
  help: {
    sv: "Det alla behöver veta om metoden innan ni börjar.",
    fi: "Mitä kaikkien on tiedettävä menetelmästä ennen aloittamista.",
    nb: "Det alle må vite om metoden før dere starter.",
    da: "Det, alle skal vide om metoden, før I begynder.",
    en: "What everyone must know about the method before you start.",
  },
  filledBy: "leadershipGroup",
  filledIn: "explore",
  fields: {
    purpose: text({
      label: {
        sv: "Metodens syfte",
        fi: "Menetelmän tarkoitus",
        nb: "Metodens formål",
        da: "Metodens formål",
        en: "Purpose of the method",
      },
      help: {
        sv: "Vilken förändring metoden ska ge.",
        fi: "Minkä muutoksen menetelmän on tarkoitus tuottaa.",
        nb: "Hvilken endring metoden skal gi.",
        da: "Hvilken ændring metoden skal give.",
        en: "The change the method should bring about.",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
    clientGroup: text({
      label: {
        sv: "Metodens kundgrupp",
        fi: "Menetelmän asiakasryhmä",
        nb: "Metodens målgruppe",
        da: "Metodens målgruppe",
        en: "Client group of the method",
      },
      help: {
        sv: "Vem metoden är till för: ålder, behov, situation.",
        fi: "Kenelle menetelmä on tarkoitettu: ikä, tarve, tilanne.",
        nb: "Hvem metoden er for: alder, behov, situasjon.",
        da: "Hvem metoden er til: alder, behov, situation.",
        en: "Who the method is for: age, need, situation.",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
    exclusionCriteria: list({
      label: {
        sv: "Viktigaste exklusionskriterier",
        fi: "Tärkeimmät poissulkukriteerit",
        nb: "Viktigste eksklusjonskriterier",
        da: "Vigtigste eksklusionskriterier",
        en: "Main exclusion criteria",
      },
      help: {
        sv: "När metoden inte ska användas, ett kriterium per rad.",
        fi: "Milloin menetelmää ei käytetä, yksi kriteeri riviä kohti.",
        nb: "Når metoden ikke skal brukes, ett kriterium per linje.",
        da: "Hvornår metoden ikke skal bruges, ét kriterium pr. linje.",
        en: "When the method is not to be used, one criterion per line.",
      },
      maxLength: 8000,
    }),
    delivery: text({
      label: {
        sv: "Praktiskt genomförande av metoden",
        fi: "Menetelmän käytännön toteutus",
        nb: "Praktisk gjennomføring av metoden",
        da: "Praktisk gennemførelse af metoden",
        en: "How the method is delivered",
      },
      help: {
        sv: "Antal träffar, form, plats, material.",
        fi: "Tapaamisten määrä, muoto, paikka, materiaalit.",
        nb: "Antall møter, form, sted, materiell.",
        da: "Antal møder, form, sted, materialer.",
        en: "Sessions, format, place, material.",
      },
      maxLength: 8000,
      lines: "many",
      filledBy: "implementationTeam",
      filledIn: "prepare",
    }),
    resources: text({
      label: {
        sv: "Resurser som krävs",
        fi: "Tarvittavat resurssit",
        nb: "Nødvendige ressurser",
        da: "Nødvendige ressourcer",
        en: "Resources needed",
      },
      help: {
        sv: "Pengar, personal och tid för metoden och för implementeringen av den.",
        fi: "Raha, henkilöstö ja aika menetelmään ja sen implementointiin.",
        nb: "Penger, personell og tid til metoden og til implementeringen av den.",
        da: "Penge, personale og tid til metoden og til implementeringen af den.",
        en: "Money, staff and time for the method and for implementing it.",
      },
      heading: {
        sv: "Resurser som krävs för metoden och dess implementering",
        fi: "Menetelmän ja sen implementoinnin edellyttämät resurssit",
        nb: "Ressurser som kreves for metoden og implementeringen av den",
        da: "Ressourcer, som metoden og implementeringen af den kræver",
        en: "Resources required for the method and its implementation",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
    currency: choice(currencies, {
      label: { sv: "Valuta", fi: "Valuutta", nb: "Valuta", da: "Valuta", en: "Currency" },
      help: {
        sv: "Belopp i olika valutor summeras aldrig.",
        fi: "Eri valuuttojen määriä ei lasketa yhteen.",
        nb: "Beløp i ulike valutaer summeres aldri.",
        da: "Beløb i forskellige valutaer lægges aldrig sammen.",
        en: "Amounts in different currencies are never added up.",
      },
    }),
    trainingCost: number({
      label: {
        sv: "Utbildningskostnader",
        fi: "Koulutuskustannukset",
        nb: "Opplæringskostnader",
        da: "Uddannelsesudgifter",
        en: "Training costs",
      },
      help: plannedAmount,
      unit: "money",
    }),
    materialCost: number({
      label: {
        sv: "Materialkostnader",
        fi: "Materiaalikustannukset",
        nb: "Materiellkostnader",
        da: "Materialeudgifter",
        en: "Material costs",
      },
      help: plannedAmount,
      unit: "money",
    }),
    staffFte: number({
      label: {
        sv: "Personalresurs (årsarbetskrafter)",
        fi: "Henkilöstöresurssi (htv)",
        nb: "Personellressurs (årsverk)",
        da: "Personaleressource (årsværk)",
        en: "Staff resource (FTE)",
      },
      help: {
        sv: "Antal årsarbetskrafter som avsätts.",
        fi: "Varatut henkilötyövuodet.",
        nb: "Årsverk som settes av.",
        da: "Årsværk, der afsættes.",
        en: "Full-time equivalents set aside.",
      },
      unit: "fte",
    }),
    hoursPerWeek: number({
      label: {
        sv: "Arbetstid per vecka",
        fi: "Työaika viikossa",
        nb: "Arbeidstid per uke",
        da: "Arbejdstid pr. uge",
        en: "Working hours per week",
      },
      help: {
        sv: "Timmar per användare och vecka.",
        fi: "Tuntia käyttäjää ja viikkoa kohti.",
        nb: "Timer per ansatt som bruker metoden, per uke.",
        da: "Timer pr. medarbejder, der bruger metoden, pr. uge.",
        en: "Hours per week for each person using the method.",
      },
      unit: "hours",
    }),
    commitments: list({
      label: {
        sv: "Åtaganden och avtal",
        fi: "Sitoumukset ja sopimukset",
        nb: "Forpliktelser og avtaler",
        da: "Forpligtelser og aftaler",
        en: "Commitments and agreements",
      },
      help: {
        sv: "Licenser, avtal och löften, ett per rad med part och slutdatum.",
        fi: "Lisenssit, sopimukset ja lupaukset, yksi riviä kohti osapuolineen ja päättymispäivineen.",
        nb: "Lisenser, avtaler og løfter, én per linje med part og sluttdato.",
        da: "Licenser, aftaler og løfter, én pr. linje med part og slutdato.",
        en: "Licences, contracts and promises, one per line with party and end date.",
      },
      heading: {
        sv: "Åtaganden och avtal som förutsätts för implementeringen av metoden",
        fi: "Menetelmän implementoinnin edellyttämät sitoumukset ja sopimukset",
        nb: "Forpliktelser og avtaler som implementeringen av metoden forutsetter",
        da: "Forpligtelser og aftaler, som implementeringen af metoden forudsætter",
        en: "Commitments and agreements required for implementing the method",
      },
      maxLength: 8000,
    }),
    priorExperience: text({
      label: {
        sv: "Tidigare utbildning och erfarenhet",
        fi: "Aiempi koulutus ja kokemus",
        nb: "Tidligere opplæring og erfaring",
        da: "Tidligere uddannelse og erfaring",
        en: "Earlier training and experience",
      },
      help: {
        sv: "Vad som redan gjorts på enheten eller på annat håll i organisationen.",
        fi: "Mitä yksikössä tai muualla organisaatiossa on jo tehty.",
        nb: "Hva som allerede er gjort i enheten eller ellers i organisasjonen.",
        da: "Hvad der allerede er gjort i enheden eller andre steder i organisationen.",
        en: "What has already been done in the unit or elsewhere in the organisation.",
      },
      heading: {
        sv: "Information om utbildning och implementering av metoden",
        fi: "Tietoa menetelmään kouluttamisesta ja sen implementoinnista",
        nb: "Informasjon om opplæring i og implementering av metoden",
        da: "Information om uddannelse i og implementering af metoden",
        en: "Information about training in and implementation of the method",
      },
      maxLength: 8000,
      lines: "many",
      filledBy: "implementationTeam",
      filledIn: "prepare",
    }),
    otherNotes: otherNotes({
      label: {
        sv: "Övrigt att beakta om metoden",
        fi: "Muuta huomioitavaa menetelmästä",
        nb: "Annet å ta hensyn til om metoden",
        da: "Andet at være opmærksom på om metoden",
        en: "Other points about the method",
      },
    }),
  },
});
