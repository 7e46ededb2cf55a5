import type { ValueTransformer } from "typeorm";

/** Stores plain data as JSON text, the same on both engines; the property holds the parsed value, null stays null. */
export const jsonColumn: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (text: string | null): unknown => (text === null ? null : JSON.parse(text)),
};

/** Stores a list as JSON text; null, from before there was the column, is an empty list. */
export const listColumn: ValueTransformer = {
  to: (value: unknown) => jsonColumn.to(value) as unknown,
  from: (text: string | null): unknown => (text === null ? [] : JSON.parse(text)),
};

/** Stores true and false as 1 and 0, the same on both engines. */
export const booleanColumn: ValueTransformer = {
  to: (value: boolean | null | undefined) => (value === null || value === undefined ? value : Number(value)),
  from: (value: number | null) => (value === null ? null : value === 1),
};
