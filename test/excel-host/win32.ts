/** What the shell of Excel for Windows tells office.js. */
export interface ShellOptions {
  locale: string;
  requirementSets: Record<string, string>;
}

/** Requirement sets a shell claims unless told otherwise. */
export const REQUIREMENT_SETS: Record<string, string> = {
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
export function installShell(options: ShellOptions): void {
  const page = window as unknown as ShellWindow;
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  const stored = new Map<string, string>();
  const RIBBON_COMMAND = 39;
  const soon = (run: () => void): void => void setTimeout(run, 0);
  const bridge: ShellWindow["_richApiNativeBridge"] = {
    sendMessageToHost: (text) => void page.excelHostSend(text),
    onMessageFromHost: null,
  };
  const shell: ExcelShell = {
    receive: (text) => {
      bridge.onMessageFromHost?.(text);
    },
    pressButton: (functionName) => {
      const args = ["command", functionName, JSON.stringify({ eventObj: { source: { id: functionName } } })];
      handlers.get(RIBBON_COMMAND)?.(RIBBON_COMMAND, { toArray: () => args });
    },
    executed: [],
  };
  const constant = (value: unknown) => (): unknown => value;
  const theme = { bodyBackgroundColor: 16777215, bodyForegroundColor: 0, controlBackgroundColor: 16777215, controlForegroundColor: 0 };
  const context = {
    GetAppType: constant(1),
    GetSolutionRef: constant("6c1f3c52-7c1e-4b58-9b07-5a8f0c6f0001"),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(1),
    GetAppUILocale: constant(options.locale),
    GetAppDataLocale: constant(options.locale),
    GetDocUrl: constant("C:\\plan.xlsx"),
    GetAppCapabilities: constant(0),
    GetActivationMode: constant(2),
    GetControlIntegrationLevel: constant(1),
    GetSolutionToken: constant(""),
    GetCorrelationId: constant("c"),
    GetInstanceId: constant("i"),
    GetTouchEnabled: constant(false),
    GetCommerceAllowed: constant(true),
    GetHostFullVersion: constant("16.0.18000.20000"),
    GetInitialDisplayMode: constant(0),
    GetOfficeThemeInfo: constant(JSON.stringify(theme)),
    GetSupportedMatrix: constant(JSON.stringify(options.requirementSets)),
    GetSettings: constant({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of stored) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        stored.clear();
        keys.forEach((key, i) => stored.set(key, values[i] ?? ""));
      },
    }),
  };
  const external = {
    GetHostInfo: constant(["Excel", "Win32", "16.01", options.locale, "corr", "", "", "0"].join("|")),
    GetContext: constant(context),
    GetLoggingAllowed: constant(false),
    Execute: (id: number, _params: unknown, done?: (answer: unknown) => void) => {
      shell.executed.push(id);
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
  page._richApiNativeBridge = bridge;
  page.excelShell = shell;
}
