import type { DataSource, EntityManager, QueryRunner } from "typeorm";

/**
 * Runs one transaction. After the first failed statement every further one fails too, the commit included: a full disk makes SQLite
 * roll back by itself, and whatever were sent after it would be written for good, one by one.
 */
export async function transact<T>(source: DataSource, work: (m: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    return await finish(runner, work);
  } finally {
    await runner.release();
  }
}

async function finish<T>(runner: QueryRunner, work: (m: EntityManager) => Promise<T>): Promise<T> {
  const restore = poisonOnError(runner);
  try {
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    restore();
  }
}

type Query = (...sent: Parameters<QueryRunner["query"]>) => Promise<unknown>;

function poisonOnError(runner: QueryRunner): () => void {
  const query: Query = runner.query.bind(runner);
  let failure: { readonly error: unknown } | null = null;
  const guarded: Query = async (...sent) => {
    if (sent[0] === "ROLLBACK") return rollback(query);
    if (failure !== null) throw failure.error;
    try {
      return await query(...sent);
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  runner.query = guarded as QueryRunner["query"];
  return () => {
    Reflect.deleteProperty(runner, "query");
  };
}

/** The database may have rolled back already; a connection that is gone has too. */
async function rollback(query: Query): Promise<void> {
  try {
    await query("ROLLBACK");
  } catch {
    return;
  }
}
