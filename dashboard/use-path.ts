import { useSyncExternalStore } from "react";

function onHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
  };
}

/** The way down the tree, as ids from the top, kept in the address so that it can be shared and gone back on. */
export function usePath(): { readonly path: readonly string[]; readonly go: (path: readonly string[]) => void } {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const path = hash
    .replace(/^#/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
  const go = (next: readonly string[]): void => {
    window.location.hash = next.map(encodeURIComponent).join("/");
  };
  return { path, go };
}
