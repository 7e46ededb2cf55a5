import { languages } from "../../shared/language.js";
import { makePlanWorkbook } from "../http/plan-workbook.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import type { Services } from "../graphql/context.js";
import { failed, type DataCommand, type Options } from "./command.js";

/** `planark template`: writes the workbook of a plan. */
export const template: DataCommand = {
  name: "template",
  says: "write the Excel workbook of a plan",
  options: [
    { name: "plan", value: "ID", says: "the plan" },
    { name: "method", value: "CODE", says: "or: the open plan of this method ..." },
    { name: "unit", value: "CODE", says: "... in the organisation that this unit belongs to" },
    { name: "language", value: languages.join("|"), says: "of the workbook; the plan's own where it is left out" },
    { name: "out", value: "FILE", says: "where to write it" },
  ],
  work: async (services, options, address) => {
    const language = languages.find((one) => one === options["language"]);
    if (options["language"] !== undefined && language === undefined) return failed(`--language must be one of ${languages.join(", ")}`);
    if (options["out"] === undefined) return failed("--out FILE is missing");
    const plan = await findPlan(services, options);
    if (typeof plan === "string") return failed(plan);
    const organisation = await services.store.read.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
    const thing = { kind: "plan" as const, path: organisation.path, unitPaths: [] };
    const access = { plan, thing, read: "all" as const, write: "all" as const };
    const file = await makePlanWorkbook(services.store, access, {
      language: language ?? plan.language,
      syncUrl: `${address}/`,
      addin: services.addin,
      at: services.now(),
    });
    return {
      lines: [`wrote ${options["out"]} (${file.name}, revision ${String(plan.rev)})`],
      file: { name: file.name, base64: file.bytes.toString("base64") },
      ok: true,
    };
  },
};

async function findPlan({ store }: Services, options: Options): Promise<PlanEntity | string> {
  const { plan: id, method: methodCode, unit: unitCode } = options;
  if (id !== undefined) return (await store.read.findOneBy(PlanEntity, { id })) ?? `there is no plan ${id}`;
  if (methodCode === undefined || unitCode === undefined) return "say which plan: --plan ID, or --method CODE and --unit CODE";
  const method = await store.read.findOneBy(MethodEntity, { code: methodCode });
  if (method === null) return `there is no method ${methodCode}`;
  const unit = await store.read.findOneBy(OrgUnitEntity, { code: unitCode });
  if (unit === null) return `there is no unit ${unitCode}`;
  const open = await store.read.findBy(PlanEntity, { methodId: method.id, status: "OPEN" });
  const plan = open.find(({ organisationId }) => unit.path.split("/").includes(organisationId));
  return plan ?? `no plan of ${methodCode} is open where ${unitCode} belongs`;
}
