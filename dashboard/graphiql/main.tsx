import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { must } from "../../shared/must.js";
import { namedQueries } from "./named-queries.js";
import { send } from "./send.js";

const root = createRoot(must(document.getElementById("root"), "the page's root"));
const queries = await namedQueries();
/** GraphiQL fills the variables of the tab it opens on from its own memory; on the first visit that is empty. */
const first = localStorage.getItem("graphiql:tabState") === null ? queries[0] : undefined;

root.render(
  <GraphiQL
    fetcher={send}
    defaultTabs={queries.map(({ query, variables }) => ({ query, variables }))}
    defaultEditorToolsVisibility="variables"
    {...(first === undefined ? {} : { initialVariables: first.variables })}
  />,
);
