import { useMemo, type ReactNode } from "react";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { layoutOf, type SheetLayout } from "../../shared/sheet.js";
import type { Area } from "../../shared/workbook.js";
import { useSpeech } from "../view/speak.js";
import { typeCell } from "./grid-actions.js";
import { gridView, plainView, typedCell } from "./grid-view.js";
import { Grid, type At } from "./grid.js";
import type { MemoryWorkbook } from "./memory-workbook.js";
import { tryTexts } from "./texts.js";
import { useBook } from "./use-book.js";

const useStyles = makeStyles({ tabs: { overflowX: "auto" } });

/** The sheet that a workbook opens on. */
const firstSheet = "goals";

/** A workbook to type in: one sheet at a time, with its tabs below as in a spreadsheet. */
export function SheetView(props: {
  readonly name: string;
  readonly book: MemoryWorkbook;
  readonly modules: readonly string[];
  readonly tall: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { book, modules } = props;
  useBook(book);
  const layouts = useMemo(() => layoutOf(modules, language, () => 0), [modules, language]);
  const selection = book.selection;
  const area = areaOf(book, selection?.sheet ?? firstSheet);
  const sheet = area?.sheet ?? firstSheet;
  const layout = layouts.find((one) => one.key === sheet);
  const show = (to: string, { row, column }: At): void => {
    book.pick({ sheet: to, row, column });
  };
  return (
    <div>
      {area !== undefined && (
        <Grid
          key={sheet}
          label={t(tryTexts.workbookOf, { name: props.name })}
          tall={props.tall}
          view={layout === undefined ? plainView(area) : gridView(book.content, area, layout, book.marks, language)}
          selected={selection}
          onSelect={(at) => {
            show(sheet, at);
          }}
          onType={(at, text) => {
            book.edit(sheet, (one) => typeCell(one, at.row, at.column, typedCell(text)));
          }}
        />
      )}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={sheet}
        onTabSelect={(_event, data) => {
          show(String(data.value), { row: 0, column: 0 });
        }}
        aria-label={t(tryTexts.sheetsOf, { name: props.name })}
      >
        {tabsOf(book, layouts).map((one) => (
          <Tab key={one.sheet} value={one.sheet}>
            {one.title}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

/** The sheet of that name; where it is not there, the first that is not hidden. */
function areaOf(book: MemoryWorkbook, sheet: string): Area | undefined {
  const { areas } = book.content;
  return areas.find((area) => area.sheet === sheet && area.hidden !== true) ?? areas.find((area) => area.sheet !== "start");
}

/** The plan's sheets by their titles in the language, then the workbook's other sheets but the hidden start. */
function tabsOf(book: MemoryWorkbook, layouts: readonly SheetLayout[]): readonly { readonly sheet: string; readonly title: string }[] {
  const isThere = (key: string): boolean => book.content.areas.some(({ sheet, hidden }) => sheet === key && hidden !== true);
  const own = layouts.filter(({ key }) => isThere(key)).map(({ key, title }) => ({ sheet: key, title }));
  const others = book.content.areas.filter(
    ({ sheet, hidden }) => sheet !== "start" && hidden !== true && !layouts.some(({ key }) => key === sheet),
  );
  return [...own, ...others.map(({ sheet, tab }) => ({ sheet, title: tab }))];
}
