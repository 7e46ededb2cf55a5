import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
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

  it("says which plan or code it does not know", async () => {
    const out = path.join(dataDir, "none.xlsx");
    const [plan, unit, metric] = await Promise.all([
      planark(["template", "--demo", "--plan", "nothing", "--out", out], settings()),
      planark(["template", "--demo", "--method", "IPC", "--unit", "X99", "--out", out], settings()),
      planark(["report", "--demo", "--metrics", "nonsense"], settings()),
    ]);
    expect([plan.code, unit.code, metric.code]).toEqual([1, 1, 1]);
    expect(plan.err).toBe("there is no plan nothing\n");
    expect(unit.err).toBe("there is no unit X99\n");
    expect(metric.err).toBe("there is no metric nonsense\n");
    expect(existsSync(out)).toBe(false);
  });
});
