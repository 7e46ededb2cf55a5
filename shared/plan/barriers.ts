import { choice, date, text } from "../field.js";
import { section } from "../section.js";
import { barrierStatuses, factors, helpedAnswers, severities } from "./choices.js";

/** What hinders the implementation, and what is done about it. */
export const barriers = section({
  key: "barriers",
  module: "form",
  sheet: "barriers",
  repeating: true,
  label: { sv: "Hinder", fi: "Esteet", nb: "Hindringer", da: "Barrierer", en: "Barriers" },
  heading: {
    sv: "Hinder i implementeringen",
    fi: "Implementoinnin esteet",
    nb: "Hindringer i implementeringen",
    da: "Barrierer i implementeringen",
    en: "Barriers to the implementation",
  },
  help: {
    sv: "Det som försvårar, och vad ni gör åt det.",
    fi: "Mikä vaikeuttaa ja mitä sille tehdään.",
    nb: "Det som gjør det vanskelig, og hva dere gjør med det.",
    da: "Det, der gør det svært, og hvad I gør ved det.",
    en: "What makes it hard, and what you do about it.",
  },
  minRows: 1,
  filledBy: "bothGroups",
  filledIn: "prepare",
  fields: {
    barrier: text({
      label: { sv: "Hinder", fi: "Este", nb: "Hindring", da: "Barriere", en: "Barrier" },
      help: {
        sv: "En sak per rad.",
        fi: "Yksi asia riviä kohti.",
        nb: "Én ting per rad.",
        da: "Én ting pr. række.",
        en: "One thing per row.",
      },
      maxLength: 1000,
      lines: "many",
      required: true,
    }),
    measure: text({
      heading: {
        sv: "Vilka åtgärder kan vidtas för att lösa dem?",
        fi: "Millä toimenpiteillä ne voidaan ratkaista?",
        nb: "Hvilke tiltak kan settes i verk for å løse dem?",
        da: "Hvilke tiltag kan der sættes i værk for at løse dem?",
        en: "What measures can be taken to resolve them?",
      },
      label: { sv: "Åtgärd", fi: "Toimenpide", nb: "Tiltak", da: "Tiltag", en: "Measure" },
      help: {
        sv: "Vad ni gör för att lösa hindret.",
        fi: "Mitä tehdään esteen poistamiseksi.",
        nb: "Hva dere gjør for å løse hindringen.",
        da: "Hvad I gør for at overvinde barrieren.",
        en: "What you do to resolve the barrier.",
      },
      maxLength: 2000,
      lines: "many",
    }),
    strategy: text({
      label: { sv: "Strategi", fi: "Strategia", nb: "Strategi", da: "Strategi", en: "Strategy" },
      help: {
        sv: "Implementeringsstrategi som åtgärden bygger på, om det finns en.",
        fi: "Implementointistrategia, johon toimenpide perustuu, jos sellainen on.",
        nb: "Implementeringsstrategi som tiltaket bygger på, hvis det finnes en.",
        da: "Implementeringsstrategi, som tiltaget bygger på, hvis der er en.",
        en: "The implementation strategy behind the measure, if any.",
      },
      maxLength: 255,
    }),
    factorCode: choice(factors, {
      label: { sv: "Faktorkod", fi: "Tekijäkoodi", nb: "Faktorkode", da: "Faktorkode", en: "Factor code" },
      help: {
        sv: "Gemensam kod så att enheter kan jämföras.",
        fi: "Yhteinen koodi, jotta yksiköitä voidaan verrata.",
        nb: "Felles kode slik at enheter kan sammenlignes.",
        da: "Fælles kode, så enheder kan sammenlignes.",
        en: "A shared code so that units can be compared.",
      },
    }),
    severity: choice(severities, {
      label: { sv: "Allvarlighetsgrad", fi: "Vakavuus", nb: "Alvorlighetsgrad", da: "Alvorlighedsgrad", en: "Severity" },
      help: {
        sv: "Hur mycket hindret bromsar.",
        fi: "Kuinka paljon este hidastaa.",
        nb: "Hvor mye hindringen bremser.",
        da: "Hvor meget barrieren bremser.",
        en: "How much the barrier slows you down.",
      },
    }),
    responsible: text({
      label: { sv: "Ansvarig", fi: "Vastuuhenkilö", nb: "Ansvarlig", da: "Ansvarlig", en: "Responsible" },
      help: {
        sv: "Den som driver åtgärden.",
        fi: "Toimenpiteestä vastaava henkilö.",
        nb: "Den som har ansvar for tiltaket.",
        da: "Den, der har ansvar for tiltaget.",
        en: "The person in charge of the measure.",
      },
      maxLength: 255,
      privacy: "contact",
    }),
    dueOn: date({
      label: { sv: "Klart senast", fi: "Määräaika", nb: "Frist", da: "Frist", en: "Due on" },
      help: {
        sv: "När åtgärden ska vara gjord.",
        fi: "Mihin mennessä toimenpide tehdään.",
        nb: "Når tiltaket skal være gjort.",
        da: "Hvornår tiltaget skal være gjort.",
        en: "When the measure is to be done by.",
      },
    }),
    status: choice(barrierStatuses, {
      label: { sv: "Läge", fi: "Tila", nb: "Status", da: "Status", en: "Status" },
      help: {
        sv: "Öppet, pågår, löst eller accepterat.",
        fi: "Avoin, käynnissä, ratkaistu tai hyväksytty.",
        nb: "Åpen, pågår, løst eller akseptert.",
        da: "Åben, i gang, løst eller accepteret.",
        en: "Open, in progress, resolved or accepted.",
      },
      required: true,
      filledIn: "implement",
    }),
    resolvedOn: date({
      label: { sv: "Löst den", fi: "Ratkaistu (pvm)", nb: "Løst den", da: "Løst den", en: "Resolved on" },
      help: {
        sv: "Datum då hindret inte längre bromsar.",
        fi: "Päivä, jolloin este ei enää hidasta.",
        nb: "Datoen da hindringen ikke lenger bremser.",
        da: "Datoen, hvor barrieren ikke længere bremser.",
        en: "Date when the barrier no longer slows you down.",
      },
      filledIn: "implement",
    }),
    helped: choice(helpedAnswers, {
      label: {
        sv: "Hjälpte åtgärden?",
        fi: "Auttoiko toimenpide?",
        nb: "Hjalp tiltaket?",
        da: "Hjalp tiltaget?",
        en: "Did the measure help?",
      },
      help: {
        sv: "Svaret gör att andra enheter kan lära av det.",
        fi: "Vastaus auttaa muita yksiköitä oppimaan.",
        nb: "Svaret lar andre enheter lære av det.",
        da: "Svaret gør, at andre enheder kan lære af det.",
        en: "The answer lets other units learn.",
      },
      filledIn: "implement",
    }),
  },
});
