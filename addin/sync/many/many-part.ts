import type { PlanNames } from "../../../shared/several-plans.js";
import type { Document } from "../part.js";

/** A plan of which the workbook holds a part, and what the workbook calls it. */
export interface NamedDocument extends Document {
  readonly name: string;
}

/** Planark's own part of a workbook with several plans: which plans they are, and each one's part as text by the plan's id. */
interface ManyPart {
  readonly version: 1;
  readonly documents: readonly NamedDocument[];
  readonly plans: Readonly<Record<string, string>>;
}

const none: ManyPart = { version: 1, documents: [], plans: {} };

/** Reads such a part; any other text is as good as none. */
export function readManyPart(text: string | null): ManyPart {
  if (text === null) return none;
  try {
    const { version, documents, plans } = (JSON.parse(text) ?? {}) as Partial<ManyPart>;
    return version === 1 && Array.isArray(documents) && plans !== undefined ? { version, documents, plans } : none;
  } catch {
    return none;
  }
}

/** The text with one plan's part replaced. */
export function withPartOf(text: string | null, documents: readonly NamedDocument[], planId: string, part: string): string {
  return JSON.stringify({ version: 1, documents, plans: { ...readManyPart(text).plans, [planId]: part } } satisfies ManyPart);
}

/** What the workbook calls its plans, by their ids. */
export function namesOf(documents: readonly NamedDocument[]): PlanNames {
  return new Map(documents.map(({ planId, name }) => [planId, name]));
}
