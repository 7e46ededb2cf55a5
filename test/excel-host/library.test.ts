import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadOfficeInNode } from "./load-node.js";
import { officeFolder } from "./office-folder.js";

interface Internals {
  HostBridge: { init: unknown; onInited: unknown };
  CommonUtility: { isSetSupported: unknown };
  config: { extendedErrorLogging: boolean };
}

beforeAll(() => {
  loadOfficeInNode();
});

describe("Excel test host: the internal names it leans on", () => {
  test("are there in the pinned version", () => {
    const { version } = JSON.parse(readFileSync(join(officeFolder(), "../package.json"), "utf8")) as { version: string };
    expect(version).toBe("1.1.110");
    const { OfficeExtension } = globalThis as unknown as { OfficeExtension: Internals };
    expect(OfficeExtension.HostBridge.init).toBeTypeOf("function");
    expect(OfficeExtension.HostBridge.onInited).toBeTypeOf("function");
    expect(OfficeExtension.CommonUtility.isSetSupported).toBeTypeOf("function");
  });

  test.each(["excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js"])("stand in %s", (file) => {
    const text = readFileSync(join(officeFolder(), file), "utf8");
    for (const name of [
      "_richApiNativeBridge",
      "_doApiNotSupportedCheck",
      "_RemoveReference",
      "_KeepReference",
      "_ValidateArraySize",
      "onMessageFromHost",
      "sendMessageToHost",
    ]) {
      expect(text.includes(name), name).toBe(true);
    }
  });
});
