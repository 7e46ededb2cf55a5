import type { TextsByFactor } from "./codes.js";

/** Measures in Finnish, under their factor. */
export const finnishMeasures: TextsByFactor = {
  clientNeeds: ["Kohderyhmän rajaus tarkistetaan menetelmän omistajan kanssa, ja rajatapauksista keskustellaan menetelmäohjauksessa."],
  communication: ["Tiimi käy yövuorossa kerran neljännesvuodessa ja tuo kysymykset mukanaan takaisin."],
  dataFollowUp: ["Sovitaan yhteinen laskentatapa esimerkkeineen ja käydään se läpi jokaisessa yksikössä."],
  goalFit: ["Ehdotetaan tavoitekeskusteluun mittaria, joka laskee myös loppuun viedyt jaksot."],
  valueFit: ["Epäröivät pääsevät seuraamaan kolmea tapaamista ja kertovat sitten, mitä itse muuttaisivat."],
  workFit: ["Ajanvarauksessa yhdistetään kaksi peräkkäistä aikaa."],
  structures: [
    "Päätösvalta kirjataan puolelle sivulle, ja palvelujohtaja hyväksyy sen.",
    "Uusiin myöntämisperusteisiin liitetään viisi esimerkkiä, joilla palvelutarpeen arvioijat harjoittelevat yhdessä.",
    "Kolmen palvelun esihenkilöt käyvät syksyn aikana yhdessä läpi kymmenen päätöstä ilman asiakkaiden tietoja. Niiden pohjalta kirjoitetaan enintään kahden sivun yhteinen tulkinta, ja yksi esihenkilöistä saa valtuuden ratkaista epäselvät tapaukset.",
  ],
  space: ["Kirjasto lainaa ryhmätilaansa kahtena iltapäivänä viikossa."],
  time: [
    "Menetelmäohjauksen ajat ovat kiinteät, ja vain palvelujohtaja voi perua ne.",
    "Valmiit fraasit lyhentävät kirjaamista; aika mitataan ennen ja jälkeen.",
  ],
  staffing: ["Koulutus jaetaan puolikkaille päiville, jolloin sijaisia ei tarvita."],
  turnover: ["Koulutetaan tarvetta enemmän ja järjestetään uusi koulutus vuosittain."],
  funding: ["Kulut viedään seuraavaan talousarvioon; siihen asti käytetään varattua puskuria."],
  materials: ["Viisi tärkeintä lomaketta käännetään ensin, muut tarpeen mukaan."],
  urgency: ["Asiakkaat ja läheiset kertovat suunnittelupäivänä, miltä odottaminen on tuntunut."],
  advantage: ["Pienistä edistysaskelista kerrotaan kuukausittain, kunnes ensimmäiset tulokset ovat saatavilla."],
  topLeaders: [
    "Seuraavaan kokoukseen viedään yhden sivun esitys, jossa on kolme päätettävää asiaa.\nJos kokous siirtyy, palvelujohtaja ratkaisee kiireellisimmän asian itse ja kirjaa sen.",
  ],
  nearLeaders: ["Seuranta siirretään kahdessa yksikössä apulaisesihenkilölle."],
  competence: ["Järjestetään kertauspäivä ja sen jälkeen kaksi tapaamista kokeneen työparin kanssa."],
  motivation: ["Syksyllä ei aloiteta mitään uutta; yksi vanha menetelmä päätetään lopettaa."],
  referral: ["Lääkärit saavat yhden sivun esitteen ja soittoajan kysymyksiä varten."],
  competingChange: ["Aloitus siirretään järjestelmän vaihtoa seuraavaan kuukauteen."],
  itRecording: [
    "Toimenpidekoodia on pyydetty; siihen asti asiakkaat lasketaan käsin.",
    "Tiedot viedään vain toiseen järjestelmään, josta ne haetaan kerran kuukaudessa.",
  ],
  other: ["Talvella tapaamiset pidetään etäyhteydellä."],
};
