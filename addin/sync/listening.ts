/** Stops hearing of something. */
type Stop = () => Promise<void>;

/** How a pane hears of its workbook while it is open. */
export interface Listening {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Begins to hear of the workbook and gives back how to stop; what it is given brings a look when the person has paused. */
export type Join = (lookSoon: () => void) => Promise<readonly Stop[]>;

/** Joins once, however often it is started. `looksAfter`: milliseconds after the newest edit until the look; absent, none comes. */
export function listening(join: Join, look: () => unknown, looksAfter?: number): Listening {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stops: readonly Stop[] = [];
  const lookSoon = (): void => {
    clearTimeout(waiting);
    if (looksAfter !== undefined) waiting = setTimeout(look, looksAfter);
  };
  return {
    start: async () => {
      if (stops.length === 0) stops = await join(lookSoon);
    },
    stop: async () => {
      clearTimeout(waiting);
      const leaving = stops;
      stops = [];
      for (const stop of leaving) await stop();
    },
  };
}
