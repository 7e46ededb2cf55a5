import { CallFailed } from "./api.js";

/** A part of the pane's script that is on its way; one that does not come means that the server is away. */
export function loaded<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((error: unknown) => {
    throw new CallFailed("UNREACHABLE", String(error));
  });
}
