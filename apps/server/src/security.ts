import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * The app loads nothing from elsewhere and runs no code from text, so the strictest policy fits.
 * @param page a document whose own scripts and styles are allowed, each by its hash
 */
export function contentSecurityPolicy(page = ''): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(page, 'script')].join(' '),
    ["style-src 'self'", ...hashesOf(page, 'style')].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    // A recording of one's own voice, which stays in the page.
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What stands between the tags is hashed, to the letter; a script that is fetched has nothing there. */
function hashesOf(page: string, tag: 'script' | 'style'): string[] {
  const inline = page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'));
  return [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

const HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
};

export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // The page of the app has a policy of its own.
  if (!context.res.headers.has('Content-Security-Policy'))
    context.res.headers.set('Content-Security-Policy', contentSecurityPolicy());
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};
