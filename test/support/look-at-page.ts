import axe from "axe-core";
import type { Page } from "playwright-core";

/** What stands outside the window or is cut inside its own box, as words; empty when everything can be read by scrolling down alone. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden";
      return box.width > 1 && (box.right > window.innerWidth + 1 || box.left < -1 || cut);
    };
    const wide = [...document.querySelectorAll("body *")].filter(isCut);
    return wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`);
  });
}

/** Fluent's helpers at both ends of a row of tabs: they pass the keyboard on at once and are never where it stays, which axe cannot know. */
const helpers = "[data-tabster-dummy]";

/** What axe finds wrong with the page for people who do not see it or see it in other ways: rule and place of each. `rules`: only these. */
export async function barriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = rules === undefined ? {} : { runOnly: { type: "rule", values: rules } };
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run({ exclude: ${JSON.stringify([helpers])} }, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.html.slice(0, 160)}`));
}
