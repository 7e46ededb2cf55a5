import { fullAddress } from "../../shared/address.js";
import type { Batch, CellWrite } from "../../shared/workbook.js";
import type { Known } from "./read-workbook.js";
import type { Step } from "./requests.js";

/** New titles of tabs, where no other sheet is called that already, by the sheets' ids. */
function freeTitles({ tabs = [] }: Batch, known: Known): ReadonlyMap<string, string> {
  const taken = new Set([...known.tabs.values()].map((tab) => tab.toLowerCase()));
  return new Map(tabs.filter(({ title }) => !taken.has(title.toLowerCase())).map(({ sheet, title }) => [sheet, title]));
}

function step(run: () => void): Step {
  return { values: 0, out: 600, back: 100, run };
}

/** Renames tabs, then ties the written links to their cells: a link holds the tab's name and does not follow it. Comes after the values, since writing a value drops a link. */
export function tabSteps(context: Excel.RequestContext, batch: Batch, known: Known): readonly Step[] {
  const titles = freeTitles(batch, known);
  const link = ({ sheet, row, column, value, link: to }: CellWrite): readonly Step[] => {
    const tab = to === undefined ? undefined : (titles.get(to.sheet) ?? known.tabs.get(to.sheet));
    if (to === undefined || tab === undefined) return [];
    return [
      step(() => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        range.hyperlink = { documentReference: fullAddress(tab, to.row, to.column), textToDisplay: String(value ?? "") };
        range.untrack();
      }),
    ];
  };
  const rename = ([sheet, title]: readonly [string, string]): Step =>
    step(() => {
      context.workbook.worksheets.getItem(sheet).name = title;
    });
  return [...[...titles].map(rename), ...batch.writes.flatMap(link)];
}
