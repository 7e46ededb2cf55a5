import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openBrowser, type TestBrowser } from "./browser.js";
import { startDemoServer, type DemoServer } from "./demo-server.js";

/** What browser tests stand on: the demo, and a browser at it. */
export interface Stage {
  readonly server: DemoServer;
  readonly browser: TestBrowser;
}

/**
 * Sets the stage for the tests of a file and clears it after them; after each, no page did what it should not (`TestBrowser.faults`).
 * Where there is no browser (`executable` is undefined) nothing is set.
 * @param enter Opens what the tests begin with.
 * @param isFault Which faults count where a test brings some about itself; all unless given.
 */
export function setStage(
  executable: string | undefined,
  enter: (stage: Stage) => void | Promise<void>,
  isFault: (fault: string) => boolean = () => true,
): void {
  if (executable === undefined) return;
  let stage: Stage;
  beforeAll(async () => {
    const server = await startDemoServer();
    stage = { server, browser: await openBrowser(executable, server.address) };
    await enter(stage);
  });
  afterEach(() => {
    expect(stage.browser.faults().filter(isFault)).toEqual([]);
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.server.stop();
  });
}
