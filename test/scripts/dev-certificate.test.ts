import { describe, expect, it } from "vitest";
import { advice, findCertificate, question, type CertificateTool } from "../../scripts/dev-certificate.js";

/** A computer whose trust is a variable: the real tool would change that of the computer the tests run on. */
function computer(trusted: boolean, refuses: string | null = null): CertificateTool & { installed: number } {
  return {
    installed: 0,
    files: { certFile: "/home/me/localhost.crt", keyFile: "/home/me/localhost.key" },
    isTrusted: () => trusted,
    install() {
      if (refuses !== null) return Promise.reject(new Error(refuses));
      this.installed += 1;
      return Promise.resolve();
    },
  };
}

const answering =
  (answer: boolean, asked: string[] = []) =>
  (text: string): Promise<boolean> => {
    asked.push(text);
    return Promise.resolve(answer);
  };

describe("the certificate of the development server", () => {
  it("is the one that the settings name, whatever the computer trusts", async () => {
    const own = { TLS_CERT_FILE: "own.crt", TLS_KEY_FILE: "own.key" };
    expect(await findCertificate(own, computer(false), null)).toEqual({ certFile: "own.crt", keyFile: "own.key" });
  });

  it("is the one that is trusted already, without a question", async () => {
    const asked: string[] = [];
    const tool = computer(true);
    expect(await findCertificate({}, tool, answering(true, asked))).toEqual(tool.files);
    expect([asked, tool.installed]).toEqual([[], 0]);
  });

  it("is installed after a yes", async () => {
    const asked: string[] = [];
    const tool = computer(false);
    expect(await findCertificate({}, tool, answering(true, asked))).toEqual(tool.files);
    expect([asked, tool.installed]).toEqual([[question], 1]);
  });

  it("is not installed after a no, nor where nobody is there to be asked: then it is said what to do", async () => {
    for (const ask of [answering(false), null]) {
      const tool = computer(false);
      expect(await findCertificate({}, tool, ask)).toEqual({ advice });
      expect(tool.installed).toBe(0);
    }
  });

  it("may be refused by the system: its reason stands before what to do", async () => {
    const answer = await findCertificate({}, computer(false, "sudo: not found"), answering(true));
    expect("advice" in answer && answer.advice).toBe(`sudo: not found\n\n${advice}`);
  });
});
