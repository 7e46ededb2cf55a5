import type { EntityManager } from "typeorm";
import type { Language } from "../../shared/language.js";
import type { Role } from "../identity/actor.js";
import { bulkInsert } from "../store/bulk-insert.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { PersonEntity } from "../store/entities/person.entity.js";
import { RoleGrantEntity } from "../store/entities/role-grant.entity.js";
import { UnitPlacementEntity } from "../store/entities/unit-placement.entity.js";

/** A node of the tree that is loaded, with its path from the root. */
export interface RegisterUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly organisation: boolean;
  readonly path: string;
  readonly staffCount: number | null;
}

/** Registers and people that plans are loaded on top of. */
export interface Registers {
  readonly units: readonly RegisterUnit[];
  readonly methods: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly ownerOrganisation: string | null;
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly language: Language;
    readonly role: Role;
    readonly nodeId: string;
  }[];
}

/** The day from which a loaded tree has stood as it stands. */
const treeFrom = "2000-01-01";

/** Loads an organisation tree, methods and people with their roles (a person with several stands there once for each), inside the caller's transaction; nothing of them may be there yet. */
export async function writeRegisters(m: EntityManager, { units, methods, people }: Registers): Promise<void> {
  await bulkInsert(
    m,
    OrgUnitEntity,
    units.map((unit) => ({ ...unit, closedOn: null, formerNames: [] })),
  );
  await bulkInsert(
    m,
    UnitPlacementEntity,
    units.map(({ id, parentId, path }) => ({ unitId: id, fromOn: treeFrom, parentId, path, untilOn: null })),
  );
  await bulkInsert(
    m,
    MethodEntity,
    methods.map((method) => ({ ...method, actionCode: null, formerNames: [] })),
  );
  await bulkInsert(m, PersonEntity, [...new Map(people.map(({ id, name, language }) => [id, { id, name, language }])).values()]);
  await bulkInsert(
    m,
    RoleGrantEntity,
    people.map(({ id, role, nodeId }) => ({ personId: id, role, nodeId })),
  );
}
