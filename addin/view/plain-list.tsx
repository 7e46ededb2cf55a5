import type { ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { more } from "./list-texts.js";
import { useSpeech } from "./speak.js";
import { useWholeList } from "./use-whole-list.js";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, outlineStyle: "none" },
  more: { alignSelf: "flex-start" },
});

interface Props<Item> {
  readonly items: readonly Item[];
  readonly line: (item: Item) => ReactNode;
  /** Lines shown before the rest is asked for; absent: as many as are read without scrolling far. */
  readonly shownFirst?: number;
}

/** A list without bullets, cut after its first lines until the person asks for the rest; the keyboard then goes on at the first of those. */
export function PlainList<Item>({ items, line, shownFirst = 8 }: Props<Item>): ReactNode {
  const styles = useStyles();
  const { count } = useSpeech();
  const { list, shown, hidden, showAll } = useWholeList(items, shownFirst);
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map(line)}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} size="small" onClick={showAll}>
          {count(more, hidden)}
        </Button>
      )}
    </>
  );
}
