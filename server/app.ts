import { join } from "node:path";
import express, { type Express } from "express";
import { dataCommands } from "./cli/commands.js";
import { startGraphql } from "./graphql/apollo.js";
import type { Services } from "./graphql/context.js";
import { namedQueries } from "./graphql/named-queries.js";
import { createSchema } from "./graphql/schema.js";
import { errorPage } from "./http/error-page.js";
import { graphqlRoute } from "./http/graphql-route.js";
import { healthRoute, type Readiness } from "./http/health-route.js";
import { manifestRoute } from "./http/manifest-route.js";
import { operatorRoute, type OperatorWork } from "./http/operator-route.js";
import { pagesRoute } from "./http/pages.js";
import { knownHosts, securityHeaders } from "./http/security-headers.js";
import { unitWorkbookRoute } from "./http/unit-workbook-route.js";
import { workbookRoute } from "./http/workbook-route.js";
import type { SignIn } from "./identity/sign-in.js";

/** What a server is put together from. */
export interface AppParts {
  readonly services: Services;
  readonly signIn: SignIn;
  /** The demo answers questions about its schema. */
  readonly introspection: boolean;
  /** The installation's folder: manifest.xml, icons and what is built. */
  readonly root: string;
  readonly officeJsUrl: string;
  /** The public address where one is set, and the one that holds once the server listens. */
  readonly setPublicUrl: string | null;
  readonly publicUrl: () => string;
  readonly readiness: Readiness;
  /** Lets commands beside the server in; null lets none. */
  readonly operatorToken: string | null;
}

/** The whole server as an Express app, ready to listen. `stop` ends what GraphQL has under way. */
export async function createApp(parts: AppParts): Promise<{ app: Express; stop: () => Promise<void> }> {
  const { services, signIn, introspection, root, publicUrl } = parts;
  const schema = await createSchema();
  const graphql = await startGraphql({ schema, services, signIn, introspection });
  const app = express();
  app.disable("x-powered-by");
  app.use(securityHeaders);
  app.use(healthRoute(services.store, parts.readiness));
  app.use(knownHosts(parts.setPublicUrl));
  if (parts.operatorToken !== null) app.use(operatorRoute(parts.operatorToken, operatorWork(services, publicUrl)));
  app.use(graphqlRoute(schema, graphql.handler));
  app.use(unitWorkbookRoute(services, signIn, publicUrl));
  app.use(workbookRoute(services, signIn, publicUrl));
  app.use(manifestRoute(join(root, "manifest.xml"), publicUrl));
  app.use("/addin/icons", express.static(join(root, "addin", "icons"), { index: false }));
  app.get("/graphiql/queries.json", (_request, response) => {
    response.json(namedQueries);
  });
  app.use(pagesRoute(join(root, "dist", "web"), parts.officeJsUrl));
  app.use((_request, response) => {
    response.status(404).type("text/plain").send("not found\n");
  });
  app.use(errorPage(services.log));
  return { app, stop: graphql.stop };
}

function operatorWork(services: Services, publicUrl: () => string): OperatorWork {
  return async (name, options) => {
    const command = dataCommands.find((one) => one.name === name);
    return command === undefined ? null : command.work(services, options, publicUrl());
  };
}
