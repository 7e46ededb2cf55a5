import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planark, start, type Running } from "./planark.js";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "planark-cli-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe("planark", () => {
  it("lists its commands when it is given none or one that there is not", async () => {
    const [none, wrong] = await Promise.all([planark([]), planark(["nonsense"])]);
    expect([none.code, wrong.code]).toEqual([64, 64]);
    expect(wrong.err).toContain("There is no command nonsense");
    for (const command of ["serve", "demo", "template", "report", "rebuild"]) {
      expect(none.out).toMatch(new RegExp(`^  ${command} `, "m"));
      expect(wrong.err).toMatch(new RegExp(`^  ${command} `, "m"));
    }
  });

  it("says of each command what it takes, and of an unknown option that it is unknown", async () => {
    const [help, wrong] = await Promise.all([planark(["template", "--help"]), planark(["template", "--colour", "red"])]);
    expect([help.code, wrong.code]).toEqual([0, 64]);
    expect(help.out).toContain("--language sv|fi|nb|da|en");
    expect(wrong.err).toContain("--colour");
  });

  it("ends with 78 and every fault when settings are wrong", async () => {
    const { code, err } = await planark(["serve"], { HOST: "0.0.0.0", PORT: "x", DATA_DIR: dataDir });
    expect(code).toBe(78);
    expect(err).toContain("HOST must be");
    expect(err).toContain("PORT must be");
    expect(existsSync(path.join(dataDir, "planark.lock"))).toBe(false);
  });
});

describe("planark serve --demo", () => {
  let server: Running;
  let address: string;
  const settings = (): Record<string, string> => ({ PORT: "0", DATA_DIR: dataDir });
  const plans = async (): Promise<readonly { id: string }[]> => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: "{ plans { edges { node { id } } } }" }),
    });
    const { data } = (await response.json()) as { data: { plans: { edges: { node: { id: string } }[] } } };
    return data.plans.edges.map(({ node }) => node);
  };
  beforeAll(async () => {
    server = start(["serve", "--demo"], settings());
    address = await server.line(/listens on (\S+)/);
  });
  afterAll(async () => {
    server.child.kill("SIGKILL");
    await server.ended;
  });

  it("serves the pilot's five plans to whoever comes, and makes nothing outside its own folder", async () => {
    expect(await plans()).toHaveLength(5);
    expect(existsSync(path.join(dataDir, "demo", "planark.lock"))).toBe(true);
    expect(existsSync(path.join(dataDir, "planark.lock"))).toBe(false);
  });

  it("keeps its operator's token to the operator", async () => {
    const { mode } = await stat(path.join(dataDir, "demo", "operator-token"));
    expect(mode & 0o077).toBe(0);
  });

  it("has its data to itself: a second server is refused and told who has it", async () => {
    const { code, err } = await planark(["serve", "--demo"], settings());
    expect(code).toBe(1);
    expect(err).toContain(`process ${String(server.child.pid)}`);
  });

  it("does the work of commands that are given beside it", async () => {
    const [first] = await plans();
    const out = path.join(dataDir, "plan.xlsx");
    const [template, report, rebuild] = await Promise.all([
      planark(["template", "--demo", "--plan", first?.id ?? "", "--language", "fi", "--out", out], settings()),
      planark(
        ["report", "--demo", "--under", "SVO", "--metrics", "goalCount,trainedShare", "--level", "0", "--language", "sv"],
        settings(),
      ),
      planark(["rebuild", "--demo", "--check"], settings()),
    ]);
    expect(template).toMatchObject({ code: 0, err: "" });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe("PK");
    expect(report.out).toMatch(/Strandlandets välfärdsområde +\d+ +\d+ av \d+/);
    expect(rebuild).toMatchObject({ code: 0, out: "every figure is what the logs say\n" });
  });

  it("stops when it is told to and leaves no lock behind", async () => {
    server.child.kill("SIGTERM");
    expect((await server.ended).code).toBe(0);
    expect(existsSync(path.join(dataDir, "demo", "planark.lock"))).toBe(false);
    expect(existsSync(path.join(dataDir, "demo", "operator-token"))).toBe(false);
  });

  it("finds its data again after it died, and takes over its own lock", async () => {
    server = start(["serve", "--demo"], settings());
    address = await server.line(/listens on (\S+)/);
    const before = await plans();
    server.child.kill("SIGKILL");
    await server.ended;
    expect(existsSync(path.join(dataDir, "demo", "planark.lock"))).toBe(true);
    const { code, out } = await planark(["report", "--demo", "--metrics", "planCount", "--level", "0"], settings());
    expect({ code, five: / 5$/m.test(out) }).toEqual({ code: 0, five: true });
    expect(before).toHaveLength(5);
  });

  it("is not stopped by a lock that nobody can read", async () => {
    await writeFile(path.join(dataDir, "demo", "planark.lock"), "not even JSON");
    const signals: { stop: () => void } = { stop: () => undefined };
    const stopped = new Promise<void>((resolve) => (signals.stop = resolve));
    const ran = planark(["serve", "--demo"], settings(), stopped, signals.stop);
    expect(await ran).toMatchObject({ code: 0, out: expect.stringContaining("listens on") as string });
  });

  it("says what to do when the port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const port = String((taken.address() as AddressInfo).port);
    const { code, err } = await planark(["serve", "--demo"], { ...settings(), PORT: port });
    taken.close();
    expect(code).toBe(1);
    expect(err).toContain("set PORT to another one");
  });

  it("says which plan or code it does not know", async () => {
    const out = path.join(dataDir, "none.xlsx");
    const [plan, unit, metric] = await Promise.all([
      planark(["template", "--demo", "--plan", "nothing", "--out", out], settings()),
      planark(["template", "--demo", "--method", "IPC", "--unit", "X99", "--out", out], settings()),
      planark(["report", "--demo", "--metrics", "nonsense"], settings()),
    ]);
    const language = await planark(["report", "--demo", "--language", "xx"], settings());
    expect([plan.code, unit.code, metric.code, language.code]).toEqual([1, 1, 1, 1]);
    expect(language.err).toBe("--language must be one of sv, fi, nb, da, en\n");
    expect(plan.err).toBe("there is no plan nothing\n");
    expect(unit.err).toBe("there is no unit X99\n");
    expect(metric.err).toBe("there is no metric nonsense\n");
    expect(existsSync(out)).toBe(false);
  });
});

