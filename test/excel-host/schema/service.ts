import { ExcelError } from "../errors.js";
import { entryOf } from "./type-schema.js";
import type { Handle } from "./type-schema.js";

/** The one object office.js makes by type name, at start-up, to say that its ribbon handlers are ready. */
export function addinService(typeName: string): Handle {
  if (typeName === "Microsoft.InternalService.AddinInternalService") return { type: "AddinInternalService" };
  throw new ExcelError("ApiNotFound", `host: new ${typeName} is not implemented`);
}

/** Members of that object. */
export const addinServiceEntry = entryOf({
  page: "internal",
  call: { NotifyActionHandlerReady: () => null },
});
