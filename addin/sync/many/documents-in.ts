import { findPlans } from "../../../shared/locate.js";
import type { WorkbookContent } from "../../../shared/workbook.js";
import type { Document } from "../part.js";
import { documentsInPart } from "./many-part.js";

/** The plans of which the workbook holds a part each, as a unit's small workbook does; empty for the workbook of a whole plan, and for one without. */
export function partsOfPlans(content: WorkbookContent): readonly Document[] {
  const marked = findPlans(content);
  const found = marked.length > 0 ? marked : documentsInPart(content.part);
  return found.some(({ scope }) => scope !== null) ? found : [];
}
