import type { TextsByFactor } from "./codes.js";

/** Drivers in Swedish, under their factor. */
export const swedishDrivers: TextsByFactor = {
  motivation: [
    "Personalen har själv bett om en metod för just den här kundgruppen.",
    "De första utbildade talar väl om metoden i fikarummet.",
    "Arbetsgruppen är van att pröva nytt och ger inte upp vid första motgången.",
    "Flera anställda har anmält sig frivilligt till nästa utbildning.",
  ],
  topLeaders: [
    "Servicechefen frågar efter siffrorna och kommer själv på uppföljningarna.",
    "Ledningen har avsatt tid och pengar för tre år, inte bara för utbildningen.",
    "Nämnden har metoden som ett av årets fyra utvecklingsmål.",
  ],
  nearLeaders: [
    "Cheferna har gått chefsintroduktionen och vet vad metoden kräver av veckan.",
    "Chefen skyddar handledningstiden, också när det är ont om folk.",
    "Chefen har själv arbetat med metoden och kan svara på frågor i vardagen.",
  ],
  clientNeeds: [
    "Kunderna berättar att de har saknat just detta stöd.",
    "Behovet är väl dokumenterat i välfärdsberättelsen och i skolhälsoenkäten.",
    "Anhörigföreningen driver på och sprider information bland sina medlemmar.",
    "Kundrådet har varit med och skrivit informationen.",
  ],
  competence: [
    "Det finns redan utbildade i två enheter som kan stödja de andra.",
    "Metodägaren ger handledning på svenska varannan vecka.",
    "Psykologerna har god grund för metoden genom sin tidigare utbildning.",
    "Superanvändarna kan svara på de flesta frågor samma dag.",
    "Tre av de mest erfarna har arbetat med liknande metoder i över tio år. De har inte bara utbildningen, utan vet också vad som brukar gå fel i början och kan berätta om det utan att skrämma någon. Flera av de yngre har sökt sig hit just för att få arbeta med dem.",
  ],
  advantage: [
    "Insatsen är kort, och personalen ser resultat redan efter några veckor.",
    "Metoden ersätter tre överlappande blanketter med en.",
    "Metoden har god evidens, vilket gör det lättare att motivera den för kunder och kollegor.",
    "Pilotförsöket visade färre akuta besök redan under det första halvåret.",
  ],
  workFit: [
    "Metoden passar ihop med hembesöken och kräver inga extra resor.",
    "Träffarna följer samma rytm som mottagningens tider i övrigt.",
    "Metoden kan ges på distans när förbindelserna är dåliga.",
  ],
  communication: [
    "Team och mottagningar har ett gemensamt möte varannan vecka där metoden kan tas upp.",
    "Samarbetet med skolorna är gott, och rektorerna vet vem de ska ringa.",
    "Ett kort nyhetsbrev varje månad har gjort arbetet känt i hela området.",
    "Frågor från personalen får svar inom en vecka, och svaren läggs ut så att alla kan läsa dem.",
    "Varje måndag träffas teamet, mottagningen och skolkuratorerna på distans i tjugo minuter. Mötet har funnits i två år, det är aldrig inställt, och frågor om metoden löses oftast redan samma vecka utan att någon behöver skriva ett enda mejl.",
  ],
  dataFollowUp: [
    "Siffrorna kommer ur systemet utan extra arbete och visas på arbetsplatsmötet.",
    "Enheterna ser sin egen utveckling från kvartal till kvartal.",
    "Uppföljningen är enkel: fyra tal per enhet och kvartal, och de används.",
  ],
  goalFit: [
    "Metoden stöder områdets strategi om tidigt stöd.",
    "Arbetet hör till det nationella programmet, som följs upp varje år.",
    "Målet att fler ska kunna bo hemma delas av politiker, ledning och personal.",
  ],
  valueFit: [
    "Metoden utgår från kundens egna mål, vilket stämmer med hur personalen vill arbeta.",
    "Delaktighet är en självklar del av arbetet, och metoden ger den en tydlig form.",
  ],
  structures: [
    "Ansvaret är fördelat på papper: vem som hänvisar, vem som bedömer och vem som följer upp.",
    "Delegeringsordningen gör att chefen kan besluta om starten utan att vänta på nämnden.",
    "Introduktionsprogrammet för nyanställda innehåller redan en halv dag om metoden.",
  ],
  time: [
    "Varje utbildad har två fasta pass i veckan för metoden.",
    "Restiden har minskat sedan träffarna samlades till tisdagar och torsdagar.",
  ],
  staffing: [
    "Vi har en egen vikariepool som täcker utbildningsdagarna.",
    "Bemanningen är stabil sedan två år, så de som utbildas stannar.",
  ],
  turnover: ["De som slutar lämnar över sina ärenden enligt en checklista, och ersättaren går bredvid i två veckor."],
  funding: [
    "Statsunderstödet täcker utbildningen, och driften ingår i budgeten från och med nästa år.",
    "Fyra kommuner delar på kostnaden för en handledare.",
  ],
  materials: [
    "Manualen finns på svenska och finska och uppdateras av metodägaren utan kostnad.",
    "Allt material ligger i en gemensam mapp som också vikarier kommer åt.",
  ],
  space: ["De nyrenoverade rummen är ljudisolerade och kan bokas en termin i taget."],
  urgency: [
    "Köerna har blivit så långa att alla är överens om att något måste ändras.",
    "Det nuvarande systemet upphör, så det finns inget gammalt att gå tillbaka till.",
  ],
  referral: [
    "Hälsovårdarna känner igen målgruppen och hänvisar utan omvägar.",
    "En sida med tre frågor visar om metoden passar. Den används av skolor, rådgivning och mottagningar, vilket har gjort att färre kunder hänvisas fel.",
  ],
  competingChange: ["Inga andra stora förändringar är planerade i enheterna under året."],
  itRecording: [
    "Åtgärdskoden finns i systemet, och registreringen tar mindre än en minut.",
    "Systemleverantören har en egen kontaktperson för oss och svarar samma dag.",
  ],
  other: [
    "Grannområdet ligger ett år före och delar öppet med sig av både framgångar och misstag.",
    "Lokaltidningen har skrivit om arbetet, vilket har lockat nya sökande till tjänsterna.",
  ],
};
