import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders that a room may not import; the house allows addin -> shared <- server, dashboard -> shared, test -> all. */
const directions = {
  shared: ["addin", "dashboard", "server", "test"],
  addin: ["dashboard", "server", "test"],
  dashboard: ["addin", "server", "test"],
  server: ["addin", "dashboard", "test"],
};

const onlyHere = [
  { name: "exceljs", message: "exceljs stays inside server/workbook: it drops parts of files it rewrites." },
  { name: "sqlite3", message: "Only server/store knows the database driver." },
  { name: "pg", message: "Only server/store knows the database driver." },
];

function direction(room, folder, allowed, forbidden) {
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: onlyHere.filter(({ name }) => !allowed.includes(name)),
          patterns: forbidden.map((other) => ({ regex: `^(\\.\\./)+${other}/`, message: `${room} does not import ${other}.` })),
        },
      ],
    },
  };
}

const sqlOutside = {
  selector: "TemplateElement[value.raw=/\\b(select|insert into|update|delete from)\\b[\\s\\S]*\\b(from|values|set|where)\\b/i]",
  message: "SQL stands only in server/store and server/report.",
};
const sqlAsText = {
  selector: "Literal[value=/^\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA)\\s/]",
  message: "SQL stands only in server/store and server/report.",
};
const unsafeHtml = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text of others is shown as text." };
const rowsAdd = {
  selector: "CallExpression[callee.property.name='add'][callee.object.property.name='rows']",
  message: "table.rows.add loses rows when two people write; write below the table and resize.",
};
const excelOutside = {
  selector:
    "MemberExpression[object.name=/^(Excel|Office|OfficeExtension)$/], TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]",
  message: "Excel and Office are spoken only in addin/excel.",
};

export default tseslint.config(
  { ignores: ["dist", "node_modules", "out", "data", ".cache", "coverage", "**/graphql-env.d.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 300 }],
      "no-restricted-syntax": ["error", unsafeHtml, rowsAdd],
    },
  },
  { files: ["shared/plan/**"], rules: { "max-lines": "off" } },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["server/store/**", "server/report/**", "test/**"],
    rules: { "no-restricted-syntax": ["error", sqlOutside, sqlAsText, unsafeHtml, rowsAdd] },
  },
  {
    files: ["addin/**/*.{ts,tsx}"],
    ignores: ["addin/excel/**"],
    rules: { "no-restricted-syntax": ["error", sqlOutside, sqlAsText, unsafeHtml, rowsAdd, excelOutside] },
  },
  {
    files: ["addin/**/*.{ts,tsx}", "dashboard/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  ...Object.entries(directions).map(([room, forbidden]) => direction(room, room, [], forbidden)),
  direction("server", "server/workbook", ["exceljs"], directions.server),
  direction("server", "server/store", ["sqlite3", "pg"], directions.server),
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
