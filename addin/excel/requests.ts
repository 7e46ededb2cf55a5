/** Bytes sent after which a request ends and another begins; Excel on the web refuses more than 5 MB at once. */
export const mostOut = 1_000_000;

/** Bytes expected back after which another request begins. */
const mostBack = 3_000_000;

/** Something to be asked of Excel, and about how many bytes travel each way for it. */
export interface Step {
  readonly out: number;
  readonly back: number;
  run(): void;
}

/** Asks for the steps in order, in as few requests as their sizes allow: one for each started megabyte. */
export async function inRequests(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let [out, back] = [0, 0];
  for (const step of steps) {
    if (out > 0 && (out + step.out > mostOut || back + step.back > mostBack)) {
      await context.sync();
      [out, back] = [0, 0];
    }
    out += step.out;
    back += step.back;
    step.run();
  }
  await context.sync();
}
