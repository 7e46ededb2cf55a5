/** A GraphQL document as the pages hold it: its own text and those of the fragments it uses, each once. Nothing is parsed in the page; the types are read from the text when the project is built. */
interface DocumentParts {
  readonly parts: ReadonlySet<string>;
}

/** Holds a document's text together with its fragments'. What `@_unmask` says is for the types alone and is not sent. */
export function documentOf(text: string, fragments: readonly object[] = []): DocumentParts {
  const used = fragments.flatMap((fragment) => [...(fragment as DocumentParts).parts]);
  return { parts: new Set([text.replaceAll(" @_unmask", ""), ...used]) };
}

/** The text of a document made by `documentOf`, as it is sent to the server. */
export function documentText(document: object): string {
  return [...(document as DocumentParts).parts].join("\n");
}
