import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { formatIssue, readRubric, score, validateSheet } from '@chamdiem/core';
import type { Plan } from '@chamdiem/core';
import { vi } from '@chamdiem/core/messages/vi';
import { formPage, refusedPage, resultPage } from './pages.ts';

const policy = "default-src 'self'; script-src 'self'; style-src 'self'";
const LONGEST = 5_000_000;

/** A portal of the old kind: it renders pages and takes posted forms. What arrives is checked and scored again here; the browser's total is not believed. */
export function portal(rubric: unknown, elementScript: () => string): Server {
  const read = readRubric(rubric);
  if (!read.ok) throw new Error(read.issues.map((issue) => formatIssue(issue, vi)).join('\n'));
  const plan = read.value;
  return createServer((request, response) => {
    void answer(request, response, plan, elementScript).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, plan: Plan, elementScript: () => string): Promise<void> {
  const send = (type: string, body: string, status = 200): void => void response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy }).end(body);
  const { pathname } = new URL(request.url ?? '/', 'http://portal');
  if (request.method === 'POST' && pathname === '/sheets') {
    const taken = take(plan, await bodyOf(request));
    return send('text/html', taken.page, taken.status);
  }
  switch (pathname) {
    case '/': return send('text/html', formPage(plan.rubric));
    case '/chamdiem-element.js': return send('text/javascript', elementScript());
    default: return send('text/plain', 'Not found', 404);
  }
}

function take(plan: Plan, body: string): { status: number; page: string } {
  const sheet = parsed(new URLSearchParams(body).get('sheet'));
  const checked = validateSheet(plan, sheet);
  if (!checked.ok) return { status: 422, page: refusedPage(checked.issues.map((issue) => formatIssue(issue, vi))) };
  const report = score(plan, checked.value);
  return { status: 200, page: resultPage(report, plan.rubric) };
}

/** What is no JSON is no sheet, and validateSheet says so. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return text;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST) throw new Error('The body is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
