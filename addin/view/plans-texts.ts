import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the lists of plans say: in an empty workbook and over a plan's. */
export const plansTexts = {
  loading: {
    sv: "Hämtar dina planer …",
    fi: "Haetaan suunnitelmiasi …",
    nb: "Henter planene dine …",
    da: "Henter dine planer …",
    en: "Fetching your plans …",
  },
  none: {
    sv: "Du har inga öppna planer än. Börja en ny, eller be den som samordnar implementeringen hos er att ge dig tillgång till en plan.",
    fi: "Sinulla ei ole vielä avoimia suunnitelmia. Aloita uusi tai pyydä organisaationne implementoinnin koordinaattoria antamaan sinulle pääsyn suunnitelmaan.",
    nb: "Du har ingen åpne planer ennå. Begynn på en ny, eller be den som koordinerer implementeringen hos dere, om å gi deg tilgang til en plan.",
    da: "Du har ingen åbne planer endnu. Begynd på en ny, eller bed den, der koordinerer implementeringen hos jer, om at give dig adgang til en plan.",
    en: "You have no open plans yet. Begin a new one, or ask whoever coordinates implementation where you work to give you access to one.",
  },
  away: {
    sv: "Planerna kunde inte hämtas. Kontrollera nätet och försök igen.",
    fi: "Suunnitelmia ei voitu hakea. Tarkista verkkoyhteys ja yritä uudelleen.",
    nb: "Planene kunne ikke hentes. Sjekk nettet og prøv igjen.",
    da: "Planerne kunne ikke hentes. Tjek netforbindelsen, og prøv igen.",
    en: "The plans could not be fetched. Check the network and try again.",
  },
  fetch: { sv: "Hämta", fi: "Hae", nb: "Hent", da: "Hent", en: "Fetch" },
  fetchNamed: { sv: "Hämta {plan}", fi: "Hae {plan}", nb: "Hent {plan}", da: "Hent {plan}", en: "Fetch {plan}" },
  fetching: {
    sv: "Hämtar planen …",
    fi: "Haetaan suunnitelmaa …",
    nb: "Henter planen …",
    da: "Henter planen …",
    en: "Fetching the plan …",
  },
  openHere: { sv: "Öppen här", fi: "Avoinna tässä", nb: "Åpen her", da: "Åben her", en: "Open here" },
  download: { sv: "Ladda ner", fi: "Lataa", nb: "Last ned", da: "Download", en: "Download" },
  downloadNamed: {
    sv: "Ladda ner {plan}",
    fi: "Lataa {plan}",
    nb: "Last ned {plan}",
    da: "Download {plan}",
    en: "Download {plan}",
  },
  onePlan: {
    sv: "En arbetsbok innehåller en plan. Ladda ner en annan plan som egen fil och öppna den i Excel, eller öppna Planark i en ny, tom arbetsbok.",
    fi: "Työkirjassa on yksi suunnitelma. Lataa toinen suunnitelma omana tiedostonaan ja avaa se Excelissä, tai avaa Planark uudessa, tyhjässä työkirjassa.",
    nb: "En arbeidsbok inneholder én plan. Last ned en annen plan som egen fil og åpne den i Excel, eller åpne Planark i en ny, tom arbeidsbok.",
    da: "En projektmappe indeholder én plan. Download en anden plan som egen fil, og åbn den i Excel, eller åbn Planark i en ny, tom projektmappe.",
    en: "A workbook holds one plan. Download another plan as a file of its own and open it in Excel, or open Planark in a new, empty workbook.",
  },
  nothingDue: {
    sv: "Inget försenat eller nära i tiden",
    fi: "Mikään ei ole myöhässä eikä lähellä määräaikaa",
    nb: "Ingenting er forsinket eller nær i tid",
    da: "Intet er forsinket eller tæt på",
    en: "Nothing overdue or due soon",
  },
  overdue: { sv: "Försenat", fi: "Myöhässä", nb: "Forsinket", da: "Forsinket", en: "Overdue" },
  moreInPlan: {
    sv: "Resten ser du i planen.",
    fi: "Loput näet suunnitelmasta.",
    nb: "Resten ser du i planen.",
    da: "Resten ser du i planen.",
    en: "The rest is in the plan.",
  },

  refusedTitle: {
    sv: "Excel tog inte emot bladen",
    fi: "Excel ei ottanut taulukoita vastaan",
    nb: "Excel tok ikke imot arkene",
    da: "Excel tog ikke imod arkene",
    en: "Excel did not take the sheets",
  },
  refused: {
    sv: "Planen finns på servern, och arbetsboken är som förut. Ladda ner planen som en egen fil, öppna den i Excel och tryck på Planark på fliken Start.",
    fi: "Suunnitelma on palvelimella, ja työkirja on ennallaan. Lataa suunnitelma omana tiedostonaan, avaa se Excelissä ja valitse Aloitus-välilehdeltä Planark.",
    nb: "Planen ligger på serveren, og arbeidsboken er som før. Last ned planen som egen fil, åpne den i Excel og trykk på Planark på Hjem-fanen.",
    da: "Planen ligger på serveren, og projektmappen er som før. Download planen som egen fil, åbn den i Excel, og tryk på Planark på fanen Hjem.",
    en: "The plan is on the server, and the workbook is as before. Download the plan as a file of its own, open it in Excel and press Planark on the Home tab.",
  },
  ownFileTitle: {
    sv: "Öppna planen som en egen fil",
    fi: "Avaa suunnitelma omana tiedostonaan",
    nb: "Åpne planen som egen fil",
    da: "Åbn planen som egen fil",
    en: "Open the plan as a file of its own",
  },
  ownFile: {
    sv: "Den här arbetsboken har redan en plan. Ladda ner den andra, öppna den i Excel och tryck på Planark på fliken Start.",
    fi: "Tässä työkirjassa on jo suunnitelma. Lataa toinen, avaa se Excelissä ja valitse Aloitus-välilehdeltä Planark.",
    nb: "Denne arbeidsboken har allerede en plan. Last ned den andre, åpne den i Excel og trykk på Planark på Hjem-fanen.",
    da: "Denne projektmappe har allerede en plan. Download den anden, åbn den i Excel, og tryk på Planark på fanen Hjem.",
    en: "This workbook already holds a plan. Download the other one, open it in Excel and press Planark on the Home tab.",
  },
  downloadFile: {
    sv: "Ladda ner planens fil",
    fi: "Lataa suunnitelman tiedosto",
    nb: "Last ned planens fil",
    da: "Download planens fil",
    en: "Download the plan’s file",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a plan has overdue and due soon, by number. */
export const plansCounts = {
  overdue: {
    one: { sv: "{n} försenad", fi: "{n} myöhässä", nb: "{n} forsinket", da: "{n} forsinket", en: "{n} overdue" },
    other: { sv: "{n} försenade", fi: "{n} myöhässä", nb: "{n} forsinket", da: "{n} forsinkede", en: "{n} overdue" },
  },
  due: {
    one: {
      sv: "{n} inom 30 dagar",
      fi: "{n} tulossa 30 päivän kuluessa",
      nb: "{n} innen 30 dager",
      da: "{n} inden 30 dage",
      en: "{n} within 30 days",
    },
    other: {
      sv: "{n} inom 30 dagar",
      fi: "{n} tulossa 30 päivän kuluessa",
      nb: "{n} innen 30 dager",
      da: "{n} inden 30 dage",
      en: "{n} within 30 days",
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;
