import type { GraphiQLProps } from "graphiql";

/** Sends what is written in GraphiQL to this server, with the headers written beside it. */
export const send: GraphiQLProps["fetcher"] = async (params, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(params),
  });
  return (await response.json()) as object;
};
