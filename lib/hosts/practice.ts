/**
 * The practice inbox that comes with Heard: a small helpdesk of our own on loopback. It moves between conversations
 * without loading a page and says in attributes what other hosts leave to be found out.
 */
import type { Conversation, Message } from '../conversation/conversation';
import { roles } from '../conversation/vocabulary';
import { originOf } from './frames';
import { isoTime, person } from './mail';
import { readOwnText } from './text';
import type { Host } from './types';
import { watchPage } from './watch';

const root = '[data-practice="conversation"]';

export const practice: Host = {
  id: 'practice',
  name: 'Practice inbox',

  matches: (doc) => doc.querySelector('head > meta[name="heard-practice"]') !== null,

  readConversation(doc) {
    const conversation = doc.querySelector(root);
    const id = conversation?.getAttribute('data-id');
    if (!conversation || !id) return { reason: 'Open a conversation, and what the customer wrote is read here.' };
    const read: Conversation = {
      id: `practice:${originOf(doc)}:${id}`.slice(0, 1000),
      host: practice.id,
      subject: (conversation.getAttribute('data-subject') ?? '').slice(0, 2000),
      customer: person(
        conversation.getAttribute('data-customer-name'),
        conversation.getAttribute('data-customer-address'),
      ),
      messages: [...conversation.querySelectorAll('article[data-message-id]')].map(readMessage),
    };
    return read;
  },

  findComposers: (doc) => [...doc.querySelectorAll<HTMLElement>('[data-practice="composer"]')],

  controls: (doc) => [...doc.querySelectorAll('[data-practice="send"], [data-practice="reply"]')],

  sendControls: (doc) => [...doc.querySelectorAll('[data-practice="send"]')],

  messageElements: (doc, messageId) =>
    [...doc.querySelectorAll(`${root} article[data-message-id]`)]
      .filter((article) => article.getAttribute('data-message-id') === messageId)
      .flatMap((article) => [...article.querySelectorAll<HTMLElement>('.message-text')]),

  // The conversation is replaced whole inside of `main`; the composer beside it is of no interest here.
  watch: (doc, onChange, signal) => watchPage(doc, { within: ['main', 'body'] }, onChange, signal),
};

function readMessage(article: Element): Message {
  const text = article.querySelector('.message-text');
  const role = roles.find((known) => known === article.getAttribute('data-role'));
  const at = isoTime(article.getAttribute('data-at'));
  return {
    id: (article.getAttribute('data-message-id') ?? '').slice(0, 500),
    author: person(article.getAttribute('data-author'), article.getAttribute('data-address')),
    role: role ?? 'system',
    ...(at ? { at } : {}),
    text: text ? readOwnText(text).text : '',
  };
}
