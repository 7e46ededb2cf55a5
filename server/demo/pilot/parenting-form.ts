import { workday, workdays } from "./relative.js";
import type { FormDrafts } from "./relative.js";

/** The parenting plan's two groups, its history and its forms. */
export const parentingForm: FormDrafts = {
  leadershipMembers: [
    { name: "Leena Harjula", jobTitle: "Palvelupäällikkö", responsibility: "Päättää resursseista ja vie asiat hyvinvointialueen johtoon." },
    {
      name: "Päivi Lehtoranta",
      jobTitle: "Perhekeskuspäällikkö",
      responsibility: "Vastaa siitä, että ryhmille on tilat, työaika ja sijaiset kummassakin perhekeskuksessa.",
    },
  ],
  teamMembers: [
    { name: "Sari Koivumaa", jobTitle: "Vastaava perheohjaaja", responsibility: "Vetää tiimiä ja sovittaa ryhmien aikataulut yhteen." },
    { name: "Anna Strandholm", jobTitle: "Suunnittelija", responsibility: "Kokoaa luvut ja pitää suunnitelman ajan tasalla." },
    { name: "Bo Ekvall", jobTitle: "Johtava kuraattori", responsibility: "Ruotsinkielinen materiaali ja yhteys kouluihin." },
  ],
  revisions: [
    { version: "1.0", updatedOn: workday(-1060), changes: "Ensimmäinen versio, johdon työryhmä hyväksyi." },
    { version: "1.1", updatedOn: workday(-640), changes: "Rantala mukaan. Iltaryhmistä sovittiin työaikajoustot." },
    {
      version: "2.0",
      updatedOn: workday(-145),
      changes: "Siirtyminen ylläpitoon: vastuut perhekeskuksille, seuranta kahdesti vuodessa ja omat menetelmäohjaajat.",
    },
  ],
  methodBasics: {
    purpose: "Vanhemmat saavat keinoja arjen riitatilanteisiin, ja lapsen ja vanhemman välinen vuorovaikutus paranee.",
    clientGroup:
      "3–10-vuotiaiden lasten vanhemmat, jotka kokevat arjen tilanteet toistuvasti raskaiksi. Ryhmään voi tulla yksin tai parina.",
    exclusionCriteria:
      "Lähisuhdeväkivalta, joka ei ole hoidossa\nVanhemman akuutti päihde- tai mielenterveyskriisi\nLapsen huolto on tuomioistuimen käsiteltävänä",
    delivery:
      "Kahdeksan kahden tunnin tapaamista, kaksi ohjaajaa, 6–10 vanhempaa. Lastenhoito ja pieni tarjoilu järjestetään. Kotitehtävät ovat lyhyitä, ja ne käydään läpi seuraavalla kerralla.",
    resources:
      "Kahden ohjaajan työaika kahdeksan viikon ajan kaksi kertaa lukukaudessa, ryhmätila, lastenhoitaja ja menetelmäohjaus kuukausittain.",
    currency: "EUR",
    trainingCost: 26_000,
    materialCost: 3_900,
    staffFte: 2.2,
    hoursPerWeek: 5,
    commitments:
      "Menetelmän omistajan käyttölupa, voimassa toistaiseksi\nHyvinvointialue: lastenhoidon ja tarjoilun määräraha on pysyvä\nVarhaiskasvatus: ryhmätila iltaisin ilman vuokraa",
    priorExperience: "Majakassa vedettiin vuosia sitten toista vanhemmuusryhmää. Siitä jäi hyvä yhteys neuvolaan, mutta seuranta puuttui.",
    otherNotes: "Ruotsinkieliset perheet ohjataan toistaiseksi Majakan kaksikieliseen ryhmään.",
  },
  needAndChain: {
    need: "Perhekeskusten ajanvarauksen mukaan joka kolmas yhteydenotto koskee arjen riitoja. Kouluterveyskyselyn tulos on samansuuntainen, ja jonossa oli alussa 70 perhettä.",
    needPerYear: 130,
    referralDuringTraining:
      "Perhetyöntekijä kysyy asiakkaistaan kiinnostuneet. Ryhmään otetaan enintään kuusi vanhempaa, kunnes ohjaajilla on ensimmäinen ryhmä takana.",
    referralAfterTraining:
      "Neuvola, varhaiskasvatus ja koulut ohjaavat suoraan ryhmään sähköisellä lomakkeella. Perhe saa ajan viikon kuluessa.",
    referralDevelopment: "Perheneuvolan kanssa on sovittava, ettei arviota odottavan tarvitse lykätä ryhmää.",
  },
  followUp: {
    expectedEffects:
      "Perheet tarvitsevat vähemmän yksilökäyntejä, ja lastensuojeluilmoituksen tekeminen vältetään useammin varhaisen tuen avulla.",
    followUpArrangement:
      "Luvut kootaan jokaisen lukukauden jälkeen ja käsitellään johdon työryhmässä helmikuussa ja syyskuussa osana talouden ja toiminnan seurantaa.",
    followUpResponsible: "Päivi Lehtoranta ja Anna Strandholm",
    organisationalChanges: "Seuranta siirtyi hankkeelta perhekeskusten omaan vuosikelloon.",
    otherNotes: "Vanhempien vastauksista näytetään vain keskiarvo, ei koskaan alle viiden vastaajan ryhmästä.",
  },
  trainingPlan: {
    contentAndStructure:
      "Neljän päivän peruskoulutus, yhden kokonaisen ryhmän vetäminen kokeneen ohjaajan parina ja menetelmäohjaus kerran kuussa. Ryhmä 2 koulutetaan ylläpitovaiheessa.",
    progressFollowUp: "Sari seuraa läsnäoloa ja harjoitusryhmiä ja raportoi esihenkilöille lukukauden lopussa.",
    completionDue: workday(160),
    nonCompletionProcedure:
      "Puuttuva päivä korvataan seuraavassa koulutuksessa. Siihen asti työntekijä voi toimia ryhmän avustajana, ei ohjaajana.",
    prerequisites: "Sosiaali- tai terveysalan tutkinto ja vähintään vuosi työtä perheiden kanssa.",
    selectionOther: "Kummastakin perhekeskuksesta vähintään neljä, jotta ryhmä ei kaadu yhden poissaoloon.",
    taskChanges: "Yksittäisiä kotikäyntejä siirretään kotipalveluun niiksi viikoiksi, joina ryhmä kokoontuu.",
    otherTrainingRequired: "Ryhmän kirjaaminen asiakastietojärjestelmään, puoli päivää.",
    managerIntroduction: "Kahden tunnin perehdytys: mitä ryhmä vaatii työvuorosuunnittelulta ja miten menetelmäuskollisuutta seurataan.",
  },
  sustainment: {
    dataReviewDates: workdays(75, 260, 440),
    nextTrainingOn: workday(77),
    newStaffProcedure:
      "Esihenkilö ilmoittaa uuden työntekijän koulutukseen kuuden viikon kuluessa. Ensimmäisen ryhmän hän vetää kokeneen parina.",
    refresherDates: workdays(120, 300),
    otherSupport: "Kaksi omaa menetelmäohjaajaa ja ohjaajien yhteinen aamupäivä kerran lukukaudessa.",
    materialUpdates: "Ruotsinkieliset kotitehtävät käännetään loppuun ennen syksyn ryhmiä.",
    otherNotes: "Eläkkeelle jäävän ohjaajan ryhmät Rantalassa siirtyvät asteittain kahdelle uudelle.",
  },
};
