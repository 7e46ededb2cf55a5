import { useEffect, useEffectEvent, useState } from "react";

/** Something being fetched: on its way, here, or out of reach. */
export type Loaded<T> = { readonly state: "waiting" } | { readonly state: "here"; readonly value: T } | { readonly state: "away" };

/** Fetches when the view opens and again whenever `key` changes; what was there stays until the new is here. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "waiting" });
  const fetchNow = useEffectEvent(load);
  useEffect(() => {
    let wanted = true;
    const show = (next: Loaded<T>): void => {
      if (wanted) setLoaded(next);
    };
    fetchNow().then(
      (value) => {
        show({ state: "here", value });
      },
      () => {
        show({ state: "away" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded;
}
