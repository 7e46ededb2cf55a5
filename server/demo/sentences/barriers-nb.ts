import type { TextsByFactor } from "./codes.js";

/** Barriers in Norwegian, under their factor. */
export const norwegianBarriers: TextsByFactor = {
  clientNeeds: ["Målgruppen for metoden er smalere enn brukerne som faktisk kommer."],
  communication: ["Nattevaktene får vite om endringer til slutt."],
  dataFollowUp: ["Enhetene teller på ulike måter, så tallene kan ikke sammenlignes."],
  goalFit: ["Ledelsens mål gjelder antall besøk, mens metoden krever færre og lengre timer."],
  valueFit: ["Noen ansatte mener at kartleggingsskjemaene forstyrrer relasjonen til brukeren."],
  workFit: ["Timene varer lenger enn det er satt av i timeboken."],
  structures: [
    "Det er uklart hvem som kan beslutte at en bruker skal begynne.",
    "Retningslinjen for tildeling er skrevet for den gamle tjenesten, og saksbehandlerne tolker den hver på sin måte.",
    "Ansvaret for brukeren er delt mellom tre tjenester som alle har sin egen leder, sitt eget budsjett og sin egen tolkning av retningslinjen. I praksis kan den samme brukeren få ja i den ene enden av kommunen og nei i den andre.",
  ],
  space: ["Det finnes ikke noe rom som er stort nok til en gruppe."],
  time: ["Veiledningen avlyses når det blir travelt.", "Dokumentasjonen tar lengre tid enn selve timen."],
  staffing: ["Det er vanskelig å få vikarer til opplæringsdagene."],
  turnover: ["Halvparten av dem som fikk opplæring i fjor, har sluttet."],
  funding: ["Prosjektmidlene tar slutt før den siste puljen har fått opplæring."],
  materials: ["Brukermateriellet mangler på to språk."],
  urgency: ["De ansatte ser ikke noe galt med måten de arbeider på i dag."],
  advantage: ["Resultatene lar vente på seg, og entusiasmen daler."],
  topLeaders: [
    "Ledergruppen har utsatt behandlingen av planen to ganger.\nEnhetene venter på klarsignal, og noen av opplæringsdagene er allerede avlyst.",
  ],
  nearLeaders: ["Lederen har ansvar for fire enheter og rekker ikke å følge opp."],
  competence: ["De som har fått opplæring, har ikke hatt noen bruker på et halvt år og er blitt usikre."],
  motivation: ["De ansatte er lei av stadig nye metoder."],
  referral: ["Fastlegene kjenner ikke til metoden og henviser rett til spesialisthelsetjenesten."],
  competingChange: ["Nytt fagsystem innføres i de samme månedene."],
  itRecording: ["Metoden mangler egen tiltakskode.", "De samme opplysningene føres i to systemer."],
  other: ["Fergen går bare tre dager i uken om vinteren."],
};
