import type { Text } from "../../shared/language.js";

/** What a command does or did, a sentence a unit. */
export const changeTexts = {
  added: {
    sv: "{code} {name} läggs till under {parent} från {day}.",
    fi: "{code} {name} lisätään: ylempi yksikkö {parent}, alkaen {day}.",
    nb: "{code} {name} legges til under {parent} fra {day}.",
    da: "{code} {name} tilføjes under {parent} fra {day}.",
    en: "{code} {name} is added under {parent} from {day}.",
  },
  addedTop: {
    sv: "{code} {name} läggs till överst från {day}.",
    fi: "{code} {name} lisätään ylimmäksi alkaen {day}.",
    nb: "{code} {name} legges til øverst fra {day}.",
    da: "{code} {name} tilføjes øverst fra {day}.",
    en: "{code} {name} is added at the top from {day}.",
  },
  renamed: {
    sv: "{code} {before} heter {name} från {day}.",
    fi: "{code} {before} on nimeltään {name} alkaen {day}.",
    nb: "{code} {before} heter {name} fra {day}.",
    da: "{code} {before} hedder {name} fra {day}.",
    en: "{code} {before} is called {name} from {day}.",
  },
  moved: {
    sv: "{code} {name} flyttas från {before} till {parent} den {day}.",
    fi: "{code} {name} siirretään {day}: {before} → {parent}.",
    nb: "{code} {name} flyttes fra {before} til {parent} {day}.",
    da: "{code} {name} flyttes fra {before} til {parent} den {day}.",
    en: "{code} {name} moves from {before} to {parent} on {day}.",
  },
  closed: {
    sv: "{code} {name} upphör {day}.",
    fi: "{code} {name} lakkautetaan {day}.",
    nb: "{code} {name} avvikles {day}.",
    da: "{code} {name} nedlægges {day}.",
    en: "{code} {name} closes on {day}.",
  },
  reopened: {
    sv: "{code} {name} har inte upphört: stängningen tas tillbaka.",
    fi: "{code} {name}: lakkautus perutaan.",
    nb: "{code} {name} er ikke avviklet: avviklingen tas tilbake.",
    da: "{code} {name} er ikke nedlagt: nedlæggelsen tages tilbage.",
    en: "{code} {name} is not closed: the closing is taken back.",
  },
  changed: {
    sv: "{code} {name}: nivå eller antal anställda ändras.",
    fi: "{code} {name}: taso tai henkilöstömäärä muuttuu.",
    nb: "{code} {name}: nivå eller antall ansatte endres.",
    da: "{code} {name}: niveau eller antal medarbejdere ændres.",
    en: "{code} {name}: level or number of staff changes.",
  },
  wentInto: {
    sv: "{code} {name} går upp i {successors} den {day}.",
    fi: "{code} {name} siirtyy {day} osaksi: {successors}.",
    nb: "{code} {name} går inn i {successors} {day}.",
    da: "{code} {name} går op i {successors} den {day}.",
    en: "{code} {name} goes into {successors} on {day}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is done with a method, a sentence a change. */
export const methodTexts = {
  added: {
    sv: "Metoden {code} {name} läggs till.",
    fi: "Menetelmä {code} {name} lisätään.",
    nb: "Metoden {code} {name} legges til.",
    da: "Metoden {code} {name} tilføjes.",
    en: "The method {code} {name} is added.",
  },
  renamed: {
    sv: "Metoden {code} {before} heter nu {name}.",
    fi: "Menetelmän {code} {before} nimi on nyt {name}.",
    nb: "Metoden {code} {before} heter nå {name}.",
    da: "Metoden {code} {before} hedder nu {name}.",
    en: "The method {code} {before} is now called {name}.",
  },
  owner: {
    sv: "{name}: metodägaren ändras till {owner}. Öppna planer får förslaget i sina arbetsböcker; inget skrivs över.",
    fi: "{name}: menetelmän omistajaksi tulee {owner}. Avoimet suunnitelmat saavat ehdotuksen työkirjoihinsa; mitään ei korvata.",
    nb: "{name}: metodeeieren endres til {owner}. Åpne planer får forslaget i arbeidsbøkene sine; ingenting overskrives.",
    da: "{name}: metodeejeren ændres til {owner}. Åbne planer får forslaget i deres projektmapper; intet overskrives.",
    en: "{name}: the method owner becomes {owner}. Open plans get it as an offer in their workbooks; nothing is overwritten.",
  },
  actionCode: {
    sv: "{name}: åtgärdskoden ändras till {actionCode}.",
    fi: "{name}: toimenpidekoodiksi tulee {actionCode}.",
    nb: "{name}: tiltakskoden endres til {actionCode}.",
    da: "{name}: ydelseskoden ændres til {actionCode}.",
    en: "{name}: the action code becomes {actionCode}.",
  },
  components: {
    sv: "{name}: kärnkomponenterna är nu {components}.",
    fi: "{name}: ydinkomponentit ovat nyt {components}.",
    nb: "{name}: kjernekomponentene er nå {components}.",
    da: "{name}: kernekomponenterne er nu {components}.",
    en: "{name}: the core components are now {components}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What plans and reports show after a command. */
export const effectTexts = {
  plansMark: {
    sv: "{plans}: de celler som nämner {unit} märks, med en mening om vad som ska väljas i stället. Inget ändras i planerna av sig självt.",
    fi: "{plans}: solut, joissa on {unit}, merkitään ja niissä kerrotaan, mitä valita tilalle. Suunnitelmissa mikään ei muutu itsestään.",
    nb: "{plans}: cellene som nevner {unit}, merkes, med en setning om hva som skal velges i stedet. Ingenting endres i planene av seg selv.",
    da: "{plans}: de celler, der nævner {unit}, markeres med en sætning om, hvad der skal vælges i stedet. Intet ændres i planerne af sig selv.",
    en: "{plans}: the cells that name {unit} are marked, with a sentence on what to choose instead. Nothing changes in the plans by itself.",
  },
  plansName: {
    sv: "{plans}: arbetsböckerna visar det nya namnet vid nästa synkronisering. Det gamla namnet går fortfarande att läsa.",
    fi: "{plans}: työkirjat näyttävät uuden nimen seuraavassa synkronoinnissa. Vanhakin nimi ymmärretään.",
    nb: "{plans}: arbeidsbøkene viser det nye navnet ved neste synkronisering. Det gamle navnet kan fortsatt leses.",
    da: "{plans}: projektmapperne viser det nye navn ved næste synkronisering. Det gamle navn kan stadig læses.",
    en: "{plans}: workbooks show the new name at their next sync. The old name is still understood.",
  },
  noPlans: {
    sv: "Ingen öppen plan nämner {unit}.",
    fi: "Missään avoimessa suunnitelmassa ei mainita yksikköä {unit}.",
    nb: "Ingen åpen plan nevner {unit}.",
    da: "Ingen åben plan nævner {unit}.",
    en: "No open plan names {unit}.",
  },
  reportsMove: {
    sv: "Rapporter för {day} och senare räknar {unit} på den nya platsen; rapporter för tidigare dagar räknar den där den låg.",
    fi: "Raporteissa {day} alkaen {unit} lasketaan uuteen paikkaan; aiempien päivien raporteissa sinne, missä se oli.",
    nb: "Rapporter for {day} og senere regner {unit} på det nye stedet; rapporter for tidligere dager regner den der den lå.",
    da: "Rapporter for {day} og senere tæller {unit} på den nye plads; rapporter for tidligere dage tæller den, hvor den lå.",
    en: "Reports of {day} and later count {unit} at its new place; reports of earlier days count it where it was.",
  },
  reportsClose: {
    sv: "Rapporter för {day} och senare räknar inte {unit}; rapporter för tidigare dagar gör det.",
    fi: "Raporteissa {day} alkaen yksikköä {unit} ei lasketa; aiempien päivien raporteissa lasketaan.",
    nb: "Rapporter for {day} og senere regner ikke med {unit}; rapporter for tidligere dager gjør det.",
    da: "Rapporter for {day} og senere tæller ikke {unit}; rapporter for tidligere dage gør.",
    en: "Reports of {day} and later do not count {unit}; reports of earlier days do.",
  },
  reportsInherit: {
    sv: "Det som {unit} rapporterade senast räknas tills efterträdaren har rapporterat en period: inget försvinner och inget räknas två gånger.",
    fi: "Yksikön {unit} viimeksi raportoimat luvut ovat mukana, kunnes seuraaja on raportoinut jakson: mitään ei katoa eikä lasketa kahdesti.",
    nb: "Det {unit} sist rapporterte, regnes med til etterfølgeren har rapportert en periode: ingenting forsvinner, og ingenting regnes to ganger.",
    da: "Det, {unit} senest har indberettet, tæller med, til efterfølgeren har indberettet en periode: intet forsvinder, og intet tælles to gange.",
    en: "What {unit} reported last counts until its successor has reported a period: nothing is lost and nothing is counted twice.",
  },
} as const satisfies Readonly<Record<string, Text>>;
