import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { more } from "./list-texts.js";
import { useSpeech } from "./speak.js";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 }, more: { alignSelf: "flex-start" } });

/** Lines shown before the rest is asked for: as many as are read without scrolling far. */
const shownFirst = 8;

/** A list without bullets, cut after its first lines until the person asks for the rest; the keyboard then goes on at the first of those. */
export function PlainList<Item>(props: { readonly items: readonly Item[]; readonly line: (item: Item) => ReactNode }): ReactNode {
  const styles = useStyles();
  const { count } = useSpeech();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (whole) list.current?.children.item(shownFirst)?.querySelector<HTMLElement>("button, a")?.focus();
  }, [whole]);
  const shown = whole ? props.items : props.items.slice(0, shownFirst);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map(props.line)}
      </ul>
      {shown.length < props.items.length && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {count(more, props.items.length - shown.length)}
        </Button>
      )}
    </>
  );
}
