import express, { type Request, type Response, type Router } from "express";
import { isDate, periodDays } from "../../shared/dates.js";
import { badInput } from "../errors.js";
import type { Services } from "../graphql/context.js";
import type { Actor } from "../identity/actor.js";
import type { SignIn } from "../identity/sign-in.js";
import { attachment } from "./file-name.js";
import { makeUnitWorkbook, zipUnitWorkbooks, type UnitWorkbookOptions } from "./unit-workbook.js";
import { closed, readLanguage, xlsx } from "./workbook-route.js";

/** The most units whose files come at once: each is built while the others wait. */
const mostUnits = 500;
/** The longest name of whom a file is sent back to, in UTF-16 units. */
const longestName = 200;

/**
 * `/workbooks/units/{unitId}.xlsx` and `/workbooks/units.zip?unit=&unit=`: units' small workbooks for whoever may see their rows.
 * Both take `period` (2026-Q3), `language`, `backTo` (a name) and `by` (YYYY-MM-DD). They only read: `askUnits` makes the rows.
 */
export function unitWorkbookRoute(services: Services, signIn: SignIn, publicUrl: () => string): Router {
  const router = express.Router();
  const optionsOf = (request: Request, actor: Actor): UnitWorkbookOptions => ({
    ...readQuery(request),
    language: readLanguage(request.query["language"]) ?? actor.language,
    syncUrl: `${publicUrl()}/`,
    addin: services.addin,
    at: services.now(),
  });
  router.get("/workbooks/units/:file", closed, async (request: Request<{ file: string }>, response: Response) => {
    const actor = await signIn(request.headers.authorization);
    const unitId = request.params.file.replace(/\.xlsx$/, "");
    const file = await makeUnitWorkbook(services.store, actor, unitId, optionsOf(request as Request, actor));
    response.set({ "Content-Type": xlsx, "Content-Disposition": attachment(file.name) }).send(file.bytes);
  });
  router.get("/workbooks/units.zip", closed, async (request: Request, response: Response) => {
    const actor = await signIn(request.headers.authorization);
    const file = await zipUnitWorkbooks(services.store, actor, readUnits(request.query["unit"]), optionsOf(request, actor));
    response.set({ "Content-Type": "application/zip", "Content-Disposition": attachment(file.name) }).send(file.bytes);
  });
  return router;
}

function readQuery({ query }: Request): Pick<UnitWorkbookOptions, "period" | "backTo" | "by"> {
  const { period, backTo = null, by = null } = query;
  if (typeof period !== "string" || periodDays(period) === null) throw badInput("period is written as 2026-Q3, 2026-09 or 2026-H2");
  if (by !== null && (typeof by !== "string" || !isDate(by))) throw badInput("by is a date YYYY-MM-DD");
  if (backTo !== null && (typeof backTo !== "string" || backTo.length > longestName)) throw badInput("backTo is one short name");
  const name = backTo?.replace(/\s+/g, " ").trim() ?? "";
  return { period, by, backTo: name === "" ? null : name };
}

function readUnits(asked: unknown): readonly string[] {
  const units = [...new Set((Array.isArray(asked) ? asked : [asked]).filter((one): one is string => typeof one === "string"))];
  if (units.length === 0 || units.length > mostUnits) throw badInput(`unit names 1 to ${String(mostUnits)} units`);
  return units;
}
