import type { PilotMethod, PilotPerson, PilotUnit, PlanLanguage } from "./pilot-types.js";

function above(code: string, name: string, level: PilotUnit["level"], parent: string | null): PilotUnit {
  const organisation = level === "region";
  return { code, name, level, parent, organisation, language: "sv", staffCount: null, pilotUnit: false };
}

function unit(parent: string, code: string, name: string, language: PlanLanguage, staffCount: number): PilotUnit {
  const pilotUnit = code === "B11" || code === "H31";
  return { code, name, level: "unit", parent, organisation: false, language, staffCount, pilotUnit };
}

/** An invented bilingual wellbeing services county: three services, twelve units, parents before children. */
export const pilotUnits: readonly PilotUnit[] = [
  above("FI", "Finland", "country", null),
  above("SVO", "Strandlandets välfärdsområde", "region", "FI"),
  above("BUF", "Tjänster för barn, unga och familjer", "service", "SVO"),
  above("PSY", "Mental hälsa och psykosocialt stöd", "service", "SVO"),
  above("HEM", "Hemvård och trygghetstjänster", "service", "SVO"),
  unit("BUF", "B11", "Elevhälsan norr", "sv", 14),
  unit("BUF", "B12", "Elevhälsan söder", "sv", 13),
  unit("BUF", "B13", "Perhekeskus Majakka", "fi", 16),
  unit("BUF", "B14", "Perhekeskus Mäntylä", "fi", 15),
  unit("BUF", "B15", "Ungdomsmottagningen Ankaret", "sv", 9),
  unit("PSY", "M21", "Mottagningen för mental hälsa, Sundnäs", "sv", 18),
  unit("PSY", "M22", "Mielenterveysvastaanotto Rantala", "fi", 14),
  unit("PSY", "M23", "Skärgårdens hälsostation", "sv", 5),
  unit("HEM", "H31", "Hemvården Björknäs", "sv", 38),
  unit("HEM", "H32", "Kotihoito Salmenranta", "fi", 31),
  unit("HEM", "H33", "Hemvården i skärgården", "sv", 11),
  unit("HEM", "H34", "Trygghetscentralen", "sv", 9),
];

/** The methods of the county's register: plans are made for the first five, the last is there to begin a plan with. */
export const pilotMethods: readonly PilotMethod[] = [
  { code: "IPC", name: "Interpersonell rådgivning (IPC)" },
  { code: "AVR", name: "Arki sujumaan – vanhemmuusryhmä" },
  { code: "DTA", name: "Digital trygghetsalarm" },
  { code: "MSK", name: "Modige skridt – gruppeforløb ved skoleangst" },
  { code: "LMR", name: "Läkemedelsrobot i hemvården" },
  { code: "FIS", name: "Familjen i samtal – stöd i grupp" },
];

/** The demo people: two coordinators, of whom one also keeps the register of methods, and a leader who reads. */
export const pilotPeople: readonly PilotPerson[] = [
  { id: "demo-anna", name: "Anna Strandholm", language: "sv", role: "coordinator", node: "SVO" },
  { id: "demo-anna", name: "Anna Strandholm", language: "sv", role: "methodOwner", node: "SVO" },
  { id: "demo-bo", name: "Bo Ekvall", language: "sv", role: "coordinator", node: "SVO" },
  { id: "demo-ledning", name: "Leena Harjula", language: "fi", role: "reader", node: "SVO" },
];
