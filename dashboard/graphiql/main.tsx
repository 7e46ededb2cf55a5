import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { must } from "../../shared/must.js";
import { chosenPerson } from "../session.js";
import { namedQueries } from "./named-queries.js";
import { send } from "./send.js";

const root = createRoot(must(document.getElementById("root"), "the page's root"));
const queries = await namedQueries();
const person = chosenPerson();
const headers = person === null ? "" : JSON.stringify({ authorization: `Bearer ${person}` }, null, 2);

root.render(
  <GraphiQL
    fetcher={send}
    defaultHeaders={headers}
    defaultTabs={queries.map(({ query, variables }) => ({ query, variables, headers }))}
    defaultEditorToolsVisibility="variables"
  />,
);
