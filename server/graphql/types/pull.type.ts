import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { Cells } from "../../../shared/field.js";
import type { Base, BaseRow, Pull, SyncStatus } from "../../../shared/protocol.js";
import { SyncStatusEnum } from "../enums.js";
import { CellsScalar } from "../scalars.js";
import { PlanHeadType, PlanRowType } from "./plan.type.js";

/** Everything that changed after a revision: rows as they are now, deleted ones included. */
@ObjectType("PullResult")
export class PullResultType implements Pull {
  @Field(() => SyncStatusEnum)
  status!: SyncStatus;
  @Field(() => PlanHeadType)
  head!: PlanHeadType;
  @Field(() => Int)
  fromRev!: number;
  @Field(() => Int)
  toRev!: number;
  @Extensions({ most: 200 })
  @Field(() => [PlanRowType])
  rows!: readonly PlanRowType[];
}

/** What a sheet showed of a row: its values at that revision. */
@ObjectType("BaseRow")
export class BaseRowType implements BaseRow {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  rev!: number;
  @Field(() => CellsScalar)
  cells!: Cells;
}

/** The ids of a section's rows that were alive at its stamp. */
@ObjectType("AliveIds")
export class AliveIdsType {
  @Field(() => String)
  section!: string;
  @Field(() => [ID])
  ids!: readonly string[];
}

/** What a workbook's sheets showed. */
@ObjectType("BaseResult")
export class BaseResultType implements Base {
  @Extensions({ most: 200 })
  @Field(() => [BaseRowType])
  rows!: readonly BaseRowType[];
  @Extensions({ most: 9 })
  @Field(() => [AliveIdsType])
  alive!: readonly AliveIdsType[];
}
