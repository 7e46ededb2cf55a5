import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** A certificate of localhost, made for a test and trusted by nobody. */
export interface TestCertificate {
  readonly certFile: string;
  readonly keyFile: string;
  /** PEM of the authority that signed it, for a client that trusts it. */
  readonly authority: string;
  remove(): Promise<void>;
}

/** Makes a certificate in a folder of its own. Nothing is installed on the computer. */
export async function makeCertificate(): Promise<TestCertificate> {
  const folder = await mkdtemp(join(tmpdir(), "planark-certificate-"));
  const [authorityFile, certFile, keyFile] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await generateCertificates(authorityFile, certFile, keyFile);
  return {
    certFile,
    keyFile,
    authority: await readFile(authorityFile, "utf8"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
