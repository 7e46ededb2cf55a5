import { afterEach, beforeEach, describe } from "vitest";
import { neededApi } from "../../../addin/excel/host.js";
import { limitExcelApi } from "../../excel-host/load-node.js";

/** Runs the tests as they are, and once more under the oldest Excel that the manifest allows. */
export function inEachExcel(name: string, tests: () => void): void {
  describe(name, tests);
  describe(`${name}, in the oldest Excel that the manifest allows`, () => {
    let lift: () => void;
    beforeEach(() => {
      lift = limitExcelApi(neededApi.version);
    });
    afterEach(() => {
      lift();
    });
    tests();
  });
}
