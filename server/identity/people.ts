import { In } from "typeorm";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { PersonEntity } from "../store/entities/person.entity.js";
import { RoleGrantEntity } from "../store/entities/role-grant.entity.js";
import type { Store } from "../store/store.js";
import { roles, type Actor, type Grant } from "./actor.js";

/** The person of that id with the roles held, or null when there is none. A grant on a node that is gone counts for nothing. */
export async function findActor(store: Store, personId: string): Promise<Actor | null> {
  const person = await store.read.findOneBy(PersonEntity, { id: personId });
  if (person === null) return null;
  const held = await store.read.findBy(RoleGrantEntity, { personId });
  const nodes = held.length === 0 ? [] : await store.read.findBy(OrgUnitEntity, { id: In(held.map(({ nodeId }) => nodeId)) });
  return { id: person.id, name: person.name, language: person.language, grants: held.flatMap((one) => grantOf(one, nodes)) };
}

function grantOf(held: RoleGrantEntity, nodes: readonly OrgUnitEntity[]): readonly Grant[] {
  const role = roles.find((one) => one === held.role);
  const node = nodes.find(({ id }) => id === held.nodeId);
  return role === undefined || node === undefined ? [] : [{ role, nodeId: node.id, path: node.path }];
}
