import react from '@vitejs/plugin-react';
import { createServer, defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

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
    earlyScript(),
    firstPaint(),
    scriptsAfterPaint(),
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
    // 16 kB compressed for all screens: one file is there sooner than the five that the start page would need.
    cssCodeSplit: false,
  },
});

/** Puts the early script first in the head: it must run before the first paint, so it is no module. */
function earlyScript(): Plugin {
  return {
    name: 'early-script',
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: './early.js' }, injectTo: 'head-prepend' }],
  };
}

/** Sets the scripts of the app aside in a template, from which the early script takes them when it is time. */
function scriptsAfterPaint(): Plugin {
  const SCRIPT = /[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\n?/g;
  return {
    name: 'scripts-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const scripts = html.match(SCRIPT) ?? [];
        const template = `<template id="app-scripts">\n${scripts.join('')}    </template>\n    `;
        return html
          .replace(SCRIPT, '')
          .replace('<script src="./early.js">', () => `${template}<script src="./early.js">`);
      },
    },
  };
}

/** Puts the start page into the document, so that a slow line shows it before any script has arrived. */
function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    async transformIndexHtml(html) {
      const server = await createServer({
        root: import.meta.dirname,
        configFile: false,
        appType: 'custom',
        logLevel: 'error',
        plugins: [react()],
        server: { middlewareMode: true, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      });
      const page = (await server.ssrLoadModule(
        '/src/first-paint.tsx',
      )) as typeof import('./src/first-paint.tsx');
      await server.close();
      return html.replace('<div id="root"></div>', () => `<div id="root">${page.firstPaint}</div>`);
    },
  };
}
