import { parentingBarriers, parentingDrivers } from "./parenting-drivers-barriers.js";
import { parentingForm } from "./parenting-form.js";
import { parentingGoals } from "./parenting-goals.js";
import { workday } from "./relative.js";
import type { Draft, PhaseDraft, PlanDraft } from "./relative.js";
import { usageRows } from "./usage-rows.js";

const cover: Draft = {
  methodName: "AVR",
  ownerOrganisation: "Vanhemmuuden tuen kehittämisyhdistys",
  ownerContactName: "Riikka Suvanto",
  ownerContactEmail: "riikka.suvanto@vanhemmuudentuki.example",
  ownerContactPhone: "+358 40 555 0187",
  plannedStart: workday(-1250),
  plannedEnd: workday(200),
  scheduleNote:
    "Ryhmät rytmitetään lukukausien mukaan: syyskuusta marraskuuhun ja tammikuusta maaliskuuhun. Ensimmäisenä vuonna kumpikin perhekeskus veti vain yhden ryhmän, jotta menetelmäohjaukselle jäi aikaa.\nYlläpitovaiheessa seurantatieto käydään läpi kaksi kertaa vuodessa, ja uusien ohjaajien koulutus on joka toinen syksy.",
};

const phases: readonly PhaseDraft[] = [
  {
    phase: "explore",
    enteredOn: workday(-1250),
    decision: "Perhekeskukset selvittävät vanhempien tuen tarpeen ja vertaavat kolmea ryhmämenetelmää.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "prepare",
    enteredOn: workday(-1080),
    decision:
      "Valitaan Arki sujumaan -ryhmä. Perusteluna on näyttö, kohtuullinen koulutuskustannus ja se, että ohjausta saa suomeksi ja ruotsiksi.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "implement",
    enteredOn: workday(-900),
    decision: "Ensimmäiset ryhmät alkavat Majakassa ja Mäntylässä. Rantala aloittaa vuotta myöhemmin.",
    decidedBy: "Sari Koivumaa",
  },
  {
    phase: "sustain",
    enteredOn: workday(-150),
    decision:
      "Yli puolet käyttää menetelmää tarkoitetulla tavalla kaikissa yksiköissä. Siirrytään ylläpitoon, ja vastuu siirtyy hankkeelta perhekeskuksille.",
    decidedBy: "Leena Harjula",
  },
];

const milestones: readonly Draft[] = [
  { title: "Kolmen menetelmän vertailu on valmis", phase: "explore", dueOn: workday(-1110), doneOn: workday(-1095) },
  {
    title: "Ohjaajat on valittu ja sijaisuudet sovittu",
    phase: "prepare",
    dueOn: workday(-960),
    doneOn: workday(-962),
  },
  {
    title: "Peruskoulutus on pidetty molemmissa perhekeskuksissa",
    phase: "prepare",
    dueOn: workday(-905),
    doneOn: workday(-905),
  },
  { title: "Ensimmäinen ryhmä on käyty loppuun", phase: "implement", dueOn: workday(-780), doneOn: workday(-774) },
  { title: "Rantalan ensimmäinen ryhmä on alkanut", phase: "implement", dueOn: workday(-520), doneOn: workday(-490) },
  {
    title: "Kaksi omaa menetelmäohjaajaa on pätevöitynyt",
    phase: "implement",
    dueOn: workday(-260),
    doneOn: workday(-275),
  },
  { title: "Seurantatieto on käyty läpi johdon työryhmässä", phase: "sustain", dueOn: workday(-8) },
  { title: "Uusien ohjaajien peruskoulutus on pidetty", phase: "sustain", dueOn: workday(80) },
];

const traineeGroups: readonly Draft[] = [
  { unit: "B13", profession: "familyWorker", headcount: 8, intendedUsers: 8, startOn: workday(-890) },
  { unit: "B13", profession: "nurse", headcount: 4, intendedUsers: 4, startOn: workday(-890) },
  { unit: "B14", profession: "familyWorker", headcount: 7, intendedUsers: 7, startOn: workday(-880) },
  { unit: "B14", profession: "socialWorker", headcount: 4, intendedUsers: 4, startOn: workday(-880) },
  { unit: "M22", profession: "nurse", headcount: 6, intendedUsers: 5, startOn: workday(-500) },
];

const nextTrainings: readonly Draft[] = [
  {
    title: "Ohjaajien peruskoulutus, ryhmä 1",
    startOn: workday(-908),
    endOn: workday(-905),
    kind: "initial",
    place: "Perhekeskus Majakka, sali",
    capacity: 24,
  },
  {
    title: "Kertauspäivä: vaikeat tilanteet ryhmässä",
    startOn: workday(-130),
    endOn: workday(-130),
    kind: "refresher",
    place: "Etäyhteydellä",
    capacity: 25,
  },
  {
    title: "Ohjaajien peruskoulutus, ryhmä 2",
    startOn: workday(77),
    endOn: workday(80),
    kind: "initial",
    place: "Perhekeskus Mäntylä, kokoushuone",
    capacity: 12,
  },
  {
    title: "Täydennyskoulutus: vanhemmuusryhmä tulkin kanssa",
    startOn: workday(140),
    endOn: workday(140),
    kind: "further",
    place: "Kaupungintalo, valtuustosali",
    capacity: 30,
  },
];

const usage: readonly Draft[] = [
  ...usageRows("B13", "clientSystem", [
    [-5, 12, 10, 6, 5, 14],
    [-4, 12, 10, 8, 6, 16],
    [-3, 12, 11, 8, 7, 0],
    [-2, 12, 12, 9, 8, 18],
    [-1, 12, 12, 10, 8, 17],
    [0, 12, 12, 10, 9, 19],
  ]),
  ...usageRows("B14", "clientSystem", [
    [-5, 11, 8, 5, 4, 9],
    [-4, 11, 9, 6, 5, 12],
    [-3, 11, 9, 7, 6, 2],
    [-1, 11, 10, 8, 7, 15],
    [0, 11, 10, 8, 7, 13],
  ]),
  ...usageRows("M22", "estimate", [
    [-5, 5, 2, 1, 1, 4],
    [-4, 5, 3, 2, 2, 5],
    [-3, 5, 4, 3, 2, 0],
    [-2, 5, 4, 3, 3, 6],
    [-1, 5, 4, 3, 3, 6],
    [0, 5, 4, 3, 3, 6],
  ]),
];

/** A parenting group programme, in Finnish, past half in every unit and being sustained; Mäntylä lacks one quarter. */
export const parentingPlan: PlanDraft = {
  key: "vanhemmuusryhma",
  method: "AVR",
  organisation: "SVO",
  language: "fi",
  modules: ["followUp"],
  phases,
  sections: {
    ...parentingForm,
    cover,
    milestones,
    goals: parentingGoals,
    traineeGroups,
    nextTrainings,
    drivers: parentingDrivers,
    barriers: parentingBarriers,
    usage,
  },
};
