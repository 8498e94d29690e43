import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subscribe } from '@tumen/sdk/subscribe';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';

const ENDPOINT = `${inject('serviceUrl')}/graphql`;

describe('GraphiQL in a browser', () => {
  let browser: Browser;
  let page: Page;
  let requested: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    requested = [];
    complaints = [];
    // Right after an update the page is still being built.
    await vi.waitUntil(async () => (await fetch(ENDPOINT, { headers: { accept: 'text/html' } })).ok, {
      timeout: 60_000,
    });
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(ENDPOINT);
    await page.waitForSelector('.graphiql-query-editor .view-line');
  }, 90_000);

  afterAll(() => browser?.close());

  test('opens with the examples as tabs, in the order of the argument', async () => {
    const tabs = page.getByRole('tab');
    expect(await tabs.allInnerTexts()).toEqual([
      'StartHere',
      'Sanctions',
      'Trade',
      'FuelPuzzle',
      'C1Chemistry',
      'Grain',
      'Negotiation',
    ]);
  });

  test('runs each example without an error', async () => {
    const tabs = page.getByRole('tab');
    for (const [index, name] of (await tabs.allInnerTexts()).entries()) {
      await tabs.nth(index).click();
      // GraphiQL reads the name of the operation a moment after the text has changed.
      await page.waitForTimeout(500);
      const [response] = await Promise.all([
        page.waitForResponse((candidate) => candidate.request().postData()?.includes(`query ${name}`) ?? false),
        page.getByRole('button', { name: /^Execute query/ }).click(),
      ]);
      const answer = await response.json();
      expect(answer.errors, name).toBeUndefined();
      await expect.poll(() => page.locator('.result-window').textContent()).toContain('"data"');
    }
  });

  test('opens an example whose tab was closed', async () => {
    const tabs = page.getByRole('tab');
    await tabs.filter({ hasText: 'Grain' }).click();
    await page.locator('.graphiql-tab-active').getByRole('button', { name: 'Close Tab' }).click();
    expect(await tabs.filter({ hasText: 'Grain' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page
      .getByRole('region', { name: 'Examples' })
      .getByRole('button', { name: /^Grain/ })
      .click();
    await expect.poll(async () => (await tabs.allInnerTexts()).at(-1)).toBe('Grain');
  });

  test('follows the data over server-sent events, until it is stopped', async () => {
    // The panel of examples is still open.
    await page.getByRole('region', { name: 'Examples' }).getByRole('button', { name: /^Live/ }).click();
    await expect.poll(async () => (await page.getByRole('tab').allInnerTexts()).at(-1)).toBe('Live');
    // GraphiQL reads the name of the operation a moment after the text has changed.
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect.poll(() => page.locator('.result-window').textContent()).toContain('"datasetChanged"');
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Execute query/ }).count()).toBe(1);
  });

  test('works with the network unplugged: nothing is asked of another origin', () => {
    const { origin } = new URL(ENDPOINT);
    const foreign = requested.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const EXAMPLES = fileURLToPath(new URL('../server/graphiql/examples/', import.meta.url));

test.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql')))(
  '%s is answered without an error',
  async (file) => {
    const text = readFileSync(join(EXAMPLES, file), 'utf8');
    const data = text.includes('\nsubscription ') ? await firstEvent(text) : await ask<object>(text);
    // A look-up that finds nothing is null, not an error.
    expect(Object.values(data)).not.toContain(null);
  },
);

async function firstEvent(subscription: string): Promise<object> {
  for await (const { data, errors } of subscribe<object, Record<string, never>>({ url: ENDPOINT }, subscription)) {
    expect(errors).toEqual([]);
    return data ?? {};
  }
  throw new Error('The subscription was complete before it told anything.');
}
