import type { Page } from 'playwright-core';
import { axeViolations } from './browser';

/** Fails on what keeps somebody from using it; lesser findings do not. */
export async function expectAccessible(page: Page, selector: string): Promise<void> {
  const found = await axeViolations(page, selector);
  expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

/**
 * Takes the pointer off whatever it is on (Strapi's own hover colours are not ours to judge), and waits until nothing
 * is still fading: axe measures colours as they are at the moment.
 */
export async function untilStill(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** Contrast (WCAG 2) of a colour that an element draws with against a background, both as the browser computed them. */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
