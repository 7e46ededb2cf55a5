import { beforeEach, describe, expect, it } from "vitest";
import type { RegisterAnswer } from "../../../server/registers/answer.js";
import { exportMethods, importMethods } from "../../../server/registers/import-methods.js";
import { readMethodRegister, type RegisterMethod } from "../../../server/registers/methods.js";
import { saveMethod, type WantedMethod } from "../../../server/registers/save-method.js";
import { AuditEntryEntity } from "../../../server/store/entities/audit-entry.entity.js";
import { MethodComponentEntity } from "../../../server/store/entities/method-component.entity.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { buildOrganisation } from "../../support/plans.js";
import { registerNow } from "./kit.js";

onEachEngine((engine) => {
  describe("Registers: methods with owner, core components and action code", () => {
    let store: Store;
    beforeEach(async () => {
      store = await engine.open();
      await buildOrganisation(store);
    });

    const take = (text: string, dryRun = false): Promise<RegisterAnswer> =>
      importMethods(store, new TextEncoder().encode(text), { actorId: "anna", language: "en", dryRun }, registerNow);
    const save = (wanted: Partial<WantedMethod>): Promise<RegisterAnswer> => {
      const whole = { id: null, code: "NEW", name: "New method", ownerOrganisation: null, actionCode: null, components: [], ...wanted };
      return saveMethod(store, whole, { actorId: "anna", language: "en", dryRun: false }, registerNow);
    };
    const method = async (code: string): Promise<RegisterMethod | undefined> =>
      (await readMethodRegister(store.read)).find((one) => one.code === code);

    const file = [
      "Kod;Metodens namn;Metodägare eller utbildare;Åtgärdskod;Kärnkomponentens kod;Kärnkomponent;Så ser man att den används;Nödvändig",
      'IPC;Interpersonal counselling;New institute;SPAT123;K1;Interview;"Asked at\r\nthe first visit";Ja',
      "IPC;;;;K2;Closing;;Nej",
      "FIS;Family talk;;;;;;",
    ].join("\r\n");

    it("are read from a file, a line a method or a component, and a dry run writes nothing", async () => {
      const dry = await take(file, true);
      expect(dry.lines.map(({ line, kind, text }) => `${String(line)} ${kind} ${text}`)).toEqual([
        "2 CHANGED Interpersonal counselling: the method owner becomes New institute. Open plans get it as an offer in their workbooks; nothing is overwritten.",
        "2 CHANGED Interpersonal counselling: the action code becomes SPAT123.",
        "2 CHANGED Interpersonal counselling: the core components are now K1 Interview.",
        "4 CHANGED Interpersonal counselling: the core components are now K1 Interview, K2 Closing.",
        "5 ADDED The method FIS Family talk is added.",
      ]);
      expect(await method("FIS")).toBeUndefined();
      expect(await take(file)).toMatchObject({ done: true, unnamed: 1 });
      expect(await method("IPC")).toMatchObject({
        ownerOrganisation: "New institute",
        actionCode: "SPAT123",
        components: [
          { code: "K1", name: "Interview", criterion: "Asked at\nthe first visit", essential: true },
          { code: "K2", name: "Closing", criterion: null, essential: false },
        ],
      });
      expect(await store.read.find(AuditEntryEntity)).toMatchObject([{ action: "methods.import" }]);
    });

    it.each(["sv", "fi", "nb", "da", "en"] as const)("go out in %s and come back without changing anything", async (language) => {
      await take(file);
      expect(await take(await exportMethods(store, language))).toMatchObject({ lines: [], problems: [], unnamed: 0, same: 4 });
    });

    it("name every fault of a file by line and column, and then nothing is written", async () => {
      const answer = await take(
        "code;name;componentCode;component;essential\nX1;;;;\nX2;Two;;No code;\nX3;Three;K1;;\nX4;Four;K1;One;maybe\n;Five;;;",
      );
      expect(answer.problems.map(({ line, column, text }) => `${String(line)} ${String(column)}: ${text}`)).toEqual([
        "2 Name of the method: The name is missing. Write the name.",
        "3 Code of the core component: The core component has no code. Write a short code, such as K1.",
        "4 Core component: The core component has no name. Write what it is called.",
        "5 Essential: “maybe” is neither yes nor no. Write Yes or No.",
        "6 Code: The code is missing. Write a short code, such as B11.",
      ]);
      expect(await readMethodRegister(store.read)).toHaveLength(2);
    });

    it("are not taken from a file whose lines contradict each other", async () => {
      const answer = await take(
        "code;name;componentCode;component\nIPC;New name;K1;Interview\nIPC;Interpersonal counselling;K2;Closing\nIPC;;k1;Talk",
      );
      expect(answer.problems.map(({ line, column, text }) => `${String(line)} ${String(column)}: ${text}`)).toEqual([
        "3 Name of the method: Line 2 says something else about the method IPC. Write the same name, owner and action code on both lines, or leave the name empty here.",
        "4 Code of the core component: The code k1 is also on line 2. A code may be there once.",
      ]);
      expect(await method("IPC")).toMatchObject({ name: "Interpersonal counselling", formerNames: [], components: [] });
    });

    it("are added and changed; a component that is taken away is retired, and its code can come back", async () => {
      const components = [{ code: "K1", name: "Interview", criterion: null, essential: true }];
      await save({ components });
      const made = await method("NEW");
      await save({ id: made?.id ?? "", name: "Newer method", components: [] });
      expect(await method("NEW")).toMatchObject({ name: "Newer method", formerNames: ["New method"], components: [] });
      expect(await store.read.find(MethodComponentEntity)).toMatchObject([{ code: "K1", retired: true }]);
      await save({ id: made?.id ?? "", name: "Newer method", components });
      expect((await method("NEW"))?.components).toEqual(components);
    });

    it("are added once where two people add one of the same code at once", async () => {
      const answers = await Promise.all([save({}), save({})]);
      expect(answers.map(({ done }) => done).sort()).toEqual([false, true]);
      expect(await readMethodRegister(store.read)).toHaveLength(3);
    });

    it.each<[string, Partial<WantedMethod>, string]>([
      ["a code that is taken", { code: "ipc" }, "The code IPC is already used by Interpersonal counselling. Choose another code."],
      ["no name", { name: " " }, "The name is missing. Write the name."],
      ["a method that is gone", { id: "gone" }, "The method NEW is gone. Load the page again."],
      [
        "a component without a name",
        { components: [{ code: "K1", name: "", criterion: null, essential: true }] },
        "The core component has no name. Write what it is called.",
      ],
    ])("are refused with %s in a sentence", async (_, wanted, sentence) => {
      const answer = await save(wanted);
      expect(answer).toMatchObject({ done: false, problems: [{ text: sentence }] });
      expect(await readMethodRegister(store.read)).toHaveLength(2);
    });
  });
});
