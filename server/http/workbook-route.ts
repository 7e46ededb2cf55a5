import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { languages, type Language } from "../../shared/language.js";
import { badInput } from "../errors.js";
import type { Services } from "../graphql/context.js";
import { accessPlan } from "../identity/plan-access.js";
import type { SignIn } from "../identity/sign-in.js";
import { filePolicy } from "./content-policy.js";
import { attachment } from "./file-name.js";
import { makePlanWorkbook } from "./plan-workbook.js";

/** The content type of an Excel workbook. */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file is nobody else's and no page: it is not kept on the way, and nothing in it may run or be framed should a browser show it. */
export const closed: RequestHandler = (_request, response, next) => {
  response.set({ "Cache-Control": "no-store", "Content-Security-Policy": filePolicy });
  next();
};

/** `/workbooks/{planId}.xlsx?language=`: the plan's workbook for whoever may see the plan, in the language asked for or the caller's own. */
export function workbookRoute(services: Services, signIn: SignIn, publicUrl: () => string): Router {
  const router = express.Router();
  router.get("/workbooks/:file", closed, async (request: Request<{ file: string }>, response: Response) => {
    const actor = await signIn(request.headers.authorization);
    const access = await accessPlan(services.store.read, actor, "seePlan", request.params.file.replace(/\.xlsx$/, ""));
    const language = readLanguage(request.query["language"]) ?? actor.language;
    const { store, addin, now } = services;
    const file = await makePlanWorkbook(store, access, { language, syncUrl: `${publicUrl()}/`, addin, at: now() });
    response.set({ "Content-Type": xlsx, "Content-Disposition": attachment(file.name) }).send(file.bytes);
  });
  return router;
}

/** The language that a link asks for; null where it asks for none, BAD_USER_INPUT for one that is not there. */
export function readLanguage(asked: unknown): Language | null {
  if (asked === undefined || asked === "") return null;
  const language = languages.find((one) => one === asked);
  if (language === undefined) throw badInput(`language must be one of ${languages.join(", ")}`);
  return language;
}
