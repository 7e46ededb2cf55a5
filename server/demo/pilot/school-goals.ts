import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** Goals of the school anxiety plan, over all four perspectives; the unit's goal has no way of measuring yet. */
export const schoolGoals: readonly Draft[] = [
  {
    perspective: "client",
    goal: "Børn og unge, der gennemfører gruppeforløbet, kommer i skole flere dage om ugen end før.",
    measurement:
      "Fremmødet i de fire uger før og de fire uger efter forløbet opgøres af skolen. Enheden modtager kun gruppens samlede tal, aldrig det enkelte barns.",
    indicatorUnit: "dage pr. uge",
    baseline: 2.1,
    target: 3.5,
    targetOn: workday(420),
    responsible: "Mette Lindegaard",
  },
  {
    perspective: "client",
    goal: "Forældrene oplever, at de kan støtte barnet om morgenen, uden at det ender i konflikt.",
    measurement: "Tre spørgsmål til forældrene ved første og sidste mødegang, besvaret uden navn.",
    indicatorUnit: "gennemsnit 1–5",
    target: 4,
    targetOn: workday(420),
    responsible: "Mette Lindegaard",
  },
  {
    perspective: "worker",
    goal: "Gruppelederne føler sig klædt på til at lede et forløb sammen med en kollega.",
    measurement: "Kort spørgeskema efter grunduddannelsen og igen efter det første forløb; resultatet drøftes ved supervisionen.",
    indicatorUnit: "gennemsnit 1–5",
    baseline: 2.4,
    target: 4,
    targetOn: workday(300),
    responsible: "Bo Ekvall",
  },
  {
    perspective: "unit",
    goal: "Elevsundheden og familiecenteret har en fast arbejdsdeling, så ingen familie bliver sendt rundt.",
    targetOn: workday(360),
  },
  {
    perspective: "organisation",
    goal: "Bekymrende skolefravær opdages og besvares med et tilbud inden for fire uger på alle skoler.",
    measurement: "Skolernes fraværsopgørelse sammenholdes hvert kvartal med datoen for det første tilbud. Kun antal, fordelt på skole.",
    indicatorUnit: "procent inden for fire uger",
    baseline: 19,
    target: 70,
    targetOn: workday(600),
    responsible: "Leena Harjula",
  },
];
