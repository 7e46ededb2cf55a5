import { date, dateList, text } from "../field.js";
import { section } from "../section.js";
import { otherNotes } from "./other-notes.js";

/** How the use is kept up once the first training is done. */
export const sustainment = section({
  key: "sustainment",
  module: "form",
  sheet: "sustainment",
  repeating: false,
  label: {
    sv: "Vidmakthållande av användningen",
    fi: "Käytön ylläpito",
    nb: "Videreføring av bruken",
    da: "Fastholdelse af brugen",
    en: "Sustaining use",
  },
  heading: {
    sv: "Vidmakthållande av användning av metoden",
    fi: "Menetelmän käytön ylläpitäminen",
    nb: "Videreføring av bruken av metoden",
    da: "Fastholdelse af brugen af metoden",
    en: "Sustaining use of the method",
  },
  help: {
    sv: "Fylls i efter de första utbildningarna och uppdateras löpande.",
    fi: "Täytetään ensimmäisten koulutusten jälkeen ja päivitetään jatkuvasti.",
    nb: "Fylles ut etter den første opplæringen og oppdateres løpende.",
    da: "Udfyldes efter de første uddannelser og opdateres løbende.",
    en: "Filled in after the first training sessions and kept up to date.",
  },
  filledBy: "bothGroups",
  filledIn: "sustain",
  fields: {
    dataReviewDates: dateList({
      label: {
        sv: "Tidpunkter för genomgång av användningen",
        fi: "Käyttötiedon koonti- ja tarkasteluajankohdat",
        nb: "Tidspunkter for gjennomgang av bruken",
        da: "Tidspunkter for gennemgang af brugen",
        en: "Dates for reviewing use",
      },
      help: {
        sv: "Datum då siffror sammanställs och diskuteras.",
        fi: "Päivät, jolloin luvut kootaan ja käsitellään.",
        nb: "Datoer da tall sammenstilles og drøftes.",
        da: "Datoer, hvor tal samles og drøftes.",
        en: "Dates when figures are compiled and discussed.",
      },
      heading: {
        sv: "Tidpunkter för sammanställning och granskning av kunskaper om metodens användning",
        fi: "Ajankohdat menetelmän käyttöä koskevan tiedon kokoamiselle ja tarkastelulle",
        nb: "Tidspunkter for å sammenstille og gjennomgå kunnskap om bruken av metoden",
        da: "Tidspunkter for samling og gennemgang af viden om brugen af metoden",
        en: "Dates for compiling and reviewing what is known about the use of the method",
      },
      required: true,
    }),
    nextTrainingOn: date({
      label: { sv: "Nästa utbildning", fi: "Seuraava koulutus", nb: "Neste opplæring", da: "Næste uddannelse", en: "Next training" },
      help: {
        sv: "Närmaste grundutbildning för nya anställda.",
        fi: "Seuraava peruskoulutus uusille työntekijöille.",
        nb: "Nærmeste grunnopplæring for nyansatte.",
        da: "Næste grunduddannelse for nye medarbejdere.",
        en: "Next initial training for new staff.",
      },
      heading: {
        sv: "Tidpunkt för nästa utbildning och tillvägagångssätt för att hänvisa nya arbetstagare till utbildningen",
        fi: "Seuraavan koulutuksen ajankohta ja toimintatapa uusien työntekijöiden ohjaamiseksi koulutukseen",
        nb: "Tidspunkt for neste opplæring og framgangsmåte for å melde nyansatte på opplæringen",
        da: "Tidspunkt for næste uddannelse og fremgangsmåde for at tilmelde nye medarbejdere uddannelsen",
        en: "Date of the next training and procedure for sending new staff to it",
      },
      required: true,
    }),
    newStaffProcedure: text({
      label: {
        sv: "Så hänvisas nya anställda till utbildning",
        fi: "Uusien työntekijöiden ohjaus koulutukseen",
        nb: "Slik meldes nyansatte på opplæring",
        da: "Sådan tilmeldes nye medarbejdere uddannelsen",
        en: "How new staff are sent to training",
      },
      help: {
        sv: "Vem som anmäler, och inom hur många veckor.",
        fi: "Kuka ilmoittaa ja kuinka monen viikon kuluessa.",
        nb: "Hvem som melder på, og innen hvor mange uker.",
        da: "Hvem der tilmelder, og inden for hvor mange uger.",
        en: "Who enrols them, and within how many weeks.",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
    refresherDates: dateList({
      label: {
        sv: "Repetition och fortbildning",
        fi: "Kertaus- ja täydennyskoulutukset",
        nb: "Repetisjon og etterutdanning",
        da: "Repetition og efteruddannelse",
        en: "Refreshers and further training",
      },
      help: {
        sv: "Datum för återkommande repetition.",
        fi: "Säännöllisten kertausten päivät.",
        nb: "Datoer for jevnlig repetisjon.",
        da: "Datoer for jævnlig repetition.",
        en: "Dates for regular refreshers.",
      },
      heading: {
        sv: "Tidpunkter för repetitionsutbildningar och fortbildningar",
        fi: "Kertaus- ja täydennyskoulutusten ajankohdat",
        nb: "Tidspunkter for repetisjon og etterutdanning",
        da: "Tidspunkter for repetition og efteruddannelse",
        en: "Dates of refreshers and further training",
      },
      required: true,
    }),
    otherSupport: text({
      label: { sv: "Övrigt stöd", fi: "Muu tuki", nb: "Annen støtte", da: "Anden støtte", en: "Other support" },
      help: {
        sv: "Handledning, mentorskap, nätverk.",
        fi: "Menetelmäohjaus, mentorointi, verkostot.",
        nb: "Veiledning, mentorordning, nettverk.",
        da: "Supervision, mentorordning, netværk.",
        en: "Supervision, mentoring, networks.",
      },
      heading: {
        sv: "Övrigt stöd och tillvägagångssätt för att hänvisa nya arbetstagare till utbildningen",
        fi: "Muu tuki ja toimintatapa uusien työntekijöiden ohjaamiseksi koulutukseen",
        nb: "Annen støtte og framgangsmåte for å melde nyansatte på opplæringen",
        da: "Anden støtte og fremgangsmåde for at tilmelde nye medarbejdere uddannelsen",
        en: "Other support and procedure for sending new staff to training",
      },
      maxLength: 8000,
      lines: "many",
    }),
    materialUpdates: text({
      label: {
        sv: "Material och arbetsredskap att uppdatera",
        fi: "Päivitettävät materiaalit ja välineet",
        nb: "Materiell og verktøy som må oppdateres",
        da: "Materialer og redskaber, der skal opdateres",
        en: "Material and tools to update",
      },
      help: {
        sv: "Vad, varför och när.",
        fi: "Mitä, miksi ja milloin.",
        nb: "Hva, hvorfor og når.",
        da: "Hvad, hvorfor og hvornår.",
        en: "What, why and when.",
      },
      heading: {
        sv: "Behov av att uppdatera material eller arbetsredskap som anknyter till användningen av metoden",
        fi: "Menetelmän käyttöön liittyvien materiaalien tai työvälineiden päivitystarve",
        nb: "Behov for å oppdatere materiell eller verktøy knyttet til bruken av metoden",
        da: "Behov for at opdatere materialer eller redskaber, der knytter sig til brugen af metoden",
        en: "Need to update material or tools linked to the use of the method",
      },
      maxLength: 8000,
      lines: "many",
    }),
    otherNotes: otherNotes({
      label: {
        sv: "Övrigt att beakta om vidmakthållandet",
        fi: "Muuta huomioitavaa ylläpidosta",
        nb: "Annet å ta hensyn til om videreføringen",
        da: "Andet at være opmærksom på om fastholdelsen",
        en: "Other points about sustaining use",
      },
    }),
  },
});
