import type { TextsByFactor } from "./codes.js";

/** Barriers in Swedish, under their factor. */
export const swedishBarriers: TextsByFactor = {
  clientNeeds: [
    "Metodens målgrupp är smalare än de kunder som faktiskt söker sig till enheten.",
    "Kunderna har svårt att komma på dagtid, eftersom de arbetar eller går i skolan.",
    "Många kunder behöver tolk, och metoden har inte prövats med tolk.",
  ],
  communication: [
    "Enheterna får veta om ändringar på olika sätt och vid olika tidpunkter.",
    "Nattpersonalen nås inte av mötena och får informationen sist.",
    "Mottagningen och skolan använder olika ord för samma sak, och missförstånden upptäcks först när kunden redan har väntat i flera veckor.",
  ],
  dataFollowUp: [
    "Siffrorna kommer för sent för att kunna påverka något.",
    "Enheterna räknar på olika sätt, så talen går inte att jämföra.",
    "Ingen vet hur många av de utbildade som fortfarande använder metoden.",
  ],
  goalFit: [
    "Ledningens mål gäller antal besök, medan metoden kräver färre och längre träffar.",
    "Metoden nämns inte i verksamhetsplanen och prioriteras därför bort.",
  ],
  valueFit: [
    "En del av personalen upplever manualen som opersonlig.",
    "Några är oroliga för att skattningsskalor stör relationen till kunden.",
  ],
  workFit: [
    "Metoden förutsätter två personer i rummet, men arbetet är planerat för en.",
    "Träffarna är längre än mottagningens tidsluckor.",
    "Rutinen krockar med morgonturerna, som är den mest belastade tiden på dygnet.",
  ],
  structures: [
    "Det är oklart vem som får besluta om att en kund kan börja.",
    "Riktlinjen för berättigande är skriven för den gamla tjänsten.",
    "Två lagar tolkas olika av juristerna, och personalen vågar inte dela uppgifter mellan enheterna.",
    "Ansvaret för kunden delas mellan tre verksamheter som alla har sin egen chef, sin egen budget och sin egen tolkning av riktlinjen. I praktiken betyder det att samma kund kan få ja i den ena änden av området och nej i den andra, och personalen har ingen att vända sig till när besluten går isär.",
  ],
  space: ["Det finns inget rum som är stort nog för en grupp.", "Rummet är lyhört, och kunderna hör samtal från korridoren."],
  time: [
    "Handledningen ställs in när det blir bråttom.",
    "Dokumentationen tar längre tid än själva träffen.",
    "De utbildade har fått uppgiften utan att något annat har tagits bort.",
    "Det första mötet med kunden tar en och en halv timme, vilket i praktiken betyder att två andra kunder måste flyttas till en annan dag.",
  ],
  staffing: [
    "Två av fem tjänster är vakanta sedan i våras.",
    "Vikarier saknas för utbildningsdagarna.",
    "Skärgårdsenheten har bara en person på plats åt gången.",
  ],
  turnover: [
    "Hälften av dem som utbildades förra året har slutat.",
    "Metodhandledaren slutar i sommar och ingen ersättare är utsedd.",
    "Cheferna byts så ofta att beslut glöms bort.",
    "När sommaren var slut återstod två av de sex som hade utbildats. De två har försökt hålla metoden vid liv, men utan kollegor att rådfråga blir anpassningarna fler för varje månad.\nDet handlar inte om ovilja: båda har bett om handledning två gånger utan att få någon tid.",
  ],
  funding: [
    "Projektmedlen tar slut innan den sista gruppen har utbildats.",
    "Licensen betalas per användare, och kostnaden ryms inte i enhetens budget.",
    "Ingen har budget för resor till handledningen.",
  ],
  materials: [
    "Materialet finns inte på alla språk som kunderna talar.",
    "Handboken är tre versioner gammal i hälften av enheterna.",
    "Det finns bara en surfplatta för sju anställda.",
  ],
  urgency: ["Personalen ser inget fel i det nuvarande arbetssättet.", "Frågan uppfattas som ledningens projekt."],
  advantage: ["Det syns ännu inga resultat, och entusiasmen avtar.", "Personalen får aldrig veta hur det gick för kunderna efteråt."],
  topLeaders: [
    "Ledningsgruppen har inte hunnit behandla planen på två möten i rad.",
    "Stödet från ledningen är muntligt och finns inte i något protokoll.",
    "Den nya ledningen vill se över alla metoder innan någon ny införs.\nDet är förståeligt, men två enheter står redan färdiga att börja.",
  ],
  nearLeaders: [
    "Chefen har inte själv gått introduktionen och kan inte svara på frågor.",
    "Chefen ansvarar för fyra enheter och hinner inte följa upp.",
  ],
  competence: [
    "De utbildade har inte haft någon kund på ett halvår och har tappat säkerheten.",
    "Grundutbildningen är för kort för dem som saknar vana vid samtalsmetoder.",
    "Nyanställda väntar över ett år på utbildning.",
  ],
  motivation: ["Personalen är trött på nya metoder.", "De som beordrades till utbildningen använder inte metoden."],
  referral: [
    "Kunderna hänvisas för sent, när besvären redan är svåra.",
    "Läkarna känner inte till metoden och hänvisar vidare till specialsjukvården.",
    "Det kommer för få hänvisningar för att de utbildade ska hålla metoden i gång.",
  ],
  competingChange: ["Nytt journalsystem införs under samma månader.", "Enheten ska slås samman med grannenheten vid årsskiftet."],
  itRecording: [
    "Metoden kan inte registreras med en egen kod.",
    "Samma uppgifter skrivs in i två system.",
    "Systemet loggar ut efter fem minuter, mitt under träffen.",
    "Systemet har tre olika vyer för samma kund, och åtgärdskoden syns bara i en av dem. Den som registrerar i fel vy får inget felmeddelande, men träffen försvinner ur statistiken. Enligt en stickprovskontroll saknades var tredje träff under förra kvartalet.",
  ],
  other: ["Färjan går bara tre dagar i veckan under vintern.", "Sommarens stängning bryter serien av träffar."],
};
