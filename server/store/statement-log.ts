import type { Logger } from "typeorm";

/** Called with each statement before it is sent; what it throws fails the statement. */
export type OnStatement = (sql: string) => void;

/** Hears every statement of a data source: the way to count them. */
export class StatementLog implements Logger {
  constructor(private readonly heard: OnStatement) {}

  logQuery(query: string): void {
    this.heard(query);
  }

  logQueryError(): void {
    return;
  }

  logQuerySlow(): void {
    return;
  }

  logSchemaBuild(): void {
    return;
  }

  logMigration(): void {
    return;
  }

  log(): void {
    return;
  }
}
