import { date, reference, text } from "../field.js";
import { section } from "../section.js";

/** The form’s first page: which method, whom to ask, from when to when. */
export const cover = section({
  key: "cover",
  module: "form",
  sheet: "plan",
  repeating: false,
  label: {
    sv: "Implementering av metoden",
    fi: "Menetelmän implementointi",
    nb: "Implementering av metoden",
    da: "Implementering af metoden",
    en: "Implementing the method",
  },
  help: {
    sv: "Vilken metod det gäller, vem man kontaktar och när arbetet pågår.",
    fi: "Mistä menetelmästä on kyse, keneen ollaan yhteydessä ja milloin työ tehdään.",
    nb: "Hvilken metode det gjelder, hvem man kontakter, og når arbeidet foregår.",
    da: "Hvilken metode det drejer sig om, hvem man kontakter, og hvornår arbejdet foregår.",
    en: "Which method this is about, whom to contact and when the work takes place.",
  },
  filledBy: "leadershipGroup",
  filledIn: "explore",
  fields: {
    methodName: reference({
      label: { sv: "Metodens namn", fi: "Menetelmän nimi", nb: "Metodens navn", da: "Metodens navn", en: "Name of the method" },
      help: {
        sv: "Välj ur metodregistret så att enheter kan jämföras.",
        fi: "Valitse menetelmärekisteristä, jotta yksiköitä voidaan verrata.",
        nb: "Velg fra metoderegisteret slik at enheter kan sammenlignes.",
        da: "Vælg fra metoderegistret, så enheder kan sammenlignes.",
        en: "Pick from the method register so that units can be compared.",
      },
      to: "methods",
      required: true,
    }),
    ownerOrganisation: text({
      heading: {
        sv: "Kontaktuppgifter till metodägaren eller utbildaren",
        fi: "Menetelmän omistajan tai kouluttajan yhteystiedot",
        nb: "Kontaktopplysninger til metodeeieren eller kursholderen",
        da: "Kontaktoplysninger på metodeejeren eller underviseren",
        en: "Contact details of the method owner or trainer",
      },
      label: {
        sv: "Metodägare eller utbildare",
        fi: "Menetelmän omistaja tai kouluttaja",
        nb: "Metodeeier eller kursholder",
        da: "Metodeejer eller underviser",
        en: "Method owner or trainer",
      },
      help: {
        sv: "Organisationen som äger metoden eller utbildar i den.",
        fi: "Organisaatio, joka omistaa menetelmän tai kouluttaa siihen.",
        nb: "Organisasjonen som eier metoden eller gir opplæring i den.",
        da: "Organisationen, der ejer metoden eller underviser i den.",
        en: "The organisation that owns the method or provides training in it.",
      },
      maxLength: 255,
    }),
    ownerContactName: text({
      label: { sv: "Kontaktperson", fi: "Yhteyshenkilö", nb: "Kontaktperson", da: "Kontaktperson", en: "Contact person" },
      help: {
        sv: "Namn på den ni kontaktar hos metodägaren.",
        fi: "Menetelmän omistajan yhteyshenkilön nimi.",
        nb: "Navn på kontakten hos metodeeieren.",
        da: "Navn på kontakten hos metodeejeren.",
        en: "Name of your contact at the method owner.",
      },
      maxLength: 255,
      privacy: "contact",
    }),
    ownerContactEmail: text({
      label: { sv: "E-post", fi: "Sähköposti", nb: "E-post", da: "E-mail", en: "Email" },
      help: {
        sv: "Arbetsadress, inte privat.",
        fi: "Työsähköposti, ei yksityinen osoite.",
        nb: "Jobbadresse, ikke privat.",
        da: "Arbejdsmail, ikke privat.",
        en: "Work address, not private.",
      },
      maxLength: 255,
      check: "email",
      privacy: "contact",
    }),
    ownerContactPhone: text({
      label: { sv: "Telefon", fi: "Puhelin", nb: "Telefon", da: "Telefon", en: "Phone" },
      help: { sv: "Med landsnummer.", fi: "Ilmoita myös maatunnus.", nb: "Med landkode.", da: "Med landekode.", en: "With country code." },
      maxLength: 40,
      check: "phone",
      privacy: "contact",
    }),
    plannedStart: date({
      heading: {
        sv: "Tidsplan för implementeringen",
        fi: "Implementoinnin aikataulu",
        nb: "Tidsplan for implementeringen",
        da: "Tidsplan for implementeringen",
        en: "Schedule of the implementation",
      },
      label: { sv: "Planerad start", fi: "Suunniteltu alku", nb: "Planlagt start", da: "Planlagt start", en: "Planned start" },
      help: {
        sv: "När arbetet med metoden börjar.",
        fi: "Milloin menetelmän implementointi alkaa.",
        nb: "Når arbeidet med metoden starter.",
        da: "Hvornår arbejdet med metoden begynder.",
        en: "When work on the method begins.",
      },
      required: true,
    }),
    plannedEnd: date({
      label: { sv: "Planerat slut", fi: "Suunniteltu päättyminen", nb: "Planlagt slutt", da: "Planlagt afslutning", en: "Planned end" },
      help: {
        sv: "När metoden väntas vara vardag; räkna ofta med minst två år.",
        fi: "Milloin menetelmän odotetaan olevan osa arkea; usein on varattava vähintään kaksi vuotta.",
        nb: "Når metoden ventes å være en del av hverdagen; regn ofte med minst to år.",
        da: "Hvornår metoden ventes at være en del af hverdagen; regn ofte med mindst to år.",
        en: "When the method is expected to be everyday practice; often allow at least two years.",
      },
    }),
    scheduleNote: text({
      label: { sv: "Tidsplan i ord", fi: "Aikataulun kuvaus", nb: "Tidsplan i ord", da: "Tidsplan i ord", en: "Schedule in words" },
      help: {
        sv: "Etapper, beroenden och luft för det oförutsedda.",
        fi: "Vaiheet, riippuvuudet ja varaa yllätyksille.",
        nb: "Etapper, avhengigheter og slakk for det uforutsette.",
        da: "Etaper, afhængigheder og luft til det uforudsete.",
        en: "Stages, dependencies and slack for the unforeseen.",
      },
      maxLength: 8000,
      lines: "many",
    }),
  },
});
