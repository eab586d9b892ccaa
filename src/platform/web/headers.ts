import type { MiddlewareHandler } from "hono";

/** Nothing but our own files, no inline script, no frame, no third party – on every page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** For lists that other websites show in theirs: anybody may frame them, and they can do even less than a page of ours. */
const framedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors *",
].join("; ");

export interface HeaderSetting {
  readonly https: boolean;
  /** Whether other websites may show this address inside theirs. */
  readonly mayBeFramed?: (path: string) => boolean;
}

/** Set before the page is made, so that they are part of it and no second response has to be built. */
export function securityHeaders({ https, mayBeFramed = () => false }: HeaderSetting): MiddlewareHandler {
  return async (c, next) => {
    c.header("content-security-policy", mayBeFramed(c.req.path) ? framedPolicy : policy);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "same-origin");
    c.header("cross-origin-opener-policy", "same-origin");
    c.header("permissions-policy", "camera=(), microphone=(), payment=(), geolocation=(self)");
    if (https) c.header("strict-transport-security", "max-age=31536000");
    await next();
  };
}
