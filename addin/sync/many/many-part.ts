import { planInPart, type Document } from "../part.js";

/** Planark's own part of a workbook with several plans: each plan's part as text, by the plan's id. */
interface ManyPart {
  readonly version: 1;
  readonly plans: Readonly<Record<string, string>>;
}

/** Each plan's part by the plan's id; none where the text is no such part. */
export function partsIn(text: string | null): Readonly<Record<string, string>> {
  if (text === null) return {};
  try {
    const { version, plans } = (JSON.parse(text) ?? {}) as Partial<ManyPart>;
    return version === 1 && typeof plans === "object" ? plans : {};
  } catch {
    return {};
  }
}

/** The text with one plan's part replaced. */
export function withPartOf(text: string | null, planId: string, part: string): string {
  return JSON.stringify({ version: 1, plans: { ...partsIn(text), [planId]: part } } satisfies ManyPart);
}

/** The plans that such a part names; for workbooks whose first sheet is gone. */
export function documentsInPart(text: string | null): readonly Document[] {
  return Object.values(partsIn(text)).flatMap((part) => planInPart(part) ?? []);
}
