interface Platform {
  process?: { versions?: { node?: string } };
  navigator?: { userAgent?: string };
}

/** Whether the program runs under Node, or what says that it is as good as that. */
export function isNode(): boolean {
  return (globalThis as Platform).process?.versions?.node !== undefined;
}

/** Whether timers are objects of one process: under Node and Bun, not in Deno, nor in workers that have Node's modules. */
export function hasProcessTimers(): boolean {
  return isNode() && !/Cloudflare|Deno/.test((globalThis as Platform).navigator?.userAgent ?? '');
}
