/** Whether Excel has answered what `read` reads of an object; reading before that throws. */
export function isLoaded(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
