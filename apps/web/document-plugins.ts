import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import Beasties from 'beasties';
import { createServer, type Plugin } from 'vite';

/**
 * What makes the document a page that can be read before anything else has arrived: its early script, the start page
 * and the styles of both stand in it. The scripts and the other styles of the app follow; `src/early.js` fetches them.
 * The server allows what stands in the document by its hash, and nothing else that is inline.
 */
export const documentPlugins = (): Plugin[] => [earlyScript(), startPage(), appAfterPaint(), firstStyles()];

const EARLY = join(import.meta.dirname, 'src', 'early.js');

/** First in the head: it must run before the first paint, so it is no module. */
function earlyScript(): Plugin {
  return {
    name: 'early-script',
    async transformIndexHtml() {
      const script = await readFile(EARLY, 'utf8');
      const children = script.replace(/^\s*\/\/.*\n/gm, '').trim();
      return [{ tag: 'script', children, injectTo: 'head-prepend' }];
    },
  };
}

/** Puts the start page into the document, so that a slow line shows it before any script has arrived. */
function startPage(): Plugin {
  return {
    name: 'start-page',
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

/** Sets styles and scripts of the app aside in a template, from which the early script takes them when it is time. */
function appAfterPaint(): Plugin {
  const PART =
    /[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)\n?/g;
  return {
    name: 'app-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const parts = (html.match(PART) ?? []).map((part) =>
          part.replace('rel="stylesheet"', 'rel="stylesheet" id="app-styles"'),
        );
        const template = `<template id="app-parts">\n${parts.join('')}    </template>\n    `;
        return html.replace(PART, '').replace('<script>', () => `${template}<script>`);
      },
    },
  };
}

/** Of all styles, those that the document as it stands, in either theme, is drawn with. */
function firstStyles(): Plugin {
  return {
    name: 'first-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const all = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
        if (all?.type !== 'asset') throw new Error('The build has no styles.');
        const styles = new DocumentStyles(String(all.source));
        const drawn = await styles.process(
          html.replace('</head>', '  <link rel="stylesheet" href="all.css" />\n  </head>'),
        );
        const faces = styles.getCssAsset().match(/@font-face\{[^}]*src:local[^}]*\}/g) ?? [];
        const whole = drawn
          .replace('<style>', () => `<style>${faces.join('')}`)
          .replace(/[ \t]*<link[^>]*href="all\.css"[^>]*>\n?/g, '');
        return beforeTheApp(whole);
      },
    },
  };
}

/**
 * The early script may fetch the app at once, for whoever comes to another screen: its styles then stand in the head
 * where the script stands, and must come after these, or a part of the start page would look the same everywhere.
 */
function beforeTheApp(html: string): string {
  const [styles = ''] = /<style>[\s\S]*?<\/style>/.exec(html) ?? [];
  if (styles === '') throw new Error('The document has no styles of its own.');
  return html.replace(styles, '').replace('<head>', () => `<head>\n    ${styles}`);
}

class DocumentStyles extends Beasties {
  readonly #styles: string;

  constructor(styles: string) {
    super({
      // It does not see families that stand in a variable. Those that stand in for ours are taken below; ours are fetched by
      // the styles of the app, which send no referrer along.
      fonts: false,
      keyframes: 'critical',
      pruneSource: false,
      noscriptFallback: false,
      logLevel: 'warn',
      // Set by the early script.
      allowRules: [/\[data-(?:theme|wait)/, /^:root/, /^html/],
    });
    // Addresses in a document start at the document.
    this.#styles = styles.replace(/url\(\.\//g, 'url(./assets/');
  }

  override getCssAsset(): string {
    return this.#styles;
  }
}
