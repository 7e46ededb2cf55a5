/** Bytes of values after which a request ends and another begins. */
export const mostValues = 1_000_000;

/** Bytes sent, and bytes expected back, after which another request begins all the same; Excel on the web refuses more than 5 MB either way. */
const most = { out: 3_000_000, back: 3_000_000 } as const;

/** Something to be asked of Excel: about how many bytes of values it writes, and how many bytes travel each way for it in all. */
export interface Step {
  readonly values: number;
  readonly out: number;
  readonly back: number;
  run(): void;
}

/** Asks for the steps in order, in as few requests as their sizes allow: one for each started megabyte of values. */
export async function inRequests(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let sum = { values: 0, out: 0, back: 0 };
  for (const step of steps) {
    const next = { values: sum.values + step.values, out: sum.out + step.out, back: sum.back + step.back };
    if (sum.out > 0 && (next.values > mostValues || next.out > most.out || next.back > most.back)) {
      await context.sync();
      sum = step;
    } else sum = next;
    step.run();
  }
  await context.sync();
}
