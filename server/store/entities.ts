import { AuditEntryEntity } from "./entities/audit-entry.entity.js";
import { CellChangeEntity } from "./entities/cell-change.entity.js";
import { ConflictEntity } from "./entities/conflict.entity.js";
import { CountEntryEntity } from "./entities/count-entry.entity.js";
import { MethodComponentEntity } from "./entities/method-component.entity.js";
import { MethodEntity } from "./entities/method.entity.js";
import { OrgUnitEntity } from "./entities/org-unit.entity.js";
import { OrganisationSettingEntity } from "./entities/organisation-setting.entity.js";
import { PersonEntity } from "./entities/person.entity.js";
import { PlanEntity } from "./entities/plan.entity.js";
import { PlanOpEntity } from "./entities/plan-op.entity.js";
import { PlanRowEntity } from "./entities/plan-row.entity.js";
import { RoleGrantEntity } from "./entities/role-grant.entity.js";
import { RollupEntity } from "./entities/rollup.entity.js";
import { UnitPlacementEntity } from "./entities/unit-placement.entity.js";
import { UnitRenameEntity } from "./entities/unit-rename.entity.js";
import { UnitSuccessionEntity } from "./entities/unit-succession.entity.js";
import { WorkbookLeaseEntity } from "./entities/workbook-lease.entity.js";

/** Every table's entity. */
export const entities = [
  OrgUnitEntity,
  UnitPlacementEntity,
  UnitRenameEntity,
  UnitSuccessionEntity,
  MethodEntity,
  MethodComponentEntity,
  PersonEntity,
  RoleGrantEntity,
  PlanEntity,
  PlanRowEntity,
  CellChangeEntity,
  PlanOpEntity,
  ConflictEntity,
  WorkbookLeaseEntity,
  AuditEntryEntity,
  OrganisationSettingEntity,
  CountEntryEntity,
  RollupEntity,
];
