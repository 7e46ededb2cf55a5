import { useEffect, useReducer } from "react";
import type { MemoryWorkbook } from "./memory-workbook.js";

/** Draws again after every change of the workbook, whoever made it. */
export function useBook(book: MemoryWorkbook): void {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => book.subscribe(drawAgain), [book]);
}
