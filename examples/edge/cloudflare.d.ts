/** What of Cloudflare's types is needed; in a project of yours, `wrangler types` makes all of them. */
declare module "cloudflare:workers" {
  export const waitUntil: (work: Promise<unknown>) => void
}
