import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from './browser.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Pages that Vite has built, in a real browser. */
export interface BuiltPages {
  /**
   * Opens a page by its name; it may complain of nothing, and is photographed for who names a folder in SCREENSHOTS.
   */
  show(name: string, look: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Serves a folder of pages, and starts a browser to show them. */
export async function openPages(folder: string): Promise<BuiltPages> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.setHeader('content-type', TYPES[extname(request.url ?? '')] ?? 'application/octet-stream');
    response.end(readFileSync(join(folder, request.url ?? '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has this kind of address.
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await launchBrowser();
  return {
    show: async (name, look) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/${name}.html`);
      await look(page);
      const { SCREENSHOTS } = process.env;
      if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
      expect(complaints).toEqual([]);
      await page.close();
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
