import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

// A build started from a test run would otherwise be a development build, without the service worker.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    react(),
    earlyTheme(),
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
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** Puts the theme's classic script first in the head: it must run before the first paint, so it is no module. */
function earlyTheme(): Plugin {
  return {
    name: 'early-theme',
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: './theme.js' }, injectTo: 'head-prepend' }],
  };
}
