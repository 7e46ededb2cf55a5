import { findPlans } from "../../../shared/locate.js";
import { namesOfPlans } from "../../../shared/several-plans.js";
import type { WorkbookContent } from "../../../shared/workbook.js";
import { readManyPart, type NamedDocument } from "./many-part.js";

/** The plans of which the workbook holds a part each, as a unit's small workbook does: as its first sheet says, else as its part does. Empty for the workbook of a whole plan, and for one without. */
export function partsOfPlans(content: WorkbookContent): readonly NamedDocument[] {
  const marked = findPlans(content);
  const names = namesOfPlans(content);
  const found = marked.map(({ planId, workbookId, scope }) => ({ planId, workbookId, scope, name: names.get(planId) ?? "" }));
  const documents = found.length > 0 ? found : readManyPart(content.part).documents;
  return documents.some(({ scope }) => scope !== null) ? documents : [];
}
