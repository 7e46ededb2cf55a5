/** Draws the pictures of the ribbon's buttons from the drawings in addin/icons, in every size that the manifest names. Needs Chromium. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** The drawings stand on a grid of 16, so that edges fall between pixels in every one of these sizes. */
const sizes = [16, 32, 48, 64, 80];

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
for (const name of ["icon", "sync", "report", "help"]) {
  const drawing = readFileSync(`addin/icons/${name}.svg`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const sized = drawing.replace("<svg ", `<svg width="${String(size)}" height="${String(size)}" style="display:block" `);
    await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
    await page.screenshot({ path: `addin/icons/${name}-${String(size)}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
