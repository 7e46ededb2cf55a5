import type { PlanLanguage } from "../pilot/pilot-types.js";

/** Invented places, from which municipalities and units are named. */
export const places: readonly string[] = (
  "Ahvenlampi Alavik Askela Bergnäs Björkvik Brännstrand Dalsjö Ekliden Enholm Fallnes Fjärdsund Furulund Granfors Grönhamn Haapakylä Hallinmäki Harjuranta Havnsby Hedvik Hiekkaniemi " +
  "Holmfjord Hornsjö Idavik Isokallio Jokisuu Järvelä Kallvik Kariniemi Kivisalo Klippnäs Koivuranta Kvarnby Laxnes Lehtoranta Lillfjärd Lindeby Lundvik Maarianvaara Marielund Metsola " +
  "Mosund Myllykoski Niemenkylä Nordhavn Norrvik Oksala Ollila Pajuranta Pihlajasaari Rantakylä Risnes Rosenlund Saarenpää Salmivaara Sandvik Segelnäs Skogstad Solbakken Stenhaga Strandby " +
  "Sundeby Tallnäs Tervakoski Tofte Tranvik Uddeberg Uusiranta Vallby Varpusuo Vestervig Viknäs Väsby Ylikylä Åbrinken Ängsholm Öjared"
).split(" ");

/** Services of a municipality, with the kinds of unit that belong to each. */
export const services: Readonly<Record<PlanLanguage, readonly { readonly name: string; readonly units: readonly string[] }[]>> = {
  sv: [
    { name: "Barn, unga och familjer", units: ["Familjecentralen", "Elevhälsan", "Ungdomsmottagningen", "Familjebehandlingen"] },
    { name: "Vuxna och äldre", units: ["Hemvården", "Mottagningen för psykisk hälsa", "Boendestödet", "Trygghetscentralen"] },
  ],
  fi: [
    { name: "Lapset, nuoret ja perheet", units: ["Perhekeskus", "Opiskeluhuolto", "Nuorten vastaanotto", "Perhetyö"] },
    { name: "Aikuiset ja ikääntyneet", units: ["Kotihoito", "Mielenterveysvastaanotto", "Asumisen tuki", "Turvapalvelut"] },
  ],
  nb: [
    { name: "Barn, unge og familier", units: ["Familiesenteret", "Skolehelsetjenesten", "Helsestasjon for ungdom", "Familieteamet"] },
    { name: "Voksne og eldre", units: ["Hjemmetjenesten", "Rask psykisk helsehjelp", "Botjenesten", "Responssenteret"] },
  ],
  da: [
    {
      name: "Børn, unge og familier",
      units: ["Familiehuset", "Pædagogisk Psykologisk Rådgivning", "Ungerådgivningen", "Familiebehandlingen"],
    },
    { name: "Voksne og ældre", units: ["Hjemmeplejen", "Psykiatrirådgivningen", "Bostøtten", "Nødkaldscentralen"] },
  ],
};

/** Invented names of those responsible. */
export const responsiblePeople: readonly string[] =
  "Aino Rantala,Björn Sundqvist,Camilla Holm,Eero Lahtinen,Frida Wikström,Gunnar Moe,Hanna Kivelä,Ingrid Solberg,Jens Kjær,Katri Salonen,Lars Bergman,Mette Dahl,Niina Korpela,Ola Nordby,Pia Ekström,Rasmus Friis,Sari Mäkelä,Tove Lindahl".split(
    ",",
  );

/** Methods of the drawn register: psychosocial methods and welfare technology. */
export const methodNames: readonly string[] = [
  "Interpersonell rådgivning",
  "Vanhemmuusryhmä",
  "Digital trygghetsalarm",
  "Gruppeforløb ved skoleangst",
  "Läkemedelsrobot",
  "Motiverende samtale",
  "Traumafokuserad kortterapi",
  "Ryhmämuotoinen unihoito",
  "Foreldreveiledning i hjemmet",
  "Samtalestøtte til pårørende",
  "Återfallsprevention",
  "Masennuksen ohjattu omahoito",
  "Ernæringsoppfølging med app",
  "Skærmbesøg i hjemmeplejen",
  "Fallprevention med sensor",
  "Lapset puheeksi -keskustelu",
  "Tidlig innsats i barnehage",
  "Sorggrupper for børn",
  "Individanpassat stöd till arbete",
  "Kuntouttava arviointijakso",
];
