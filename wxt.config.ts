import { defineConfig } from 'wxt';
import { OLDEST } from './tools/browsers';

/** Firefox wants the add-on's id from its first day; it is never shown. */
const GECKO_ID = 'sourcelight@sourcelight.example';

export default defineConfig({
  srcDir: '.',
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    // Otherwise Vite rewrites light-dark() and backgrounds vanish.
    build: { cssTarget: ['chrome123', 'firefox146'] },
    // From its other entry the list of public suffixes comes into the bundle twice.
    resolve: { alias: [{ find: /^tldts$/, replacement: 'tldts/dist/index.esm.min.js' }] },
  }),
  hooks: {
    'build:before'(wxt) {
      // Chrome before 148 knows no promises as answers: who answers there needs the polyfill, 10 kB in each bundle. The detector only sends.
      wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
        if (wxt.config.browser === 'firefox' || entrypoints.every(({ name }) => name === 'detector')) return;
        config.resolve ??= {};
        config.resolve.alias = [
          ...[config.resolve.alias ?? []].flat(),
          { find: 'wxt/browser', replacement: '@wxt-dev/webextension-polyfill/browser' },
        ] as never;
      });
    },
  },
  zip: { excludeSources: ['test/**', 'docs/screenshots/**', '.ci/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Sourcelight',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' }],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Firefox hides a new button in a menu otherwise; Chrome leaves the place to its user.
    action: browser === 'firefox' ? { default_area: 'navbar' } : {},
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandToggleHighlights__',
      },
      'next-annotation': { description: '__MSG_commandNextAnnotation__' },
      'previous-annotation': { description: '__MSG_commandPreviousAnnotation__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chromium}` }),
  }),
});
