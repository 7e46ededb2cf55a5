import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GridCell } from "./grid-view.js";

const useStyles = makeStyles({
  cell: {
    position: "relative",
    height: "24px",
    boxSizing: "border-box",
    verticalAlign: "top",
    textAlign: "left",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    cursor: "cell",
  },
  text: { display: "block", maxHeight: "64px", overflow: "hidden" },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  still: { color: tokens.colorNeutralForeground3 },
  selected: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  problem: { backgroundColor: tokens.colorPaletteRedBackground1 },
  hint: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  conflict: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  note: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
  editor: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    outlineStyle: "none",
    padding: 0,
    resize: "vertical",
  },
});

interface Props {
  readonly id: string;
  readonly cell: GridCell;
  /** In characters. */
  readonly width: number;
  readonly selected: boolean;
  /** What is being typed, or null. */
  readonly editing: string | null;
  readonly onSelect: () => void;
  readonly onEdit: (text: string) => void;
  readonly onKeep: (text: string) => void;
  readonly onLeave: () => void;
}

/** One cell of the grid: its text, and below it in words what Planark marked it for. */
export function GridCellView(props: Props): ReactNode {
  const styles = useStyles();
  const { cell } = props;
  const element = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (props.selected) element.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [props.selected]);
  const mark = cell.mark?.kind === "none" ? undefined : cell.mark?.kind;
  const looks = [
    cell.kind === "heading" && styles.heading,
    cell.kind === "still" && styles.still,
    mark !== undefined && styles[mark],
    props.selected && styles.selected,
  ];
  return (
    <td
      ref={element}
      id={props.id}
      role={cell.kind === "heading" ? "columnheader" : "gridcell"}
      aria-selected={props.selected}
      aria-readonly={cell.kind !== "value"}
      className={mergeClasses(styles.cell, ...looks)}
      style={{ minWidth: `${String(Math.min(props.width, 34))}ch`, maxWidth: `${String(Math.max(Math.min(props.width, 34), 14))}ch` }}
      onClick={props.onSelect}
      onDoubleClick={() => {
        if (cell.kind === "value") props.onEdit(cell.text);
      }}
    >
      {props.editing === null ? <span className={styles.text}>{cell.text}</span> : <Editor {...props} text={props.editing} />}
      {cell.mark !== null && <span className={styles.note}>{cell.mark.message}</span>}
    </td>
  );
}

function Editor(props: Props & { readonly text: string }): ReactNode {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(props.text.length, props.text.length);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the editor opens
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === "Escape") {
      left.current = true;
      props.onLeave();
    }
    if ((event.key === "Enter" && !event.altKey && !event.shiftKey) || event.key === "Tab") {
      event.preventDefault();
      left.current = true;
      props.onKeep(event.currentTarget.value);
    }
  };
  return (
    <textarea
      ref={area}
      className={styles.editor}
      aria-label={props.cell.text}
      defaultValue={props.text}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!left.current) props.onKeep(event.currentTarget.value);
      }}
    />
  );
}
