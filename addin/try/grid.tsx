import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GridCellView } from "./grid-cell.js";
import type { GridCell, GridLine, GridView } from "./grid-view.js";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    height: "216px",
    "@media (min-width: 1500px)": { height: "440px" },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollPaddingTop: tokens.spacingVerticalXXXL,
    scrollPaddingLeft: tokens.spacingHorizontalXXXL,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tall: { height: "520px" },
  title: {
    position: "sticky",
    left: 0,
    display: "inline-block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} 0`,
  },
  heading: { position: "sticky", left: 0, display: "inline-block", fontWeight: tokens.fontWeightSemibold },
  help: {
    position: "sticky",
    left: 0,
    display: "inline-block",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});

/** A cell of the sheet by row and column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly label: string;
  /** There is room for many lines. */
  readonly tall: boolean;
  readonly view: GridView;
  readonly selected: At | null;
  readonly onSelect: (at: At) => void;
  readonly onType: (at: At, text: string) => void;
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Action = { readonly move: readonly [rows: number, columns: number] } | { readonly type: string } | { readonly edit: string };

/** What a key asks for at a cell; null for keys that are the browser's. */
function actionOf(event: KeyboardEvent, cell: GridCell): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = moves[event.key];
  if (move !== undefined) return { move };
  if (cell.kind !== "value") return null;
  if (event.key === "Enter" || event.key === "F2") return { edit: cell.text };
  if (event.key === "Delete" || event.key === "Backspace") return { type: "" };
  return event.key.length === 1 ? { edit: event.key } : null;
}

/** A plain sheet to type in: arrow keys move, typing or Enter or F2 edits, Enter keeps, Escape leaves, Delete empties. */
export function Grid(props: Props): ReactNode {
  const styles = useStyles();
  const [editing, setEditing] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const current = currentCell(props.view, props.selected);
  useSelected(current, props);
  const move = (rows: number, columns: number): void => {
    const next = current && neighbour(props.view, current, rows, columns);
    if (next !== undefined) props.onSelect(next);
  };
  const keep = (text: string): void => {
    if (current !== undefined && text !== current.text) props.onType(current, text);
    setEditing(null);
    frame.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = editing === null && current !== undefined ? actionOf(event, current) : null;
    if (action === null || current === undefined) return;
    if ("move" in action) move(...action.move);
    else if ("type" in action) props.onType(current, action.type);
    else setEditing(action.edit);
    event.preventDefault();
  };
  const drawCell = (cell: GridCell): ReactNode => (
    <GridCellView
      key={cell.column}
      id={idOf(props.label, cell)}
      cell={cell}
      width={widthOf(props.view, cell)}
      selected={cell === current}
      editing={cell === current ? editing : null}
      onSelect={() => {
        props.onSelect(cell);
      }}
      onEdit={setEditing}
      onKeep={keep}
      onLeave={() => {
        setEditing(null);
      }}
    />
  );
  return (
    <div
      ref={frame}
      className={mergeClasses(styles.frame, props.tall && styles.tall)}
      role="grid"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={current && idOf(props.label, current)}
      onKeyDown={onKeyDown}
    >
      <GridRows view={props.view} cell={drawCell} />
    </div>
  );
}

function GridRows(props: { readonly view: GridView; readonly cell: (cell: GridCell) => ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table} role="presentation">
      <tbody role="rowgroup">
        {props.view.lines.map((line) => (
          <GridRow key={line.row} line={line} span={props.view.columns.length} cell={props.cell} />
        ))}
      </tbody>
    </table>
  );
}

/** Selects the cell that is drawn as selected, where another one was or none. */
function useSelected(current: GridCell | undefined, { selected, onSelect }: Props): void {
  const drawn = current === undefined || isAt(current, selected) ? undefined : current;
  useEffect(() => {
    if (drawn !== undefined) onSelect(drawn);
  }, [drawn, onSelect]);
}

/** The selected cell, or the first that can be typed in. */
function currentCell(view: GridView, selected: At | null): GridCell | undefined {
  const cells = view.lines.flatMap((line) => (line.kind === "cells" ? line.cells : []));
  return cells.find((cell) => isAt(cell, selected)) ?? cells.find((cell) => cell.kind === "value");
}

/** The width of a cell's column, in characters. */
function widthOf(view: GridView, cell: GridCell): number {
  return view.columns.find((one) => one.column === cell.column)?.width ?? 10;
}

function GridRow(props: { readonly line: GridLine; readonly span: number; readonly cell: (cell: GridCell) => ReactNode }): ReactNode {
  const styles = useStyles();
  const { line } = props;
  if (line.kind === "cells") return <tr role="row">{line.cells.map(props.cell)}</tr>;
  return (
    <tr role="row">
      <td role="gridcell" colSpan={props.span}>
        <span className={styles[line.kind]}>{line.text}</span>
      </td>
    </tr>
  );
}

function isAt(cell: At, at: At | null): boolean {
  return at !== null && cell.row === at.row && cell.column === at.column;
}

function idOf(label: string, at: At): string {
  return `${label.replace(/\W+/g, "-")}-${String(at.row)}-${String(at.column)}`;
}

/** The next cell in a direction, over lines that have no cells. */
function neighbour(view: GridView, from: At, rows: number, columns: number): GridCell | undefined {
  const lines = view.lines.flatMap((line) => (line.kind === "cells" ? [line.cells] : []));
  const rowAt = lines.findIndex((cells) => cells.some((cell) => cell.row === from.row));
  const columnAt = lines[rowAt]?.findIndex((cell) => cell.column === from.column) ?? -1;
  const target = lines[rowAt + rows];
  return target?.[Math.min(columnAt + columns, target.length - 1)];
}
