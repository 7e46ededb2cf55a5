/** Which page a content policy is for: the pane runs inside Excel and loads office.js, the others stand alone. */
export type PageKind = "pane" | "page" | "graphiql";

/** The Content-Security-Policy of what is downloaded and never shown: nothing runs, loads or is framed. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Where Excel on the web frames the pane. */
const frames = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/** The Content-Security-Policy of a page. `nonce` is new for each answer and lets in the styles of the components; GraphiQL's editor writes styles that carry none. */
export function contentPolicy(kind: PageKind, nonce: string, officeJsUrl: string): string {
  const scripts = kind === "pane" ? `'self' ${new URL(officeJsUrl).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    kind === "graphiql" ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ...(kind === "graphiql" ? ["worker-src 'self' blob:"] : []),
    `frame-ancestors ${kind === "pane" ? frames.join(" ") : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}
