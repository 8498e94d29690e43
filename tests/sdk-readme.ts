import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SDK } from './packed-sdk.ts';

/** A piece of code of the SDK's README. */
export interface Snippet {
  /** As its first line names it: `src/main.tsx`. */
  file: string;
  code: string;
  /** What the README says that it prints; null when it does not say. */
  output: string | null;
}

const README = readFileSync(join(SDK, 'README.md'), 'utf8');

/** Every code block of the README, in its order. */
function blocks(): { language: string; text: string }[] {
  return [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** The code of the README, its address of the service replaced by `url`. */
export function snippets(url: string): Snippet[] {
  return blocks().flatMap(({ language, text }, position, all) => {
    if (language !== 'ts' && language !== 'tsx') return [];
    const [, file] = /^\/\/ (\S+)\n/.exec(text) ?? [];
    if (file === undefined) throw new Error(`A snippet of the README does not name its file:\n${text}`);
    const next = all[position + 1];
    const code = text.replaceAll('http://127.0.0.1:4000/graphql', url);
    return [{ file, code, output: next?.language === 'text' ? next.text : null }];
  });
}

/** The packages that the README has its reader install. */
export function packages(): string[] {
  return blocks()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split(/\s+/).filter((word) => word && !/^(npm|install|--save-dev)$/.test(word)));
}

/** The kinds of block that there are, so that none is left out by its name. */
export function languages(): Set<string> {
  return new Set(blocks().map(({ language }) => language));
}
