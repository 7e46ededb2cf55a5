/** What the shell of Excel for Windows tells office.js: answers by the name of the getter, and what it says of the host. */
export interface Shell {
  hostInfo: string;
  context: Record<string, unknown>;
}

/** Requirement sets a shell claims unless told otherwise. */
const REQUIREMENT_SETS: Record<string, string> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  IdentityAPI: "1.3",
  NestedAppAuth: "1.1",
  AddinCommands: "1.3",
  Settings: "1.1",
  CustomXmlParts: "1.1",
};

const THEME = {
  bodyBackgroundColor: 16777215,
  bodyForegroundColor: 0,
  controlBackgroundColor: 16777215,
  controlForegroundColor: 0,
};

/** A shell in a language, with requirement sets over the usual ones. */
export function shellOf(locale: string, requirementSets: Record<string, string> = {}): Shell {
  return {
    hostInfo: ["Excel", "Win32", "16.01", locale, "corr", "", "", "0"].join("|"),
    context: {
      GetAppType: 1,
      GetSolutionRef: "6c1f3c52-7c1e-4b58-9b07-5a8f0c6f0001",
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: locale,
      GetAppDataLocale: locale,
      GetDocUrl: "C:\\plan.xlsx",
      GetAppCapabilities: 0,
      GetActivationMode: 2,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: "",
      GetCorrelationId: "c",
      GetInstanceId: "i",
      GetTouchEnabled: false,
      GetCommerceAllowed: true,
      GetHostFullVersion: "16.0.18000.20000",
      GetInitialDisplayMode: 0,
      GetOfficeThemeInfo: JSON.stringify(THEME),
      GetSupportedMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ...requirementSets }),
    },
  };
}

interface ShellWindow {
  external: unknown;
  _richApiNativeBridge: { sendMessageToHost: (text: string) => void; onMessageFromHost: ((text: string) => void) | null };
  excelHostSend: (text: string) => Promise<void>;
  excelShell: ExcelShell;
}

/** What tests reach in the page: messages from the host, ribbon buttons, what the page executed. */
export interface ExcelShell {
  receive(text: string): void;
  pressButton(functionName: string): void;
  executed: number[];
}

/** Runs inside the page before any script of it and makes `window.external` the shell of Excel for Windows; must not use anything outside itself. */
export function installShell(options: Shell): void {
  const page = window as unknown as ShellWindow;
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  const settings = new Map<string, string>();
  const RIBBON_COMMAND = 39;
  const soon = (run: () => void): void => void setTimeout(run, 0);
  const constants = Object.entries(options.context).map(([name, value]) => [name, () => value]);
  const GetSettings = (): object => ({
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: string[], values: string[]) => {
      settings.clear();
      keys.forEach((key, i) => settings.set(key, values[i] ?? ""));
    },
  });
  const context: unknown = { ...Object.fromEntries(constants), GetSettings };
  page._richApiNativeBridge = { sendMessageToHost: (text) => void page.excelHostSend(text), onMessageFromHost: null };
  page.excelShell = {
    receive: (text) => page._richApiNativeBridge.onMessageFromHost?.(text),
    pressButton: (functionName) => {
      const args = ["command", functionName, JSON.stringify({ eventObj: { source: { id: functionName } } })];
      handlers.get(RIBBON_COMMAND)?.(RIBBON_COMMAND, { toArray: () => args });
    },
    executed: [],
  };
  const external = {
    GetHostInfo: () => options.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, _params: unknown, done?: (answer: unknown) => void) => {
      page.excelShell.executed.push(id);
      soon(() => done?.({ toArray: () => [0] }));
    },
    RegisterEvent: (id: number, _target: string, handler: (id: number, args: unknown) => void, done?: (status: number) => void) => {
      handlers.set(id, handler);
      soon(() => done?.(0));
    },
    UnregisterEvent: (id: number, _target: string, done?: (status: number) => void) => {
      handlers.delete(id);
      soon(() => done?.(0));
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
