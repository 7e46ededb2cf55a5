/** A certificate and its key, as files. */
export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** What makes certificates of localhost that this computer trusts. */
export interface CertificateTool {
  readonly files: CertificateFiles;
  /** Whether the files are there, hold for a day more and are trusted. Throws where that cannot be found out. */
  isTrusted(): boolean;
  /** Makes them anew and asks the system to trust them. Throws where the system or the person says no. */
  install(): Promise<void>;
}

/** Asks the person at the terminal; null where nobody is there to answer. */
export type AskPerson = ((question: string) => Promise<boolean>) | null;

/** What the person is asked before anything is installed. */
export const question = [
  "Excel loads the task pane only from an https address that your computer trusts.",
  "Microsoft's tool office-addin-dev-certs can make a certificate for localhost: it lies in .office-addin-dev-certs",
  "in your home folder, holds for 30 days, and your system will ask you to trust it. Install it now? [y/N] ",
].join("\n");

/** What to do where there is no trusted certificate. */
export const advice = [
  "There is no certificate for https://localhost that this computer trusts. Do one of these:",
  "  npx office-addin-dev-certs install      make one and trust it; uninstall takes it back",
  "  TLS_CERT_FILE=... TLS_KEY_FILE=...      use a certificate and a key of your own (PEM)",
  "  npm start                               the demo without Excel, by plain http",
  "",
].join("\n");

/** The certificate for the development server: the one that is set, else the tool's, installed after a yes. Else what to do, with the reason where there is one. */
export async function findCertificate(
  environment: Readonly<Record<string, string | undefined>>,
  tool: CertificateTool,
  ask: AskPerson,
): Promise<CertificateFiles | { readonly advice: string }> {
  const { TLS_CERT_FILE: certFile = "", TLS_KEY_FILE: keyFile = "" } = environment;
  if (certFile !== "" && keyFile !== "") return { certFile, keyFile };
  try {
    if (tool.isTrusted()) return tool.files;
    if (ask === null || !(await ask(question))) return { advice };
    await tool.install();
    return tool.files;
  } catch (error) {
    return { advice: `${error instanceof Error ? error.message : String(error)}\n\n${advice}` };
  }
}
