import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { announce } from './announce.ts';
import type { PreparedAnswer } from './prepared-answer.ts';

// What Node.js takes to send an answer that is ready: the bytes of Tumen's own answer under its own headers.

// The parent process writes it.
const prepared = JSON.parse(readFileSync(process.env['PREPARED_ANSWER'] ?? '', 'utf8')) as PreparedAnswer;
const { etag, headers, unchangedHeaders } = prepared;
const body = Buffer.from(prepared.body, 'base64');

announce(
  createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, unchangedHeaders).end();
    else response.writeHead(200, headers).end(body);
  }),
);
