import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Cores } from './cores.ts';
import type { PeersOptions } from './options.ts';

const BENCH = join(import.meta.dirname, '..');

/** What figures depend on, in lines for the report. */
export async function describeCircumstances(
  admin: pg.Client,
  { rounds, seconds, logLevel }: PeersOptions,
  cores: Cores | null,
): Promise<string[]> {
  const { rows } = await admin.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  // Every package.json of the repository pins exact versions of what is measured.
  const { devDependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = ['postgraphile', 'mercurius', 'fastify', 'pg'].map((name) => `${name} ${devDependencies[name]}`);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${memory}, ${process.platform}`,
    `Node ${process.version}, PostgreSQL ${rows[0]?.version}, ${versions.join(', ')}`,
    `${rounds} rounds in turn, ${seconds} s for each server and query; 16 connections, for "alone" one`,
    cores === null
      ? 'servers, client and PostgreSQL share the cores, as there is no taskset or only one core'
      : `each server on one core, the client and PostgreSQL on ${cores.rest.length} other${cores.rest.length === 1 ? '' : 's'}`,
    `Tumen logs ${logLevel === undefined ? 'as by default (each request)' : `at level ${logLevel}`}, its peers nothing; Tumen keeps answers for Q5 alone`,
  ];
}

function commit(): string {
  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: BENCH, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', '..') !== '';
    return git('rev-parse', '--short=12', 'HEAD') + (changed ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}
