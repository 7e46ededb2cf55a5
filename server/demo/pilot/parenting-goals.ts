import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** Goals of the parenting plan, over all four perspectives; the worker's wellbeing is not measured yet. */
export const parentingGoals: readonly Draft[] = [
  {
    perspective: "client",
    goal: "Ryhmän loppuun asti käyneet vanhemmat kokevat arjen riitatilanteiden vähentyneen.",
    measurement:
      "Vanhemmat vastaavat viiden kysymyksen lomakkeeseen ensimmäisellä ja viimeisellä kerralla. Perhekeskus kirjaa vain vastausten keskiarvon ja vastaajien määrän.",
    indicatorUnit: "keskiarvo 1–5",
    baseline: 3.9,
    target: 2.5,
    targetOn: workday(60),
    responsible: "Sari Koivumaa",
  },
  {
    perspective: "client",
    goal: "Vähintään neljä viidestä ryhmän aloittaneesta vanhemmasta osallistuu kuuteen kertaan kahdeksasta.",
    measurement: "Osallistujamäärät lasketaan ryhmäkohtaisesta läsnäololistasta jokaisen ryhmän päätyttyä.",
    indicatorUnit: "prosenttia",
    baseline: 64,
    target: 80,
    targetOn: workday(-20),
    responsible: "Päivi Lehtoranta",
  },
  {
    perspective: "worker",
    goal: "Ohjaajat jaksavat vetää ryhmiä myös kolmantena vuonna, eikä kukaan jää ryhmän kanssa yksin.",
    targetOn: workday(120),
    responsible: "Sari Koivumaa",
  },
  {
    perspective: "unit",
    goal: "Kummassakin perhekeskuksessa alkaa vähintään kaksi ryhmää lukukaudessa.",
    measurement: "Ryhmien alkamispäivät ajanvarauksesta; tarkistetaan elokuussa ja tammikuussa.",
    indicatorUnit: "ryhmää lukukaudessa",
    baseline: 1,
    target: 4,
    targetOn: workday(45),
    responsible: "Päivi Lehtoranta",
  },
  {
    perspective: "organisation",
    goal: "Yli puolet menetelmän suunnitelluista käyttäjistä käyttää sitä tarkoitetulla tavalla vähintään vuoden ajan.",
    measurement: "Käyttöluvut yksiköittäin joka neljännesvuosi. Menetelmäuskollisuus arvioidaan kerran vuodessa parihavainnoinnilla.",
    indicatorUnit: "prosenttia",
    baseline: 22,
    target: 60,
    targetOn: workday(150),
    responsible: "Leena Harjula",
  },
  {
    perspective: "organisation",
    goal: "Vanhemmuusryhmään pääsee molemmilla kielillä enintään kahdeksan viikon odotuksella.",
    measurement:
      "Odotusaika ilmoittautumisesta ensimmäiseen kertaan, erikseen suomen- ja ruotsinkieliset ryhmät. Lähde: ajanvarausjärjestelmä.",
    indicatorUnit: "viikkoa",
    baseline: 17,
    target: 8,
    targetOn: workday(180),
    responsible: "Bo Ekvall",
  },
];
