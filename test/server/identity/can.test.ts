import { describe, expect, it } from "vitest";
import type { Actor, Role } from "../../../server/identity/actor.js";
import { actions, can, mayEver, type Action, type PlanThing } from "../../../server/identity/can.js";
import { reachOf } from "../../../server/identity/reach.js";

function holding(role: Role, path: string): Actor {
  return { id: "somebody", name: "Somebody", language: "en", grants: [{ role, nodeId: path.split("/").at(-2) ?? "", path }] };
}

const plan: PlanThing = { kind: "plan", path: "/fi/strand/", unitPaths: ["/fi/strand/children/north/", "/fi/strand/children/south/"] };

/** Who may do it with a plan of `strand` in which `north` and `south` take part: role and node, one a line. */
const onPlan: Readonly<Record<"seePlan" | "pushPlan" | "resolveConflict" | "undoPush" | "runPlan", readonly string[]>> = {
  seePlan: [
    "coordinator /fi/",
    "coordinator /fi/strand/",
    "unitManager /fi/strand/",
    "unitManager /fi/strand/children/",
    "unitManager /fi/strand/children/north/",
    "reader /fi/strand/",
    "reader /fi/strand/children/",
    "reader /fi/strand/children/north/",
  ],
  pushPlan: [
    "coordinator /fi/",
    "coordinator /fi/strand/",
    "unitManager /fi/strand/",
    "unitManager /fi/strand/children/",
    "unitManager /fi/strand/children/north/",
  ],
  resolveConflict: [
    "coordinator /fi/",
    "coordinator /fi/strand/",
    "unitManager /fi/strand/",
    "unitManager /fi/strand/children/",
    "unitManager /fi/strand/children/north/",
  ],
  undoPush: [
    "coordinator /fi/",
    "coordinator /fi/strand/",
    "unitManager /fi/strand/",
    "unitManager /fi/strand/children/",
    "unitManager /fi/strand/children/north/",
  ],
  runPlan: ["coordinator /fi/", "coordinator /fi/strand/"],
};

const nodes = [
  "/fi/",
  "/fi/strand/",
  "/fi/strand/children/",
  "/fi/strand/children/north/",
  "/fi/strand/mind/harbour/",
  "/fi/inland/",
  "/fi/strandby/",
];
const everyRole: readonly Role[] = ["coordinator", "unitManager", "reader", "methodOwner", "admin"];

describe("with a plan", () => {
  it.each(Object.entries(onPlan))("%s is allowed to these and to nobody else", (action, allowed) => {
    const found = everyRole.flatMap((role) =>
      nodes.filter((path) => can(holding(role, path), action as Action, plan)).map((path) => `${role} ${path}`),
    );
    expect(found).toEqual(allowed);
  });

  it("a role on the organisation reaches every row, a role below it the rows of its own units", () => {
    expect(reachOf(holding("coordinator", "/fi/strand/"), "pushPlan", plan)).toBe("all");
    expect(reachOf(holding("reader", "/fi/strand/"), "seePlan", plan)).toBe("all");
    expect(reachOf(holding("unitManager", "/fi/strand/children/north/"), "pushPlan", plan)).toEqual(["/fi/strand/children/north/"]);
    expect(reachOf(holding("unitManager", "/fi/strand/"), "pushPlan", plan)).toEqual(["/fi/strand/"]);
    expect(reachOf(holding("reader", "/fi/strand/children/"), "seePlan", plan)).toEqual(["/fi/strand/children/"]);
    expect(reachOf(holding("reader", "/fi/strand/"), "pushPlan", plan)).toBeNull();
  });
});

describe("on a node", () => {
  it.each([
    ["coordinator", "seeReport", "/fi/strand/", "/fi/strand/children/", true],
    ["reader", "seeReport", "/fi/strand/", "/fi/", false],
    ["methodOwner", "seeReport", "/fi/strand/", "/fi/strand/", true],
    ["admin", "seeReport", "/fi/", "/fi/strand/", false],
    ["unitManager", "seeReport", "/fi/strand/children/north/", "/fi/strand/children/south/", false],
    ["unitManager", "seeRegisters", "/fi/strand/children/north/", "/fi/strand/", true],
    ["unitManager", "seeRegisters", "/fi/strand/children/north/", "/fi/inland/", false],
    ["coordinator", "runPlan", "/fi/strand/", "/fi/strand/", true],
    ["coordinator", "runPlan", "/fi/strand/children/", "/fi/strand/", false],
    ["coordinator", "runPlan", "/fi/strand/", "/fi/strandby/", false],
    ["coordinator", "editRegisters", "/fi/strand/", "/fi/strand/", true],
    ["methodOwner", "editMethods", "/fi/strand/", "/fi/inland/", true],
    ["coordinator", "editMethods", "/fi/strand/", "/fi/strand/", false],
    ["unitManager", "seeAudit", "/fi/strand/children/", "/fi/strand/children/north/", true],
    ["coordinator", "seeAudit", "/fi/strand/", "/fi/strand/", false],
    ["reader", "publishReport", "/fi/strand/", "/fi/strand/", true],
  ] as const)("a %s asked to %s, holding %s, on %s: %s", (role, action, held, path, allowed) => {
    expect(can(holding(role, held), action, { kind: "node", path })).toBe(allowed);
  });
});

describe("the installation", () => {
  it("is an administrator's alone", () => {
    const allowed = everyRole.filter((role) => can(holding(role, "/fi/"), "administer", { kind: "planark" }));
    expect(allowed).toEqual(["admin"]);
  });

  it("is never run by somebody without a role, who may still ask who they are", () => {
    const nobody: Actor = { id: "nobody", name: "Nobody", language: "en", grants: [] };
    expect(actions.filter((action) => mayEver(nobody, action) || can(nobody, action, plan))).toEqual(["seeSelf"]);
  });
});
