import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** What helps the parenting plan. */
export const parentingDrivers: readonly Draft[] = [
  {
    driver: "Vanhemmat suosittelevat ryhmää toisilleen, ja paikat täyttyvät ilman mainontaa.",
    strengthening: "Ryhmän käynyttä vanhempaa pyydetään mukaan seuraavan ryhmän ensimmäiselle kerralle kertomaan omasta kokemuksestaan.",
    factorCode: "clientNeeds",
  },
  {
    driver: "Lähiesihenkilöt ovat itse käyneet menetelmän lyhyen perehdytyksen.",
    strengthening: "Uusi esihenkilö perehdytetään kolmen kuukauden kuluessa. Asia on kirjattu esihenkilöiden perehdytysohjelmaan.",
    factorCode: "nearLeaders",
  },
  {
    driver: "Kaksi ohjaajaa on pätevöitynyt menetelmäohjaajiksi, joten ohjaus ei riipu menetelmän omistajasta.",
    strengthening: "Menetelmäohjaajille varataan kaksi työpäivää kuukaudessa. Kolmas menetelmäohjaaja koulutetaan ennen seuraavaa kesää.",
    factorCode: "competence",
  },
  {
    driver: "Neuvola ja varhaiskasvatus ohjaavat perheitä suoraan ryhmään.",
    strengthening: "Yhteinen aamukahvi kerran lukukaudessa: käydään läpi, kenelle ryhmä sopii, ja korjataan ohjeen epäselvät kohdat.",
    factorCode: "referral",
  },
];

/** What hinders it. */
export const parentingBarriers: readonly Draft[] = [
  {
    barrier: "Iltaryhmän ohjaaminen ei sopinut henkilöstön työaikoihin.",
    measure: "Paikallinen sopimus liukuvasta työajasta ryhmäviikoilla. Ohjaajapari sovitaan lukukaudeksi kerrallaan.",
    strategy: "Työajan järjestäminen",
    factorCode: "structures",
    severity: "high",
    responsible: "Sari Koivumaa",
    dueOn: workday(-420),
    status: "resolved",
    resolvedOn: workday(-400),
    helped: "yes",
  },
  {
    barrier: "Lastenhoito puuttui, ja yksinhuoltajat jäivät pois ryhmästä.",
    measure: "Perhekeskuksen avoin kohtaamispaikka järjestää lastenhoidon ryhmän ajaksi.",
    factorCode: "clientNeeds",
    severity: "high",
    responsible: "Päivi Lehtoranta",
    dueOn: workday(-330),
    status: "resolved",
    resolvedOn: workday(-290),
    helped: "yes",
  },
  {
    barrier: "Ruotsinkielistä materiaalia on vain osaan tapaamisista.",
    measure:
      "Puuttuvat osiot käännetään menetelmän omistajan luvalla, ja kaksi ruotsinkielistä ohjaajaa lukee tekstit ennen käyttöönottoa.",
    factorCode: "materials",
    severity: "medium",
    responsible: "Bo Ekvall",
    dueOn: workday(50),
    status: "inProgress",
  },
  {
    barrier: "Kirjaaminen asiakastietojärjestelmään vie ryhmän jälkeen yli tunnin, koska jokainen perhe kirjataan erikseen.",
    measure: "Ryhmäkirjaaminen pyydettiin järjestelmän toimittajalta. Se tuli käyttöön, mutta toimenpidekoodi pitää edelleen lisätä käsin.",
    strategy: "Kirjaamisen muuttaminen",
    factorCode: "itRecording",
    severity: "medium",
    responsible: "Anna Strandholm",
    dueOn: workday(-200),
    status: "resolved",
    resolvedOn: workday(-160),
    helped: "partly",
  },
  {
    barrier: "Kokenut ohjaaja jää eläkkeelle, eikä Rantalassa ole toista, joka on vetänyt koko ryhmän.",
    measure: "Uusi ohjaaja vetää syksyn ryhmän parina ja seuraavan itsenäisesti menetelmäohjaajan tuella.",
    factorCode: "turnover",
    severity: "high",
    responsible: "Sari Koivumaa",
    dueOn: workday(-12),
    status: "inProgress",
  },
  {
    barrier: "Hankerahoitus päättyi, eikä tarjoilulle ja lastenhoidolle ollut omaa määrärahaa.",
    measure:
      "Kulut siirrettiin perhekeskusten käyttötalouteen.\nLisäksi sovittiin, että tarjoilusta luovutaan, jos määrärahaa leikataan; lastenhoidosta ei luovuta.",
    factorCode: "funding",
    severity: "blocking",
    responsible: "Leena Harjula",
    dueOn: workday(-240),
    status: "resolved",
    resolvedOn: workday(-236),
    helped: "yes",
  },
  {
    barrier: "Osa perheistä odottaa samaan aikaan perheneuvolan arviota eikä halua aloittaa ryhmää ennen sitä.",
    measure: "Kerrotaan jo ilmoittautuessa, ettei ryhmä korvaa arviota eikä siirrä sitä.",
    severity: "low",
    responsible: "Päivi Lehtoranta",
    dueOn: workday(70),
    status: "open",
  },
];
