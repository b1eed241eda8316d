/**
 * The practice inbox: a small helpdesk page as hosts build them. It re-renders the middle on each in-page navigation,
 * listens to single-key shortcuts on the document, and knows nothing of any extension.
 */

import { readComposer } from './composer.js';

/** @typedef {{id: string, role: string, author: string, address: string, at: string, text: string}} Message */

const state = { conversations: [], agent: { name: '' }, drafts: new Map(), composer: 'rich' };

/** Builds an element; strings among the children become text, never markup. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Paragraphs for blank lines, `<br>` for single ones: how mail programs show plain text. */
function paragraphs(text) {
  return text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
    return element('p', {}, ...lines);
  });
}

const shortTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const initials = (name) =>
  name
    .split(/\s+/)
    .map((part) => part[0])
    .slice(0, 2)
    .join('');

const currentId = () => location.pathname.split('/').pop();
const currentConversation = () => state.conversations.find(({ id }) => id === currentId());

function renderList() {
  const items = state.conversations.map((conversation) => {
    const last = conversation.messages.at(-1);
    return element(
      'a',
      {
        href: `/conversations/${conversation.id}`,
        'aria-current': conversation.id === currentId() ? 'page' : undefined,
        click: (event) => {
          event.preventDefault();
          open(conversation.id);
        },
      },
      element('span', { class: 'who' }, conversation.customer.name),
      element('time', { datetime: last.at }, shortTime.format(new Date(last.at))),
      element('span', { class: 'what' }, conversation.subject),
      element('span', { class: 'start' }, last.text.replace(/\s+/g, ' ').slice(0, 90)),
    );
  });
  document.querySelector('.list').replaceChildren(...items);
}

/** @param {Message} message */
function renderMessage(message) {
  return element(
    'article',
    {
      'data-message-id': message.id,
      'data-role': message.role,
      'data-author': message.author,
      'data-address': message.address,
      'data-at': message.at,
    },
    element('div', { class: 'avatar', 'aria-hidden': 'true' }, initials(message.author)),
    element(
      'header',
      {},
      element('strong', {}, message.author),
      element('span', { class: 'label' }, message.role === 'note' ? 'internal note' : ''),
      element('time', { datetime: message.at }, shortTime.format(new Date(message.at))),
    ),
    element('div', { class: 'message-text' }, ...paragraphs(message.text)),
  );
}

function renderConversation() {
  const conversation = currentConversation();
  const desk = document.querySelector('.desk');
  if (!conversation) {
    desk.replaceChildren(element('p', { class: 'nothing' }, 'There is no such conversation.'));
    return;
  }
  document.title = `${conversation.subject} · Practice inbox`;
  desk.replaceChildren(
    element(
      'section',
      {
        'data-practice': 'conversation',
        'data-id': conversation.id,
        'data-subject': conversation.subject,
        'data-customer-name': conversation.customer.name,
        'data-customer-address': conversation.customer.address,
      },
      element(
        'header',
        { class: 'subject' },
        element('h1', {}, conversation.subject),
        element('span', { class: 'address' }, `${conversation.customer.name} · ${conversation.customer.address}`),
        element('button', { type: 'button', 'data-practice': 'reply', click: focusComposer }, 'Reply'),
      ),
      element('div', { class: 'thread' }, ...conversation.messages.map(renderMessage)),
    ),
    renderReplyBox(conversation),
  );
  const scroller = desk.firstElementChild;
  scroller.scrollTop = scroller.scrollHeight;
}

function renderReplyBox(conversation) {
  const composer = renderComposer(conversation.id);
  const switchTo = (kind) => () => {
    keepDraft(conversation.id, composer);
    state.composer = kind;
    renderConversation();
    focusComposer();
  };
  const tab = (kind, label) =>
    element(
      'button',
      { type: 'button', 'aria-pressed': String(state.composer === kind), click: switchTo(kind) },
      label,
    );
  const command = (name, label, title) =>
    element(
      'button',
      {
        type: 'button',
        title,
        'aria-label': title,
        // The selection must stay in the composer while its toolbar is pressed.
        mousedown: (event) => event.preventDefault(),
        click: () => document.execCommand(name),
      },
      label,
    );
  const problem = element('span', { class: 'problem', role: 'status' });
  return element(
    'section',
    { class: 'reply', 'aria-label': 'Reply' },
    element(
      'div',
      { class: 'tools' },
      tab('rich', 'Rich text'),
      tab('plain', 'Plain text'),
      ...(state.composer === 'rich'
        ? [
            element('span', { class: 'gap' }),
            command('bold', 'B', 'Bold'),
            command('italic', 'I', 'Italic'),
            command('insertUnorderedList', '•', 'List'),
          ]
        : []),
    ),
    composer,
    element(
      'div',
      { class: 'actions' },
      element(
        'button',
        {
          type: 'button',
          class: 'main',
          'data-practice': 'send',
          click: () => send(conversation, composer, problem),
        },
        'Send',
      ),
      problem,
    ),
  );
}

function renderComposer(id) {
  const draft = state.drafts.get(id);
  const shared = { 'data-practice': 'composer', 'aria-label': 'Your reply', spellcheck: 'true' };
  if (state.composer === 'plain') {
    const composer = element('textarea', { ...shared, class: 'composer', rows: '7' });
    composer.value = draft?.text ?? '';
    return composer;
  }
  const composer = element('div', {
    ...shared,
    class: 'composer',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
  });
  if (draft?.nodes) composer.append(...draft.nodes);
  else if (draft?.text)
    composer.append(...draft.text.split('\n').map((line) => element('div', {}, line || element('br'))));
  return composer;
}

function keepDraft(id, composer) {
  const { composer: kind, text } = readComposer(composer);
  state.drafts.set(id, kind === 'rich' ? { text, nodes: [...composer.childNodes] } : { text });
}

async function send(conversation, composer, problem) {
  const message = readComposer(composer);
  if (message.text.trim() === '') {
    problem.textContent = 'Write a reply first.';
    return;
  }
  const failed = (reason) => {
    problem.textContent = `Not sent: ${reason}`;
  };
  try {
    const response = await fetch(`/api/conversations/${conversation.id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    const answer = await response.json();
    if (!response.ok) return failed(answer.error);
    conversation.messages.push(answer);
    state.drafts.delete(conversation.id);
    if (conversation.id === currentId()) renderConversation();
    renderList();
  } catch {
    failed('the practice server does not answer.');
  }
}

function focusComposer() {
  document.querySelector('[data-practice="composer"]')?.focus();
}

function show() {
  renderList();
  renderConversation();
}

/** Opens a conversation without loading a page, as helpdesks do; what was typed in the one before is kept. */
function open(id) {
  if (id === currentId()) return;
  const composer = document.querySelector('[data-practice="composer"]');
  if (composer) keepDraft(currentId(), composer);
  history.pushState(null, '', `/conversations/${id}`);
  show();
}

function step(by) {
  const next = state.conversations.findIndex(({ id }) => id === currentId()) + by;
  if (state.conversations[next]) open(state.conversations[next].id);
}

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const shortcut = { j: () => step(1), k: () => step(-1), r: focusComposer }[event.key];
  if (!shortcut) return;
  event.preventDefault();
  shortcut();
});

addEventListener('popstate', show);

const inbox = await (await fetch('/api/inbox')).json();
Object.assign(state, { conversations: inbox.conversations, agent: inbox.agent });
document.querySelector('.company').textContent = inbox.company;
show();
