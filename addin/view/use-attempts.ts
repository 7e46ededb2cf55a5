import { useState } from "react";

/** How often something was asked for, and a way to ask once more. */
export function useAttempts(): readonly [attempt: number, again: () => void] {
  const [attempt, setAttempt] = useState(0);
  const again = (): void => {
    setAttempt((times) => times + 1);
  };
  return [attempt, again];
}
