import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** Goals of the medication robot plan, over all four perspectives; one client goal lacks a way of measuring. */
export const robotGoals: readonly Draft[] = [
  {
    perspective: "client",
    goal: "Kunder med läkemedelsrobot får sina doser i rätt tid, också på helger och storhelger.",
    measurement: "Andel doser som tagits inom en timme från ordinerad tid, ur robotens driftsrapport per enhet och månad.",
    indicatorUnit: "procent",
    baseline: 83,
    target: 96,
    targetOn: workday(150),
    responsible: "Maria Sandvik",
  },
  {
    perspective: "client",
    goal: "Kunden känner sig mindre bunden av hemvårdens besökstider.",
    targetOn: workday(200),
    responsible: "Maria Sandvik",
  },
  {
    perspective: "worker",
    goal: "Personalen kan fylla på roboten och åtgärda de fem vanligaste larmen utan att ringa leverantören.",
    measurement: "Praktiskt prov vid grundutbildningen och en kort uppföljning efter tre månader. Superanvändaren prickar av momenten.",
    indicatorUnit: "procent godkända",
    baseline: 45,
    target: 95,
    targetOn: workday(60),
    responsible: "Kaj Forsblom",
  },
  {
    perspective: "unit",
    goal: "Morgonturerna blir lugnare när läkemedelsbesöken mellan 7 och 9 minskar.",
    measurement: "Antal planerade besök kl. 7–9 per vardag, ur planeringssystemet; jämförs med samma kvartal året innan.",
    indicatorUnit: "besök per vardag",
    baseline: 64,
    target: 46,
    targetOn: workday(180),
    responsible: "Maria Sandvik",
  },
  {
    perspective: "organisation",
    goal: "Roboten erbjuds på lika villkor i alla tre hemvårdsområdena, enligt samma riktlinje för berättigande.",
    measurement:
      "Genomgång av tio slumpvis valda beslut per område två gånger om året. Resultatet redovisas som antal beslut som följer riktlinjen.",
    indicatorUnit: "av 30 beslut",
    baseline: 17,
    target: 28,
    targetOn: workday(220),
    responsible: "Bo Ekvall",
  },
  {
    perspective: "organisation",
    goal: "Avvikelser i läkemedelshanteringen minskar utan att arbetet flyttas över på de anhöriga.",
    measurement: "Avvikelserapporter per tusen kunder och kvartal, samt en fråga till anhöriga i den årliga enkäten.",
    indicatorUnit: "per 1 000 kunder",
    baseline: 31,
    target: 20,
    targetOn: workday(240),
    responsible: "Leena Harjula",
  },
];
