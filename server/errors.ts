/** The codes a refused call carries in `extensions.code`; anything else that goes wrong is INTERNAL with an id. */
export const errorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "TOO_COSTLY",
  "RATE_LIMITED",
  "INTERNAL",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A call that is refused, with a message that the caller may read. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly extensions: { readonly code: ErrorCode };

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.extensions = { code };
  }

  get code(): ErrorCode {
    return this.extensions.code;
  }
}

/** Nobody is signed in, or the token is not one of ours. */
export function unauthenticated(): Refusal {
  return new Refusal("UNAUTHENTICATED", "sign in first");
}

/** The caller may know that the thing exists, but not do this with it. */
export function forbidden(): Refusal {
  return new Refusal("FORBIDDEN", "your role does not allow this");
}

/** The thing is missing, or hidden from the caller: both read the same. */
export function notFound(): Refusal {
  return new Refusal("NOT_FOUND", "there is no such thing, or you may not see it");
}

/** The call itself is wrong; the message says what was expected. */
export function badInput(message: string): Refusal {
  return new Refusal("BAD_USER_INPUT", message);
}

/** The document asks for more than one request may. */
export function tooCostly(message: string): Refusal {
  return new Refusal("TOO_COSTLY", message);
}
