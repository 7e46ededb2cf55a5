import type { TextsByFactor } from "./codes.js";

/** Measures in Danish, under their factor. */
export const danishMeasures: TextsByFactor = {
  clientNeeds: ["Målgruppen gennemgås med metodeejeren, og tvivlstilfælde drøftes i supervisionen."],
  communication: ["Teamet besøger nattevagten hvert kvartal og tager spørgsmålene med tilbage."],
  dataFollowUp: ["Fælles tælleregel med eksempler, som gennemgås i hver enhed."],
  goalFit: ["Til måldialogen foreslås et mål, der også tæller gennemførte forløb."],
  valueFit: ["De, der er i tvivl, får lov at sidde med ved tre samtaler og fortæller derefter, hvad de selv ville ændre."],
  workFit: ["To tider i træk lægges sammen, når samtalen bookes."],
  structures: [
    "Beslutningsgangen skrives ned på en halv side og godkendes af centerchefen.",
    "Ny retningslinje med fem eksempler, som visitatorerne øver sig på sammen.",
    "Lederne for de tre områder gennemgår i løbet af efteråret ti afgørelser uden oplysninger om borgerne. Ud fra dem skrives en fælles fortolkning på højst to sider, og én af lederne får mandat til at afgøre de sager, hvor man fortsat er uenige.",
  ],
  space: ["Biblioteket låner sit gruppelokale ud to eftermiddage om ugen."],
  time: [
    "Supervisionen lægges på faste tidspunkter, som kun centerchefen kan aflyse.",
    "Færdige fraser gør dokumentationen kortere; tiden måles før og efter.",
  ],
  staffing: ["Uddannelsen deles op i halve dage, så enheden kan klare sig uden vikarer."],
  turnover: ["Der uddannes flere, end der er brug for, og et nyt hold oprettes hvert år."],
  funding: ["Udgiften lægges ind i næste års budget; indtil da bruges reserven."],
  materials: ["De fem vigtigste ark oversættes først, resten efter behov."],
  urgency: ["Borgere og pårørende fortæller på planlægningsdagen, hvordan ventetiden har været for dem."],
  advantage: ["Små fremskridt fremhæves hver måned, indtil de første resultater foreligger."],
  topLeaders: [
    "Én side lægges frem på næste møde med tre punkter, der skal tages stilling til.\nBliver mødet udsat igen, afgør centerchefen det, der haster mest, og fører det til referat.",
  ],
  nearLeaders: ["Opfølgningen uddelegeres til en souschef i to af enhederne."],
  competence: ["Repetitionsdag med øvelser og derefter to samtaler sammen med en erfaren kollega."],
  motivation: ["Der sættes ikke noget nyt i gang i efteråret; i stedet afsluttes en gammel metode."],
  referral: ["De praktiserende læger får én side om metoden og en telefontid, hvor de kan spørge."],
  competingChange: ["Starten flyttes til måneden efter systemskiftet."],
  itRecording: [
    "Der er søgt om en ydelseskode; indtil den kommer, tælles borgerne i hånden.",
    "Oplysningerne skrives kun ind i det ene system og hentes over én gang om måneden.",
  ],
  other: ["Om vinteren holdes samtalerne på video."],
};
