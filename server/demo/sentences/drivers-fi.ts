import type { TextsByFactor } from "./codes.js";

/** Drivers in Finnish, under their factor. */
export const finnishDrivers: TextsByFactor = {
  motivation: [
    "Henkilöstö on itse toivonut menetelmää juuri tälle asiakasryhmälle.",
    "Ensimmäiset koulutetut puhuvat menetelmästä hyvää kahvitauoilla.",
  ],
  topLeaders: [
    "Palvelujohtaja kysyy lukuja ja osallistuu itse seurantakokouksiin.",
    "Johto on varannut aikaa ja rahaa kolmeksi vuodeksi, ei vain koulutukseen.",
  ],
  nearLeaders: [
    "Lähiesihenkilöt tietävät, mitä menetelmä vaatii tavalliselta työviikolta.",
    "Esihenkilö pitää menetelmäohjauksen ajasta kiinni myös silloin, kun väkeä on vähän.",
    "Esihenkilöt ovat sopineet keskenään, että menetelmän ajat näkyvät kaikkien kalentereissa samalla tavalla. Kun joku sairastuu, ensimmäiseksi mietitään, mistä muusta voidaan joustaa, eikä tapaamista siirretä kysymättä asiakkaalta ja työntekijältä.",
  ],
  clientNeeds: ["Asiakkaat kertovat kaivanneensa juuri tällaista tukea.", "Omaisyhdistys vie tietoa eteenpäin jäsenilleen."],
  competence: ["Kahdessa yksikössä on jo osaajia, jotka auttavat muita alkuun.", "Menetelmäohjausta saa suomeksi joka toinen viikko."],
  advantage: ["Jakso on lyhyt, ja tulokset näkyvät jo muutamassa viikossa.", "Menetelmä korvaa kolme päällekkäistä lomaketta yhdellä."],
  workFit: ["Menetelmä sopii kotikäynteihin eikä lisää matkoja."],
  communication: ["Yhteistyö koulujen kanssa on sujuvaa, ja rehtorit tietävät, kenelle soittaa."],
  dataFollowUp: ["Seuranta on kevyt: neljä lukua yksikköä ja neljännesvuotta kohti, ja niitä myös käytetään."],
  goalFit: ["Menetelmä tukee hyvinvointialueen strategiaa varhaisesta tuesta."],
  valueFit: ["Menetelmä lähtee asiakkaan omista tavoitteista, mikä vastaa henkilöstön tapaa tehdä työtä."],
  structures: ["Vastuut on kirjattu: kuka ohjaa asiakkaan, kuka arvioi ja kuka seuraa."],
  time: ["Jokaisella koulutetulla on viikossa kaksi kiinteää aikaa menetelmälle."],
  staffing: ["Oma sijaispooli kattaa koulutuspäivät."],
  funding: ["Valtionavustus kattaa koulutuksen, ja käyttökulut ovat talousarviossa ensi vuodesta alkaen."],
  materials: ["Käsikirja on saatavilla molemmilla kielillä, ja menetelmän omistaja päivittää sen maksutta."],
  urgency: ["Jonot ovat kasvaneet niin pitkiksi, että kaikki haluavat muutosta."],
  referral: [
    "Neuvola tunnistaa kohderyhmän ja ohjaa asiakkaan suoraan. Apuna on yhden sivun ohje, jonka kolme kysymystä kertovat, sopiiko menetelmä.",
  ],
  itRecording: ["Toimenpidekoodi on järjestelmässä, ja kirjaaminen vie alle minuutin."],
};