describe("planark demo", () => {
  it("leaves no half of a demo when it is killed: serving shows the whole pilot", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "planark-killed-"));
    const settings = { PORT: "0", DATA_DIR: folder };
    const killed = start(["demo", "--tier", "county"], settings);
    await killed.line(/of \d+ organisations/);
    killed.child.kill("SIGKILL");
    expect((await killed.ended).code).toBeNull();
    expect(existsSync(path.join(folder, "demo", "planark.sqlite"))).toBe(false);
    await planark(["serve", "--demo"], settings);
    const { out } = await planark(["report", "--demo", "--metrics", "planCount", "--level", "0"], settings);
    expect(out).toMatch(/\b5\b/);
    await rm(folder, { recursive: true, force: true });
  });
});

describe("what goes wrong with an installation's files", () => {
  it.each([
    ["a file where the folder should be", "file", ["serve"], "name another folder"],
    ["a file where the folder should be, for a command", "file", ["report"], "name another folder"],
    ["a database that is none", "damaged", ["serve"], "put a copy of it back"],
    ["a database that is none, for a command", "damaged", ["report"], "put a copy of it back"],
    ["an installation with nothing in it", "empty", ["report"], "there is no organisation yet"],
    [
      "a folder to write to that is not there",
      "demo",
      ["template", "--demo", "--method", "IPC", "--unit", "B11", "--out", "/no/where.xlsx"],
      "make it",
    ],
  ])("is told in a line, without a stack trace: %s", async (_, kind, words, says) => {
    const folder = await mkdtemp(path.join(tmpdir(), "planark-broken-"));
    const settings = { PORT: "0", DATA_DIR: kind === "file" ? path.join(folder, "planark.sqlite") : folder };
    if (kind === "file" || kind === "damaged") await writeFile(path.join(folder, "planark.sqlite"), "not a database ".repeat(500));
    if (kind === "demo") await planark(["demo"], settings);
    const { code, err } = await planark(words, settings);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(folder, "planark.lock"))).toBe(false);
    await rm(folder, { recursive: true, force: true });
  });

  it.skipIf(process.getuid?.() === 0)("is told before anybody can type: a database that may only be read", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "planark-broken-"));
    const settings = { PORT: "0", DATA_DIR: folder };
    await planark(["demo"], settings);
    await chmod(path.join(folder, "demo", "planark.sqlite"), 0o400);
    const { code, err } = await planark(["serve", "--demo"], settings);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("cannot be written") as string });
    await rm(folder, { recursive: true, force: true });
  });

  it.each(["1999-12-31", "9999-12-31", "yesterday"])("is no demo seen from %s", async (today) => {
    const folder = path.join(dataDir, "none");
    const { code, err } = await planark(["demo", "--today", today], { DATA_DIR: folder });
    expect({ code, made: existsSync(folder) }).toEqual({ code: 64, made: false });
    expect(err).toContain("--today must be a day");
  });
});
