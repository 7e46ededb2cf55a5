import { day, workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** What helps the counselling plan. */
export const ipcDrivers: readonly Draft[] = [
  {
    driver: "Kuratorerna har själva efterfrågat en kort, strukturerad metod för nedstämdhet.",
    strengthening:
      "De första fyra som utbildades berättar på höstens planeringsdag hur de la om sin vecka. Bo bokar in dem och ser till att chefen är med.",
    factorCode: "motivation",
  },
  {
    driver: "Metodägaren erbjuder handledning på svenska varannan vecka under hela det första året.",
    strengthening:
      "Tiderna läggs i kalendern ett halvår framåt och räknas som arbetstid. Den som uteblir två gånger får ett samtal med sin chef.",
    factorCode: "competence",
  },
  {
    driver: "Servicechefen följer upp IPC i ledningsgruppen varje kvartal.",
    strengthening: "Anna skickar en sida med siffror och tre rader text veckan före mötet.",
    factorCode: "topLeaders",
  },
  {
    driver: "Ungdomar och föräldrar hör av sig och frågar efter stödet sedan skolorna började berätta om det.",
    strengthening: "Kort text om IPC på båda språken i skolornas terminsbrev; elevkårerna får läsa den före utskick.",
    factorCode: "clientNeeds",
  },
  {
    driver: "Manualen finns på svenska och finska och ryms på en surfplatta.",
    strengthening: "En gemensam mapp med den gällande versionen; gamla utskrifter rensas bort vid terminsstarten.",
    factorCode: "materials",
  },
];

/** What hinders it; the second one is where the two coordinators disagree about the date. */
export const ipcBarriers: readonly Draft[] = [
  {
    barrier: "Träffarna trängs undan av akuta ärenden, särskilt i slutet av terminen.",
    measure:
      "Två fasta IPC-pass i veckan i kalendern som bara chefen får flytta. Prövas först i Elevhälsan söder och utvärderas efter ett kvartal.",
    strategy: "Skydda tid för metoden",
    factorCode: "time",
    severity: "high",
    responsible: "Johan Österlund",
    dueOn: workday(-60),
    status: "resolved",
    resolvedOn: workday(-75),
    helped: "yes",
  },
  {
    barrier: "IPC-träffar kan inte registreras med en egen kod i elevhälsans journal, så allt räknas för hand.",
    measure:
      "Beställning av åtgärdskod till systemleverantören. Till dess för enheten en lista med enbart antal, utan uppgifter om kunden.",
    strategy: "Ändra registreringen",
    factorCode: "itRecording",
    severity: "high",
    responsible: "Anna Strandholm",
    dueOn: workday(40),
    status: "inProgress",
  },
  {
    barrier: "Tre av dem som utbildades i första omgången har bytt arbetsplats.",
    measure: "Nyanställda får plats i nästa grundutbildning inom sex månader, och varje enhet utbildar en person fler än den behöver.",
    factorCode: "turnover",
    severity: "high",
    responsible: "Bo Ekvall",
    dueOn: workday(75),
    status: "open",
  },
  {
    barrier: "Lärarna är osäkra på vilka elever som passar för IPC och vilka som behöver annat stöd.",
    measure: "En sida med tre frågor att ställa före hänvisning, och en halvtimme på lärarmötet i varje skola.",
    strategy: "Tydlig hänvisning",
    factorCode: "referral",
    severity: "medium",
    responsible: "Camilla Nyback",
    dueOn: day(-1),
    status: "inProgress",
  },
  {
    barrier: "Det saknas ett avskilt rum på två av skolorna i norr.",
    measure: "Rektorerna reserverar hälsovårdarens rum två eftermiddagar i veckan. Överenskommelsen ses över vid läsårets slut.",
    factorCode: "space",
    severity: "medium",
    responsible: "Camilla Nyback",
    dueOn: workday(-150),
    status: "resolved",
    resolvedOn: workday(-140),
    helped: "partly",
  },
  {
    barrier: "Skärgårdens hälsostation har haft vikarier hela året och har inte kommit i gång.",
    measure:
      "Handledaren åker ut en dag i månaden.\nOm två sjuksköterskor är fast anställda före nästa kvartal går de grundutbildningen tillsammans, annars tas enheten upp på nytt i ledningens arbetsgrupp.",
    factorCode: "staffing",
    severity: "blocking",
    responsible: "Bo Ekvall",
    dueOn: workday(-20),
    status: "open",
  },
  {
    barrier: "Några psykologer tycker att manualen är för styrd.",
    measure: "Metodägaren visar på handledningen vad som är kärnkomponenter och vad som får anpassas.",
    factorCode: "valueFit",
    severity: "low",
    responsible: "Mikael Rönnqvist",
    dueOn: workday(30),
    status: "inProgress",
  },
  {
    barrier: "Resorna till handledningen tar en halv dag från de yttersta enheterna.",
    severity: "low",
    status: "accepted",
  },
];
