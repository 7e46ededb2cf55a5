import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { MethodComponentEntity } from "../store/entities/method-component.entity.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { tidy } from "./check-unit.js";

/** A part that carries a method. */
export interface Component {
  readonly code: string;
  readonly name: string;
  /** How its use is recognised. */
  readonly criterion: string | null;
  readonly essential: boolean;
}

/** A method of the register with the components that are in use, in their order. */
export interface RegisterMethod {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly ownerOrganisation: string | null;
  readonly actionCode: string | null;
  readonly formerNames: readonly string[];
  readonly components: readonly Component[];
}

/** Reads the register of methods by code: two statements. */
export async function readMethodRegister(m: EntityManager): Promise<readonly RegisterMethod[]> {
  const methods = await m.find(MethodEntity, { order: { code: "ASC" } });
  const components = await m.find(MethodComponentEntity, { where: { retired: false }, order: { ord: "ASC", code: "ASC" } });
  const byMethod = groupBy(components, ({ methodId }) => methodId);
  return methods.map(({ id, code, name, ownerOrganisation, actionCode, formerNames }) => ({
    id,
    code,
    name,
    ownerOrganisation,
    actionCode,
    formerNames,
    components: (byMethod.get(id) ?? []).map((one) => ({
      code: one.code,
      name: one.name,
      criterion: one.criterion,
      essential: one.essential,
    })),
  }));
}

/** A method that nobody has written yet. */
export function newMethod(code: string, name: string): RegisterMethod {
  return {
    id: randomUUID(),
    code: tidy(code),
    name: tidy(name),
    ownerOrganisation: null,
    actionCode: null,
    formerNames: [],
    components: [],
  };
}

/** The method under another name; a cell that shows the old one still means it. */
export function renamed(method: RegisterMethod, name: string): RegisterMethod {
  if (name === method.name) return method;
  const formerNames = [...new Set([...method.formerNames, method.name])].filter((former) => former !== name);
  return { ...method, name, formerNames };
}

/** Writes the method as it is now; components that it no longer has are retired, their codes stay. */
export async function writeMethod(m: EntityManager, method: RegisterMethod): Promise<void> {
  const { components, ...values } = method;
  await m.upsert(MethodEntity, { ...values, formerNames: [...values.formerNames] }, ["id"]);
  await m.update(MethodComponentEntity, { methodId: method.id }, { retired: true });
  const rows = components.map((one, ord) => ({ ...one, methodId: method.id, ord, retired: false }));
  if (rows.length > 0) await m.upsert(MethodComponentEntity, rows, ["methodId", "code"]);
}
