import type { TextsByFactor } from "./codes.js";

/** Barriers in Finnish, under their factor. */
export const finnishBarriers: TextsByFactor = {
  clientNeeds: ["Menetelmän kohderyhmä on suppeampi kuin yksikön todellinen asiakaskunta."],
  communication: ["Yövuoro saa tiedon muutoksista viimeisenä."],
  dataFollowUp: ["Yksiköt laskevat luvut eri tavoin, joten niitä ei voi verrata."],
  goalFit: ["Johdon tavoite koskee käyntien määrää, mutta menetelmä vaatii harvempia ja pidempiä tapaamisia."],
  valueFit: ["Osa henkilöstöstä kokee, että mittarit häiritsevät luottamusta asiakkaaseen."],
  workFit: ["Tapaaminen on pidempi kuin vastaanottoaika."],
  structures: [
    "On epäselvää, kuka saa päättää asiakkaan aloittamisesta.",
    "Myöntämisperusteet on kirjoitettu vanhaa palvelua varten, eikä niistä käy ilmi, kenelle uutta saa tarjota.",
    "Vastuu asiakkaasta on jaettu kolmelle palvelulle, joilla kaikilla on oma esihenkilö, oma budjetti ja oma tulkinta myöntämisperusteista. Käytännössä sama asiakas voi saada alueen yhdessä päässä myönteisen ja toisessa kielteisen päätöksen.",
  ],
  space: ["Ryhmälle riittävän suurta huonetta ei ole."],
  time: ["Menetelmäohjaus perutaan, kun tulee kiire.", "Kirjaaminen vie enemmän aikaa kuin itse tapaaminen."],
  staffing: ["Koulutuspäiville ei saada sijaisia."],
  turnover: ["Puolet viime vuonna koulutetuista on vaihtanut työpaikkaa."],
  funding: ["Hankeraha loppuu ennen kuin viimeinen ryhmä on koulutettu."],
  materials: ["Asiakasmateriaalia ei ole kahdella niistä kielistä, joita asiakkaat puhuvat."],
  urgency: ["Henkilöstö ei näe nykyisessä toimintatavassa korjattavaa."],
  advantage: ["Tuloksia ei vielä näy, ja innostus hiipuu."],
  topLeaders: [
    "Johtoryhmä ei ole ehtinyt käsitellä suunnitelmaa kahdessa kokouksessa.\nYksiköt odottavat lupaa aloittaa, ja osa koulutusajoista on jo jouduttu perumaan.",
  ],
  nearLeaders: ["Lähiesihenkilöllä on neljä yksikköä eikä aikaa seurantaan."],
  competence: ["Koulutetuilla ei ole ollut asiakkaita puoleen vuoteen, ja varmuus on kadonnut."],
  motivation: ["Henkilöstö on väsynyt uusiin menetelmiin."],
  referral: ["Lääkärit eivät tunne menetelmää ja lähettävät asiakkaat suoraan erikoissairaanhoitoon."],
  competingChange: ["Uusi asiakastietojärjestelmä otetaan käyttöön samoina kuukausina."],
  itRecording: ["Menetelmälle ei ole omaa toimenpidekoodia.", "Samat tiedot kirjataan kahteen järjestelmään."],
  other: ["Lautta kulkee talvella vain kolmena päivänä viikossa."],
};
