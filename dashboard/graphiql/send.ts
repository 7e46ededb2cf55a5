import type { GraphiQLProps } from "graphiql";
import { chosenPerson } from "../session.js";

/** Sends what is written in GraphiQL to this server as the person chosen in this tab, unless the headers written beside it say otherwise. */
export const send: GraphiQLProps["fetcher"] = async (params, options) => {
  const person = chosenPerson();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(person === null ? {} : { authorization: `Bearer ${person}` }),
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return (await response.json()) as object;
};
