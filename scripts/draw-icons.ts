/** Draws the add-in's icons from addin/icons/icon.svg, in every size the manifest names. Needs Chromium. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const svg = readFileSync("addin/icons/icon.svg", "utf8");
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
for (const size of [16, 32, 64, 80]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;background:transparent">${svg.replace("<svg ", `<svg width="${String(size)}" height="${String(size)}" style="display:block" `)}</body>`,
  );
  await page.screenshot({ path: `addin/icons/icon-${String(size)}.png`, omitBackground: true });
}
await browser.close();
