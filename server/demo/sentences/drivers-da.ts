import type { TextsByFactor } from "./codes.js";

/** Drivers in Danish, under their factor. */
export const danishDrivers: TextsByFactor = {
  motivation: [
    "Medarbejderne har selv bedt om en metode til netop denne målgruppe.",
    "De første uddannede taler godt om metoden i frokoststuen.",
  ],
  topLeaders: [
    "Centerchefen spørger til tallene og kommer selv til opfølgningsmøderne.",
    "Ledelsen har sat tid og penge af i tre år og ikke kun til uddannelsen.",
  ],
  nearLeaders: ["Lederne ved, hvad metoden kræver i en almindelig uge.", "Lederen værner om supervisionen, også når der mangler folk."],
  clientNeeds: [
    "Borgerne fortæller, at de har savnet netop denne støtte.",
    "Pårørendeforeningen spreder viden om tilbuddet blandt sine medlemmer.",
  ],
  competence: [
    "To enheder har allerede erfarne medarbejdere, som kan hjælpe de andre i gang.",
    "Metodeejeren giver supervision hver anden uge.",
  ],
  advantage: ["Forløbet er kort, og medarbejderne ser resultater efter få uger.", "Metoden erstatter tre overlappende skemaer med ét."],
  workFit: ["Metoden passer ind i hjemmebesøgene og giver ingen ekstra kørsel."],
  communication: [
    "Samarbejdet med skolerne er godt, og skolelederne ved, hvem de skal ringe til.",
    "Hver mandag mødes teamet, sundhedsplejen og skolerne online i tyve minutter. Mødet har kørt i to år og bliver så godt som aldrig aflyst, og de fleste spørgsmål om metoden er løst samme uge, uden at nogen behøver at skrive en eneste mail.",
  ],
  dataFollowUp: ["Opfølgningen er enkel: fire tal pr. enhed og kvartal, og de bliver brugt."],
  goalFit: ["Metoden understøtter kommunens strategi for tidlig indsats."],
  valueFit: ["Metoden tager udgangspunkt i borgerens egne mål, og sådan vil medarbejderne gerne arbejde."],
  structures: ["Ansvaret er fordelt på skrift: hvem der henviser, hvem der vurderer, og hvem der følger op."],
  time: ["Alle uddannede har to faste tider om ugen til metoden."],
  staffing: ["Et internt vikarkorps dækker uddannelsesdagene."],
  funding: ["Puljemidlerne dækker uddannelsen, og driften er i budgettet fra næste år."],
  materials: ["Manualen er oversat, og metodeejeren opdaterer den uden beregning."],
  urgency: ["Ventelisterne er blevet så lange, at alle er enige om, at noget må ændres."],
  referral: [
    "Sundhedsplejerskerne kender målgruppen og henviser direkte. Én side med tre spørgsmål viser, om metoden er relevant, og den bruges nu af både skoler og dagtilbud.",
  ],
  itRecording: ["Ydelseskoden findes i fagsystemet, og registreringen tager under et minut."],
};
