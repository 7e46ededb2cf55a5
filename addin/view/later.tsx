import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { AwayView } from "./away-view.js";

interface Fetched<Props> {
  readonly default: ComponentType<Props>;
}

/** A view that is fetched when it is first shown; where it cannot be fetched, the place says so and the rest of the pane goes on. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  const fetched = async (): Promise<Fetched<Props>> => {
    const view = await load().catch(() => null);
    return { default: view ?? NotFetched };
  };
  return lazy(fetched);
}

function NotFetched(): ReturnType<typeof AwayView> {
  return <AwayView />;
}
