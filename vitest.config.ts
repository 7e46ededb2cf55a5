import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Node and Vite load different builds of graphql; two copies in one process refuse each other's types, so tests take Node's. */
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

/** How long a test waits for something to become so, in milliseconds; a busy computer with two cores takes its time. */
const patient = { poll: { timeout: 20_000 } };

const excel = ["test/addin/excel/**/*.test.ts", "test/excel-host/**/*.test.ts", "test/story/**/*.test.ts"];
const browser = ["test/**/*.browser.test.ts"];
/** What takes long and changes seldom: `npm run proof` runs these, `npm test` all others. */
const proof = "test/**/*.proof*.test.ts";

export default defineConfig(({ mode }) => {
  const later = mode === "proof" ? [] : [proof];
  return {
    resolve: { alias },
    test: {
      // Left to itself Vitest leaves one core idle, which on a computer with two doubles the time.
      maxWorkers: "100%",
      testTimeout: 30_000,
      hookTimeout: 120_000,
      projects: [
        {
          resolve: { alias },
          test: {
            name: "node",
            expect: patient,
            include: ["test/**/*.test.ts"],
            exclude: [...excel, ...browser, ...later],
            environment: "node",
            isolate: false,
            setupFiles: ["test/support/setup.ts"],
            globalSetup: ["test/support/postgres-server.ts"].filter((path) => existsSync(path)),
            testTimeout: 30_000,
            hookTimeout: 120_000,
          },
        },
        {
          resolve: { alias },
          test: {
            name: "excel",
            expect: patient,
            include: excel,
            exclude: [...browser, ...later],
            environment: "node",
            pool: "forks",
            // office.js is loaded once a process and keeps what it knows of its host.
            isolate: true,
            setupFiles: ["test/support/setup.ts"],
            testTimeout: 30_000,
            hookTimeout: 120_000,
          },
        },
        {
          resolve: { alias },
          test: {
            name: "browser",
            expect: patient,
            include: browser,
            exclude: later,
            environment: "node",
            pool: "forks",
            isolate: false,
            setupFiles: ["test/support/setup.ts"],
            globalSetup: ["test/support/web-build.ts"],
            testTimeout: 120_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
