import type { ResultOf } from "gql.tada";
import { calendarDay } from "../../shared/calendar-day.js";
import { ask } from "../api.js";
import { methodsOfRegister, unitsOfDay } from "./documents.js";

/** A unit as it stood on a day. */
export type Unit = ResultOf<typeof unitsOfDay>["registerUnits"]["edges"][number]["node"];

/** A method with its core components. */
export type Method = ResultOf<typeof methodsOfRegister>["methods"]["edges"][number]["node"];

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All units at and below a node on a day (null: today), in the order of the tree. */
export function askUnits(under: string, asOf: string | null): Promise<readonly Unit[]> {
  return everyPage(async (after) => (await ask(unitsOfDay, { under, asOf, after })).registerUnits);
}

/** All methods of the register, by name. */
export function askMethods(): Promise<readonly Method[]> {
  return everyPage(async (after) => (await ask(methodsOfRegister, { after })).methods);
}

async function everyPage<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

/** What a unit is called in a list of choices: its place in the tree by spaces, its code and name. */
export function choiceLabel({ depth, code, name }: Pick<Unit, "depth" | "code" | "name">): string {
  return `${"\u2003".repeat(depth)}${code} ${name}`;
}

/** Today as the person's computer has it, YYYY-MM-DD. */
export function today(): string {
  return calendarDay(new Date());
}
