import { useState } from "react";

/** The pane's views: the plan with its tabs (in an empty workbook: the way to one), and what is reached from it. */
export type Place = "plan" | "plans" | "new" | "help";

/** Where the person is in the pane, the place she came back from, and the ways on and back. */
export interface Places {
  readonly here: Place;
  readonly cameFrom: Place | null;
  readonly go: (to: Place) => void;
  /** Back to the place from which she came here. */
  readonly back: () => void;
  /** To a place from which back leads to the plan's own views, wherever she is. */
  readonly land: (at: Place) => void;
}

function trailTo(place: Place): readonly Place[] {
  return place === "plan" ? ["plan"] : ["plan", place];
}

/** The places she has gone through, beginning at `first`; from there, too, back leads to the plan. */
export function usePlaces(first: Place): Places {
  const [trail, setTrail] = useState<readonly Place[]>(trailTo(first));
  const [cameFrom, setCameFrom] = useState<Place | null>(null);
  const here = trail.at(-1) ?? "plan";
  const move = (to: readonly Place[]): void => {
    setCameFrom(here);
    setTrail(to);
  };
  return {
    here,
    cameFrom,
    go: (to) => {
      move([...trail, to]);
    },
    back: () => {
      move(trail.slice(0, -1));
    },
    land: (at) => {
      move(trailTo(at));
    },
  };
}
