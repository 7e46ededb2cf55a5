/** Draws every state of every view of the task pane into a folder of its own in the temporary folder, in the languages named (sv and fi unless told), to be looked at. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { languages } from "../shared/language.js";
import { must } from "../shared/must.js";
import { openHarness } from "../test/addin/view/open-harness.js";
import { openScene, scenes } from "../test/addin/view/scenes.js";
import { browserPath } from "../test/support/browser.js";

/** Ways of looking: what a device is set to. Heights are least heights; a picture is as long as its view. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 360, height: 600 } },
  narrow: { viewport: { width: 320, height: 600 } },
  dark: { viewport: { width: 360, height: 600 }, colorScheme: "dark" },
  contrast: { viewport: { width: 360, height: 600 }, forcedColors: "active" },
  zoom: { viewport: { width: 180, height: 300 }, deviceScaleFactor: 2 },
  wide: { viewport: { width: 480, height: 600 } },
};

/** Pictures beside each other on the sheet that shows them all. */
const columns = 5;

const [look = "light", ...asked] = process.argv.slice(2);
const spoken = asked.length === 0 ? (["sv", "fi"] as const) : languages.filter((language) => asked.includes(language));
const folder = mkdtempSync(join(tmpdir(), "planark-pictures-"));
const harness = await openHarness(must(await browserPath(), "a browser: set CHROMIUM_PATH"));
const context = await harness.browser.newContext(must(looks[look], `a look: ${Object.keys(looks).join(", ")}`));
const page = await context.newPage();
for (const language of spoken) {
  const pictures: string[] = [];
  for (const name of Object.keys(scenes)) {
    await openScene(page, harness.address, name, language);
    const file = `${language} ${name}.png`.replaceAll(/[ ,]+/g, "-");
    await page.screenshot({ path: join(folder, file), fullPage: true });
    pictures.push(`<figure><figcaption>${name}</figcaption><img src="${file}"></figure>`);
  }
  const style = `body{columns:${String(columns)};font:14px sans-serif}figure{break-inside:avoid;margin:0 0 16px}img{max-width:100%;border:1px solid #999}`;
  writeFileSync(join(folder, `${language}.html`), `<!doctype html><meta charset="utf-8"><style>${style}</style>${pictures.join("")}`);
}
await harness.close();
console.log(folder);
