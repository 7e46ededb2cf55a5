import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Node and Vite load different builds of graphql; two copies in one process refuse each other's types, so tests take Node's. */
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

/** How long a test waits for something to become so, in milliseconds; a busy computer with two cores takes its time. */
const patient = { poll: { timeout: 20_000 } };

/** Tests that load office.js, or stand close to those that do. */
const excel = ["test/addin/**/*.test.ts", "test/excel-host/**/*.test.ts", "test/story/**/*.test.ts"];
const browser = ["test/**/*.browser.test.ts"];
/** What takes long and changes seldom: `npm run proof` runs these, `npm test` all others. */
const proof = "test/**/*.proof*.test.ts";

const shared = {
  expect: patient,
  environment: "node",
  setupFiles: ["test/support/setup.ts"],
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

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
            ...shared,
            name: "node",
            include: ["test/**/*.test.ts"],
            exclude: [...excel, ...browser, ...later],
            isolate: false,
            globalSetup: ["test/support/postgres-server.ts"].filter((path) => existsSync(path)),
          },
        },
        {
          resolve: { alias },
          // office.js is loaded once a process and keeps what it knows of its hosts: each file has a process of its own.
          test: { ...shared, name: "excel", include: excel, exclude: [...browser, ...later], pool: "forks", isolate: true },
        },
        {
          resolve: { alias },
          test: {
            ...shared,
            name: "browser",
            include: browser,
            exclude: later,
            pool: "forks",
            isolate: false,
            globalSetup: ["test/support/web-build.ts"],
            testTimeout: 120_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
