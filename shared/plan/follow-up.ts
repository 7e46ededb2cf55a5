import { text } from "../field.js";
import { section } from "../section.js";
import { otherNotes } from "./other-notes.js";

/** How following up the goals becomes a part of ordinary management. */
export const followUp = section({
  key: "followUp",
  module: "form",
  sheet: "goals",
  since: 2,
  repeating: false,
  label: {
    sv: "Uppföljning av målen",
    fi: "Tavoitteiden seuranta",
    nb: "Oppfølging av målene",
    da: "Opfølgning på målene",
    en: "Follow-up of goals",
  },
  heading: {
    sv: "Mål och uppföljning av dem",
    fi: "Tavoitteet ja niiden seuranta",
    nb: "Mål og oppfølging av dem",
    da: "Mål og opfølgning på dem",
    en: "Goals and their follow-up",
  },
  help: {
    sv: "Hur uppföljningen blir en del av vanlig ledning.",
    fi: "Miten seurannasta tulee osa tavallista johtamista.",
    nb: "Hvordan oppfølgingen blir en del av den vanlige ledelsen.",
    da: "Hvordan opfølgningen bliver en del af den almindelige ledelse.",
    en: "How follow-up becomes part of ordinary management.",
  },
  filledBy: "bothGroups",
  filledIn: "prepare",
  fields: {
    expectedEffects: text({
      label: {
        sv: "Förväntade effekter när målen uppnås",
        fi: "Odotetut vaikutukset, kun tavoitteet saavutetaan",
        nb: "Forventede effekter når målene nås",
        da: "Forventede effekter, når målene nås",
        en: "Expected effects when the goals are met",
      },
      help: {
        sv: "Vad som blir bättre när målen är nådda.",
        fi: "Mikä paranee, kun tavoitteet on saavutettu.",
        nb: "Hva som blir bedre når målene er nådd.",
        da: "Hvad der bliver bedre, når målene er nået.",
        en: "What gets better once the goals are met.",
      },
      maxLength: 8000,
      lines: "many",
      filledBy: "leadershipGroup",
      filledIn: "explore",
    }),
    followUpArrangement: text({
      label: {
        sv: "Så genomförs uppföljningen",
        fi: "Seurannan toteutus",
        nb: "Slik gjennomføres oppfølgingen",
        da: "Sådan gennemføres opfølgningen",
        en: "How follow-up is done",
      },
      help: {
        sv: "Rutiner, möten och vem som gör vad.",
        fi: "Käytännöt, kokoukset ja työnjako.",
        nb: "Rutiner, møter og hvem som gjør hva.",
        da: "Rutiner, møder, og hvem der gør hvad.",
        en: "Routines, meetings and who does what.",
      },
      heading: {
        sv: "Genomförande av uppföljning som en del av annan kunskapsbaserad ledning av verksamheten",
        fi: "Seurannan toteuttaminen osana muuta toiminnan tiedolla johtamista",
        nb: "Gjennomføring av oppfølgingen som en del av annen kunnskapsbasert ledelse av virksomheten",
        da: "Gennemførelse af opfølgningen som en del af anden vidensbaseret ledelse af virksomheden",
        en: "Carrying out follow-up as part of other knowledge-based management",
      },
      maxLength: 8000,
      lines: "many",
      required: true,
    }),
    followUpResponsible: text({
      label: {
        sv: "Ansvariga för uppföljningen",
        fi: "Seurannan vastuuhenkilöt",
        nb: "Ansvarlige for oppfølgingen",
        da: "Ansvarlige for opfølgningen",
        en: "People responsible for follow-up",
      },
      help: {
        sv: "Namn ur någon av grupperna, flera skilda med komma.",
        fi: "Ryhmien jäsenten nimet, useampi pilkulla erotettuna.",
        nb: "Navn fra en av gruppene, flere atskilt med komma.",
        da: "Navne fra en af grupperne, flere adskilt med komma.",
        en: "Names from either group, several separated by commas.",
      },
      maxLength: 255,
      required: true,
      privacy: "contact",
    }),
    organisationalChanges: text({
      label: {
        sv: "Nya åtgärder eller ändringar för uppföljningen",
        fi: "Seurannan vaatimat uudet toimet tai muutokset",
        nb: "Nye tiltak eller endringer for oppfølgingen",
        da: "Nye tiltag eller ændringer for opfølgningen",
        en: "New measures or changes needed for follow-up",
      },
      help: {
        sv: "T.ex. ny registreringskod eller nytt mötesforum.",
        fi: "Esim. uusi kirjaamiskoodi tai uusi kokouskäytäntö.",
        nb: "F.eks. ny registreringskode eller nytt møteforum.",
        da: "F.eks. ny registreringskode eller nyt mødeforum.",
        en: "E.g. a new recording code or a new regular meeting.",
      },
      heading: {
        sv: "Eventuella nya åtgärder eller ändringar i organisationen för att genomföra uppföljningen",
        fi: "Mahdolliset uudet toimenpiteet tai muutokset organisaatiossa seurannan toteuttamiseksi",
        nb: "Eventuelle nye tiltak eller endringer i organisasjonen for å gjennomføre oppfølgingen",
        da: "Eventuelle nye tiltag eller ændringer i organisationen for at gennemføre opfølgningen",
        en: "Any new measures or changes in the organisation for carrying out the follow-up",
      },
      maxLength: 8000,
      lines: "many",
    }),
    otherNotes: otherNotes({
      label: {
        sv: "Övrigt att beakta om mål och uppföljning",
        fi: "Muuta huomioitavaa tavoitteista ja seurannasta",
        nb: "Annet å ta hensyn til om mål og oppfølging",
        da: "Andet at være opmærksom på om mål og opfølgning",
        en: "Other points about goals and follow-up",
      },
    }),
  },
});
