import type { PlanLanguage } from "../pilot/pilot-types.js";

/** What a member of a group answers for: leadershipMembers.responsibility and teamMembers.responsibility. */
export const responsibilities: Readonly<Record<PlanLanguage, readonly string[]>> = {
  sv: [
    "Beslutar om tid och pengar.",
    "Håller ihop planen och kallar till möten.",
    "Följer utbildningen och ordnar ersättningstillfällen.",
    "Sammanställer siffrorna varje kvartal.",
    "Svarar för kontakten med metodägaren.",
    "Ser till att chefer och anställda vet vad som gäller.",
    "Ordnar lokaler, material och vikarier.",
    "För vidare hinder som enheten inte kan lösa själv.",
  ],
  fi: [
    "Päättää työajasta ja rahasta.",
    "Pitää suunnitelman koossa ja kutsuu kokoukset koolle.",
    "Seuraa koulutusta ja järjestää korvaavat kerrat.",
    "Kokoaa luvut neljännesvuosittain.",
    "Vastaa yhteydestä menetelmän omistajaan.",
    "Huolehtii siitä, että esihenkilöt ja työntekijät tietävät, mitä on sovittu.",
    "Järjestää tilat, materiaalit ja sijaiset.",
    "Vie eteenpäin esteet, joita yksikkö ei voi itse ratkaista.",
  ],
  nb: [
    "Beslutter om tid og penger.",
    "Holder planen samlet og kaller inn til møter.",
    "Følger opplæringen og ordner nye datoer.",
    "Sammenstiller tallene hvert kvartal.",
    "Har kontakten med metodeeieren.",
    "Sørger for at ledere og ansatte vet hva som gjelder.",
    "Ordner lokaler, materiell og vikarer.",
    "Løfter hindringer som enheten ikke kan løse selv.",
  ],
  da: [
    "Beslutter om tid og penge.",
    "Holder sammen på planen og indkalder til møder.",
    "Følger uddannelsen og finder nye datoer.",
    "Samler tallene hvert kvartal.",
    "Har kontakten til metodeejeren.",
    "Sørger for, at ledere og medarbejdere ved, hvad der gælder.",
    "Skaffer lokaler, materialer og vikarer.",
    "Bringer barrierer videre, som enheden ikke selv kan løse.",
  ],
};
