import { readFileSync } from "node:fs";
import { get } from "node:https";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings, tellSettings } from "../../../server/config.js";
import { makeCertificate, type TestCertificate } from "../../support/certificate.js";
import { startServer, type TestServer } from "../../support/server.js";

let certificate: TestCertificate;
let server: TestServer;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  certificate = await makeCertificate();
  environment = { TLS_CERT_FILE: certificate.certFile, TLS_KEY_FILE: certificate.keyFile };
  server = await startServer({ environment, operatorToken: "the-token" });
});
afterAll(async () => {
  await server.stop();
  await certificate.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks as a browser does that trusts the authority of the test. */
function ask(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { ca: certificate.authority }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    }).on("error", reject);
  });
}

const faultsOf = (settings: Readonly<Record<string, string>>): readonly string[] => {
  const read = readSettings(settings, false);
  return "faults" in read ? read.faults : [];
};

describe("HTTPS with a certificate from the settings", () => {
  it("serves the same, by the names that the certificate is for, and says so in its own address", async () => {
    expect(server.address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    for (const name of ["127.0.0.1", "localhost"]) {
      const { status, body } = await ask(server.address.replace("127.0.0.1", name) + "/addin/manifest.xml");
      expect(status).toBe(200);
      expect(body).toContain(`"${server.address}/addin/taskpane.html?open=sync"`);
    }
  });

  it("is not believed by who does not trust the certificate's authority", async () => {
    await expect(fetch(server.address)).rejects.toThrow();
  });

  it("answers nothing without encryption", async () => {
    await expect(fetch(server.address.replace("https", "http"))).rejects.toThrow();
  });

  it("never tells a browser that every program on localhost speaks https", async () => {
    const own = await ask(`${server.address}/healthz`);
    const local = await ask(`${server.address.replace("127.0.0.1", "localhost")}/healthz`);
    expect(own.headers["strict-transport-security"]).toBe("max-age=31536000");
    expect(local.headers["strict-transport-security"]).toBeUndefined();
  });

  it("lets commands of this computer in at a port of their own, without encryption and with the token", async () => {
    const order = (token: string): Promise<Response> =>
      fetch(`http://127.0.0.1:${String(server.operatorPort)}/operator`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        body: JSON.stringify({ command: "report", options: {} }),
      });
    expect(server.operatorPort).not.toBe(Number(new URL(server.address).port));
    expect((await order("the-token")).status).toBe(200);
    expect((await order("another")).status).toBe(404);
  });

  it("is plain HTTP where no certificate is set", async () => {
    const plain = await startServer();
    expect(plain.address).toMatch(/^http:/);
    expect(plain.operatorPort).toBe(Number(new URL(plain.address).port));
    await plain.stop();
  });
});

describe("the settings of HTTPS", () => {
  it("are two: each alone is a fault that names the other", () => {
    expect(faultsOf({ TLS_CERT_FILE: certificate.certFile })).toEqual([expect.stringContaining("TLS_KEY is missing")]);
    expect(faultsOf({ TLS_KEY_FILE: certificate.keyFile })).toEqual([expect.stringContaining("TLS_CERT is missing")]);
  });

  it("refuse what is no certificate, a key of another one, and a file that is not there", async () => {
    const other = await makeCertificate();
    expect(faultsOf({ TLS_CERT: "certificate", TLS_KEY: "key" })).toHaveLength(1);
    expect(faultsOf({ TLS_CERT_FILE: certificate.certFile, TLS_KEY_FILE: other.keyFile })).toHaveLength(1);
    expect(faultsOf({ TLS_CERT_FILE: certificate.certFile, TLS_KEY_FILE: `${certificate.keyFile}.gone` }).join()).toContain("TLS_KEY_FILE");
    await other.remove();
  });

  it("never show the key in the log", () => {
    const read = readSettings(environment, false);
    if ("faults" in read) throw new Error(read.faults.join());
    expect(read.settings.tls?.key).toBe(readFileSync(certificate.keyFile, "utf8").trim());
    expect(tellSettings(read.settings)["tls"]).toBe("set");
    expect(JSON.stringify(tellSettings(read.settings))).not.toContain("PRIVATE KEY");
  });
});
