import type { TextsByFactor } from "./codes.js";

/** Barriers in Danish, under their factor. */
export const danishBarriers: TextsByFactor = {
  clientNeeds: ["Metodens målgruppe er smallere end de borgere, der faktisk henvender sig."],
  communication: ["Nattevagterne hører sidst om ændringer."],
  dataFollowUp: ["Enhederne tæller på forskellige måder, så tallene ikke kan sammenlignes."],
  goalFit: ["Ledelsens mål gælder antal besøg, mens metoden kræver færre og længere samtaler."],
  valueFit: ["Nogle medarbejdere synes, at skemaerne forstyrrer relationen til borgeren."],
  workFit: ["Samtalerne varer længere end de tider, der er sat af i kalenderen."],
  structures: [
    "Det er uklart, hvem der kan beslutte, at en borger kan begynde.",
    "Retningslinjen for visitation er skrevet til det gamle tilbud, og visitatorerne tolker den hver på sin måde.",
    "Ansvaret for borgeren er delt mellem tre områder, som hver har sin egen leder, sit eget budget og sin egen fortolkning af retningslinjen. I praksis kan den samme borger få ja i den ene ende af kommunen og nej i den anden.",
  ],
  space: ["Der er intet lokale, som er stort nok til en gruppe."],
  time: ["Supervisionen aflyses, når der er travlt.", "Dokumentationen tager længere tid end selve samtalen."],
  staffing: ["Det er svært at skaffe vikarer til uddannelsesdagene."],
  turnover: ["Halvdelen af dem, der blev uddannet sidste år, er stoppet."],
  funding: ["Projektmidlerne slipper op, før det sidste hold er uddannet."],
  materials: ["Materialet til borgerne mangler på to sprog."],
  urgency: ["Medarbejderne ser ikke noget galt i den måde, de arbejder på i dag."],
  advantage: ["Resultaterne lader vente på sig, og begejstringen falder."],
  topLeaders: [
    "Ledergruppen har udsat behandlingen af planen to gange.\nEnhederne venter på grønt lys, og nogle af uddannelsesdagene er allerede aflyst.",
  ],
  nearLeaders: ["Lederen har ansvar for fire enheder og når ikke at følge op."],
  competence: ["De uddannede har ikke haft en borger i et halvt år og er blevet usikre."],
  motivation: ["Medarbejderne er trætte af hele tiden at skulle lære nye metoder."],
  referral: ["De praktiserende læger kender ikke metoden og henviser direkte til specialiseret behandling."],
  competingChange: ["Et nyt fagsystem tages i brug i de samme måneder."],
  itRecording: ["Metoden har ikke sin egen ydelseskode.", "De samme oplysninger skrives ind i to systemer."],
  other: ["Færgen sejler kun tre dage om ugen om vinteren."],
};
