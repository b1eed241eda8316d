import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { agentMessage, conversationsAsOf } from './conversations.mjs';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const pageFile = (name) => readFileSync(new URL(`page/${name}`, import.meta.url));

/** As strict as a careful helpdesk's: what works here does not lean on a page without a policy. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";

const longestBody = 5_000_000;

/**
 * Serves the practice inbox on loopback only: nobody else on the network sees it, and it forgets everything at its end.
 *
 * @param {{port?: number}} [options] port 0, the default, takes a free one
 */
export async function startPractice({ port = 0 } = {}) {
  const inbox = conversationsAsOf(new Date());
  /** @type {import('./server.mjs').SentMessage[]} */
  const sent = [];

  const server = createServer(async (request, response) => {
    const reply = (status, type, body) => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': contentPolicy,
        'cache-control': 'no-store',
      });
      response.end(body);
    };
    const json = (status, value) => reply(status, 'application/json', JSON.stringify(value));
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');

    if (request.method === 'GET') {
      if (pathname === '/') {
        response.writeHead(302, { location: `/conversations/${inbox.conversations[0].id}` });
        return response.end();
      }
      if (/^\/conversations\/[\w-]+$/.test(pathname)) return reply(200, types.html, pageFile('index.html'));
      const asset = /^\/((?:inbox|composer)\.(js|css))$/.exec(pathname);
      if (asset) return reply(200, types[asset[2]], pageFile(asset[1]));
      if (pathname === '/api/inbox') return json(200, inbox);
      return json(404, { error: `There is nothing at ${pathname}.` });
    }

    const target = /^\/api\/conversations\/([\w-]+)\/messages$/.exec(pathname);
    const conversation = inbox.conversations.find(({ id }) => id === target?.[1]);
    if (request.method !== 'POST' || !conversation) return json(404, { error: 'No such conversation.' });
    // Another site open in the same browser must not be able to send in the rep's name.
    if (request.headers['content-type'] !== 'application/json') return json(415, { error: 'Send JSON.' });
    const message = parseMessage(await readBody(request));
    if (typeof message === 'string') return json(400, { error: message });

    sent.push({ conversationId: conversation.id, ...message });
    const kept = agentMessage(
      `${conversation.id}-${conversation.messages.length + 1}`,
      inbox.agent,
      message.text,
      new Date(),
    );
    conversation.messages.push(kept);
    return json(201, kept);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent: () => structuredClone(sent),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > longestBody) return '';
  }
  return body;
}

/** The message in a request's body, or a sentence saying what is wrong with it. @param {string} body */
function parseMessage(body) {
  try {
    const { composer, html, text } = JSON.parse(body);
    if (composer !== 'rich' && composer !== 'plain') return 'composer is "rich" or "plain".';
    if (typeof html !== 'string' || typeof text !== 'string') return 'html and text are strings.';
    if (text.trim() === '') return 'A reply needs at least one word.';
    return { composer, html, text };
  } catch {
    return 'The body is not JSON, or longer than a mail may be.';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const practice = await startPractice({ port: Number(process.env.PORT ?? 0) });
  console.log(`Practice inbox: ${practice.url} (Ctrl+C ends it)`);
}
