import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { documentPlugins } from './document-plugins.ts';

// A build started from a test run would otherwise be a development build, without the service worker.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

/** Folder of the built app with what no first visit loads. */
const ON_DEMAND = 'on-demand';
/** The language pack, and what reads documents. */
const LOADED_ON_DEMAND = new Set(['dictionary', 'models', 'read-docx', 'read-pdf']);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    react(),
    ...documentPlugins(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Matchwright',
        short_name: 'Matchwright',
        description: 'A residency application planner that runs on your device.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#FBFAF7',
        theme_color: '#0E5E6F',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,json,svg}'],
        navigateFallback: 'index.html',
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        // Large, and for those only who open the screen that needs them; see `src/runner/keep-offline.ts`.
        globIgnores: [`**/${ON_DEMAND}/**`],
        runtimeCaching: [
          {
            urlPattern: ({ url }) => url.pathname.includes('/on-demand/'),
            handler: 'CacheFirst',
            options: { cacheName: 'on-demand' },
          },
        ],
      },
    }),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) =>
          `assets/${LOADED_ON_DEMAND.has(name) ? `${ON_DEMAND}/` : ''}[name]-[hash].js`,
      },
    },
  },
  build: {
    target: 'es2022',
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file for all screens; what the start page needs of it stands in the document.
    cssCodeSplit: false,
  },
});
