import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftMessage, exampleConversation, exampleNote, exampleReading } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Listen' }));

describe('Listen', () => {
  it('says so where a thread is too long to be read whole', async () => {
    const { tell } = await drawSidebar();
    expect(section().queryByText(/too long/)).toBeNull();
    await tell({ type: 'conversation', conversation: { ...exampleConversation, older: 340 } });
    expect(section().getByText(/the 340 oldest messages were left out/)).toBeTruthy();
  });

  it('shows each situation with the words that say so, unsure ones with a perhaps', async () => {
    const { user } = await drawSidebar();
    expect(section().getByText('“broken since Monday”')).toBeTruthy();
    await user.hover(section().getByRole('button', { name: 'Perhaps impatient' }));
    expect(section().getByText('“by Friday”', { selector: '.evidence' })).toBeTruthy();
  });

  it('lights up the words in the page while the focus or the pointer is on a line, then puts the light out', async () => {
    const { user, port } = await drawSidebar();
    const { evidence } = exampleReading.situations[0] ?? { evidence: [] };
    const spans = evidence.map(({ start, end }) => ({ start, end }));
    const chip = section().getByRole('button', { name: 'Frustrated' });
    await user.hover(chip);
    expect(port.sent.at(-1)).toEqual({ type: 'light', messageId: 'm1', spans });
    await user.unhover(chip);
    expect(port.sent.at(-1)).toEqual({ type: 'light', messageId: 'm1', spans: [] });
    chip.focus();
    expect(port.sent.at(-1)).toEqual({ type: 'light', messageId: 'm1', spans });
    chip.blur();
    expect(port.sent.at(-1)).toEqual({ type: 'light', messageId: 'm1', spans: [] });
  });

  it('ticks an ask once the draft covers it, and says so in words', async () => {
    const { tell } = await drawSidebar({
      engines: { readDraft: (text) => ({ stages: [], covered: [text.includes('lamp')], structure: [] }) },
    });
    expect(section().getByRole('button', { name: 'send a new lamp , not yet in the draft' })).toBeTruthy();
    await tell(draftMessage('A new lamp is on its way.'));
    expect(section().getByRole('button', { name: 'send a new lamp , covered in the draft' })).toBeTruthy();
    expect(section().getByText('1 of 1 covered')).toBeTruthy();
  });

  it('keeps the tick of an ask that what we sent covers, when the composer is gone', async () => {
    const { tell } = await drawSidebar({
      engines: { readDraft: () => ({ stages: [], covered: [false], coveredBefore: [true], structure: [] }) },
    });
    await tell({ type: 'draft', draft: null });
    expect(section().getByRole('button', { name: 'send a new lamp , covered in what we wrote' })).toBeTruthy();
    expect(section().getByText('1 of 1 covered')).toBeTruthy();
    await tell(draftMessage('By the way'));
    expect(section().getByRole('button', { name: 'send a new lamp , covered in what we wrote' })).toBeTruthy();
  });

  it('counts what the draft covers beside what we wrote', async () => {
    const asks = ['lamp', 'bill'].map((word, at) => ({ start: at, end: at + 1, text: word, summary: word }));
    const { tell } = await drawSidebar({
      engines: {
        listen: () => ({ ...exampleReading, asks }),
        readDraft: (text) => ({
          stages: [],
          covered: [false, text !== ''],
          coveredBefore: [true, false],
          structure: [],
        }),
      },
    });
    expect(section().getByText('1 of 2 covered')).toBeTruthy();
    await tell(draftMessage('The bill is attached.'));
    expect(section().getByText('2 of 2 covered')).toBeTruthy();
  });

  it('says when it does not read the language, and what it shows nevertheless', async () => {
    await drawSidebar({ engines: { listen: () => ({ ...exampleReading, understood: false, situations: [] }) } });
    expect(section().getByText('Heard doesn’t read this language yet.')).toBeTruthy();
    expect(section().getByRole('button', { name: /^Date Monday/ })).toBeTruthy();
  });

  it('does not blame the language when there is next to nothing to read', async () => {
    const reading = { ...exampleReading, language: 'und', understood: false, situations: [], asks: [] };
    const { tell } = await drawSidebar({ engines: { listen: () => reading } });
    const messages = exampleConversation.messages.map((message) => ({ ...message, text: 'Uwe' }));
    await tell({ type: 'conversation', conversation: { ...exampleConversation, messages } });
    expect(section().getByText('Too little is written here to read anything in it.')).toBeTruthy();
    expect(section().queryByText('Heard doesn’t read this language yet.')).toBeNull();
  });

  it('keeps the button that adds a situation beside the last one: it does not begin a row of its own', async () => {
    await drawSidebar();
    const add = section().getByRole('button', { name: 'Add what was not heard' });
    const last = within(section().getByRole('list', { name: 'How the customer is' }))
      .getAllByRole('listitem')
      .at(-1);
    expect(last?.querySelector('.chip')?.textContent).toBe('Perhaps impatient');
    expect(last?.contains(add)).toBe(true);
  });

  it('names abuse before what is surer, and says what is unsure more quietly', async () => {
    const situations = [
      { name: 'frustrated' as const, confidence: 0.98, evidence: [] },
      { name: 'abusive' as const, confidence: 0.8, evidence: [] },
      { name: 'legal-threat' as const, confidence: 0.5, evidence: [] },
    ];
    await drawSidebar({ engines: { listen: () => ({ ...exampleReading, situations }) } });
    const list = within(section().getByRole('list', { name: 'How the customer is' }));
    const chips = list.getAllByRole('button').filter(({ className }) => className === 'chip');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['Abusive', 'Frustrated', 'Perhaps legal threat']);
    expect(chips.map(({ dataset }) => 'unsure' in dataset)).toEqual([false, false, true]);
  });

  it('says a time once, and that it is past', async () => {
    const { start, end } = { start: 0, end: 5 };
    const deadlines = [
      { start, end, text: 'by Thursday 2 January 2020', date: '2020-01-02' },
      { start: 6, end: 9, text: 'before the fair opens', date: '2020-01-03' },
    ];
    await drawSidebar({ engines: { listen: () => ({ ...exampleReading, deadlines, whys: [] }) } });
    expect(section().getByRole('button', { name: /2 January/ }).textContent).toBe('Thursday 2 January 2020, past');
    expect(section().getByRole('button', { name: /3 January/ }).textContent).toBe(
      'Friday 3 January 2020, past “before the fair opens”',
    );
  });

  it('says so when the last message has no text to read', async () => {
    const { tell } = await drawSidebar({
      engines: { listen: () => ({ ...exampleReading, situations: [], asks: [] }) },
    });
    const messages = exampleConversation.messages.map((message) => ({ ...message, text: ' ' }));
    await tell({ type: 'conversation', conversation: { ...exampleConversation, messages } });
    expect(section().getByText(/no text that can be read here/)).toBeTruthy();
  });

  it('says nothing of a customer who is in no situation', async () => {
    await drawSidebar({ engines: { listen: () => ({ ...exampleReading, situations: [] }) } });
    expect(section().getByText('No situation that Heard knows stands out here.')).toBeTruthy();
  });

  it('names the promise that is overdue and counts the notes', async () => {
    const promise = exampleNote({ id: 'p', kind: 'promise', text: 'Call Ida', due: '2020-01-02T09:00:00.000Z' });
    await drawSidebar({ notes: [promise, exampleNote()] });
    expect(section().getByText('1 overdue', { exact: false, selector: 'strong' })).toBeTruthy();
    expect(section().getByText('Call Ida', { exact: false })).toBeTruthy();
    expect(section().getByRole('button', { name: '2 notes' })).toBeTruthy();
  });

  it('has the places ready for what the notes will say, and tells at once what needs none', async () => {
    const promises = [{ start: 0, end: 5, text: 'We will call.', messageId: 'a1', overdue: true }];
    const never = new Promise<never>(() => undefined);
    const { tell } = await drawSidebar({
      handlers: { 'notes.list': () => never },
      engines: { listen: (messages) => ({ ...exampleReading, promises: messages.length > 1 ? promises : [] }) },
    });
    const region = screen.getByRole('region', { name: 'Listen' });
    expect(region.querySelector('.capture')?.textContent).toBe('');
    expect(region.querySelector('.known-none')?.textContent).toBe('');
    const [message] = exampleConversation.messages;
    if (!message) throw new Error('The example has a message.');
    await tell({ type: 'conversation', conversation: { ...exampleConversation, messages: [message, message] } });
    expect(section().getByText('“We will call.”', { exact: false })).toBeTruthy();
  });

  it('goes to the notes without a step in the history of the tab', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    const before = window.history.length;
    await user.click(section().getByRole('button', { name: '1 note' }));
    expect(document.activeElement).toBe(document.getElementById('notes'));
    expect(window.location.hash).toBe('');
    expect(window.history.length).toBe(before);
  });

  it('goes on when listening fails', async () => {
    await drawSidebar({
      engines: {
        listen: () => {
          throw new Error('broken');
        },
      },
    });
    expect(section().getByText('Heard could not read this message.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'New note' })).toBeTruthy();
  });

  it('stays a glance with sixty asks', async () => {
    const asks = Array.from({ length: 60 }, (_, i) => ({ start: i, end: i + 1, text: 'x', summary: `ask ${i}` }));
    const { user } = await drawSidebar({ engines: { listen: () => ({ ...exampleReading, asks }) } });
    expect(section().getAllByRole('button', { name: /^ask/ })).toHaveLength(6);
    await user.click(section().getByRole('button', { name: '54 more' }));
    expect(section().getAllByRole('button', { name: /^ask/ })).toHaveLength(60);
    // As many as are read at all: there may be more in the message.
    expect(section().getByText('the first 60')).toBeTruthy();
  });

  it('tells swearing about the matter from abuse', async () => {
    const swears = {
      ...exampleReading,
      abuse: 'aggression' as const,
      abuseEvidence: [{ start: 0, end: 4, text: 'damn' }],
    };
    await drawSidebar({ engines: { listen: () => swears } });
    expect(section().getByText('Swears about the matter, at nobody: “damn”')).toBeTruthy();
  });
});
