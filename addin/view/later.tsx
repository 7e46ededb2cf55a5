import { createContext, lazy, useContext, useState, type ComponentType, type ReactNode } from "react";
import { AwayView } from "./away-view.js";

/** How a view's file is fetched. */
type Load<Props> = () => Promise<ComponentType<Props>>;

const loads = new Set<() => Promise<unknown>>();

/** Fetches every view that was not shown yet, for when there is nothing else to do: what is here needs no server later. */
export function fetchViewsAhead(): void {
  for (const load of loads) load().catch(() => undefined);
}

const Retry = createContext<() => void>(() => undefined);

/** A view that is fetched when it is first shown; where it cannot be fetched, the place says so, is left or tried again, and the rest of the pane goes on. */
export function later<Props extends object>(load: Load<Props>): ComponentType<Props> {
  loads.add(load);
  let newest = attempt();
  function attempt(): ComponentType<Props> {
    return lazy(async () => {
      const view = await load().catch(() => null);
      return { default: view ?? NotFetched };
    });
  }
  return function Later(props: Props): ReactNode {
    const [View, setView] = useState(() => newest);
    const retry = (): void => {
      newest = attempt();
      setView(() => newest);
    };
    return (
      <Retry value={retry}>
        <View {...props} />
      </Retry>
    );
  };
}

/** Stands where a view with these properties would. */
function NotFetched(props: { readonly onBack?: () => void }): ReactNode {
  const retry = useContext(Retry);
  return <AwayView onRetry={retry} {...(props.onBack === undefined ? {} : { onBack: props.onBack })} />;
}
