import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, requireBrowser } from './browsers';

const SIZES_PX = [16, 32, 48, 128] as const;
/** Where each drawing goes, and the colour of its ground: grey where a site is switched off. */
const DRAWINGS = [
  { folder: 'public/icon', ground: '#1d5fc4' },
  { folder: 'public/icon/off', ground: '#85878d' },
] as const;

const svg = readFileSync('tools/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage();
for (const { folder, ground } of DRAWINGS) {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES_PX) {
    await page.setViewport({ width: size, height: size });
    const drawing = svg
      .replace('#1d5fc4', ground)
      .replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `);
    await page.setContent(`<body style="margin:0">${drawing}</body>`);
    writeFileSync(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
