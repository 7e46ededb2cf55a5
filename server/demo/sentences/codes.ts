import type { factors, perspectives, trainingKinds } from "../../../shared/plan/choices.js";

/** A code of goals.perspective. */
export type Perspective = keyof typeof perspectives;

/** A code of drivers.factorCode and barriers.factorCode. */
export type Factor = keyof typeof factors;

/** A code of nextTrainings.kind. */
export type TrainingKind = keyof typeof trainingKinds;

/** Texts under the factor they belong to, as they are written. */
export type TextsByFactor = Readonly<Partial<Record<Factor, readonly string[]>>>;

/** One text with its factor, as it is drawn. */
export interface FactorText {
  readonly factor: Factor;
  readonly text: string;
}

/** The written texts as one list, in the order they were written. */
export function factorTexts(byFactor: TextsByFactor): FactorText[] {
  const factors = Object.keys(byFactor) as Factor[];
  return factors.flatMap((factor) => (byFactor[factor] ?? []).map((text) => ({ factor, text })));
}
