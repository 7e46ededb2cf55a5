import type { UnitProgress } from "../../../../addin/sync/plan-offers.js";

function unit(label: string, n: readonly [number, number, number, number, number, number, number], leftOut = 0): UnitProgress {
  const [intended, toTrain, trained, underTraining, planned, droppedOut, notYet] = n;
  return { unit: label, label, intended, toTrain, trained, underTraining, planned, droppedOut, notYet, leftOut };
}

/** Units whose training has come differently far: done, on the way with somebody who broke off, not begun, and nobody to train. */
export const progress: readonly UnitProgress[] = [
  unit("B11 Elevhälsan norr", [10, 12, 12, 0, 0, 0, 0]),
  unit("M21 Mottagningen för mental hälsa, Sundnäs", [8, 9, 3, 2, 1, 1, 3], 1),
  unit("B12 Elevhälsan söder", [5, 5, 0, 0, 0, 0, 5]),
  unit("B14 Familjecentret", [0, 0, 0, 0, 0, 0, 0]),
];
