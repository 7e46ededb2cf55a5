import { logLevels, type LogLevel } from "./config.js";

/** What a log line may carry beside its message: ids, names of operations, counts. Never a cell's text, a name or a token. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes lines of JSON, one an event. */
export interface Log {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
}

/** A log that writes what is at least as grave as the level. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const most = logLevels.indexOf(level);
  const at =
    (own: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (logLevels.indexOf(own) > most) return;
      write(JSON.stringify({ time: new Date().toISOString(), level: own, message, ...fields }));
    };
  return { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
}
