/** What can be done about failures that the system, SQLite or PostgreSQL name by a code. */
const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken: stop what uses it, or set PORT to another one",
  EACCES: "this user may not do that: choose another folder (DATA_DIR) or port (PORT), or give the user the right",
  EPERM: "this user may not do that: choose another folder (DATA_DIR) or port (PORT), or give the user the right",
  EROFS: "nothing can be written there: choose another folder",
  ENOSPC: "the disk is full: make room",
  ENOENT: "there is no such folder: make it, or name another",
  EEXIST: "a file stands where a folder is needed: name another folder",
  ENOTDIR: "a file stands where a folder is needed: name another folder",
  SQLITE_READONLY: "the database cannot be written: give this user the right to, or choose another folder (DATA_DIR)",
  SQLITE_CANTOPEN: "the database cannot be opened: look at the files in DATA_DIR and who may read them",
  SQLITE_NOTADB: "the database is damaged: put a copy of it back (the demo is made anew by planark demo --replace)",
  SQLITE_CORRUPT: "the database is damaged: put a copy of it back (the demo is made anew by planark demo --replace)",
  ECONNREFUSED: "no database answers there: start it, or mend DATABASE_URL",
  ENOTFOUND: "there is no computer of that name: mend DATABASE_URL",
  "28P01": "the database refuses the user or the password: mend DATABASE_URL",
  "3D000": "there is no such database: make it, or mend DATABASE_URL",
};

/** A failure in one line for the operator: what happened, and what can be done about it where that is known. Never a stack trace. */
export function sayFailure(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const remedy = Object.hasOwn(remedies, code) ? remedies[code] : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return remedy === undefined ? message : `${message}; ${remedy}`;
}
