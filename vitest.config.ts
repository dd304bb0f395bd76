import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { CHROMIUM_FLAGS, findBrowser } from './tools/browsers';

// A page cannot fetch WxtVitest's `virtual:wxt-setup` (wxt-dev/wxt#1724): the dom project leaves that one plugin out.
const wxtForPage = (await WxtVitest()).flat().filter((p) => p && 'name' in p && p.name !== 'wxt:extension-api-mock');
const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.dom.test.*'],
          environment: 'node',
          setupFiles: ['test/refuse-network.ts'],
          restoreMocks: true,
          // Laws are tried on many articles: on a busy machine that takes a while, and no test measures time.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [wxtForPage],
        resolve: { alias: { 'wxt/browser': fileURLToPath(new URL('./test/mock-browser.ts', import.meta.url)) } },
        optimizeDeps: {
          include: [
            'axe-core',
            'wxt > @webext-core/fake-browser',
            'wxt/testing/fake-browser',
            'wxt/utils/storage',
            'preact',
            'preact/hooks',
            'preact/test-utils',
            'preact/jsx-dev-runtime',
            '@testing-library/preact',
          ],
        },
        test: {
          name: 'dom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['test/setup-browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
