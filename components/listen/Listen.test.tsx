import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  draftMessage,
  exampleConversation,
  exampleNote,
  exampleReading,
  exampleSuggestion,
} from '../../lib/stores/testing';
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

  it('takes off a situation that was heard wrong; the suggestion and the checks follow, and it is kept', async () => {
    const read: string[][] = [];
    const { user, background, tell } = await drawSidebar({
      engines: {
        readDraft: (_, at) => {
          read.push(at?.reading.situations.map(({ name }) => name) ?? []);
          return { stages: [], covered: [], structure: [] };
        },
        suggest: ({ reading }) => ({
          ...exampleSuggestion,
          text: `${reading.situations.map(({ name }) => name).join()} ${exampleSuggestion.text}`,
        }),
      },
    });
    await user.click(section().getByRole('button', { name: 'Not so: Frustrated' }));
    expect(section().queryByRole('button', { name: 'Frustrated' })).toBeNull();
    expect(section().getByText('You took off: Frustrated.')).toBeTruthy();
    expect(screen.getByText(/^impatient Hello/)).toBeTruthy();
    await tell(draftMessage('Hello'));
    expect(read.at(-1)).toEqual(['impatient']);
    expect(background.made.findLast(({ name }) => name === 'reading.correct')?.input).toEqual({
      correction: {
        conversationId: 'thread-1',
        messageId: 'm1',
        customerKey: 'ida@holm.example',
        off: ['frustrated'],
        added: [],
        asksOff: [],
        asksAdded: [],
      },
    });
    await user.click(section().getByRole('button', { name: 'Back to what was heard' }));
    expect(section().getByRole('button', { name: 'Frustrated' })).toBeTruthy();
  });

  it('takes a situation that was not heard', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Add what was not heard' }));
    await user.selectOptions(section().getByRole('combobox', { name: 'What was not heard' }), 'Mistaken');
    await user.hover(section().getByRole('button', { name: 'Mistaken' }));
    expect(section().getByText('You said so.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Not so: Mistaken' }));
    expect(section().queryByRole('button', { name: 'Mistaken' })).toBeNull();
    expect(section().queryByText('Corrected by you.')).toBeNull();
  });

  it('takes off what is no ask', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Not asked for: send a new lamp' }));
    expect(section().queryByText('send a new lamp')).toBeNull();
    expect(section().getByText('You took off: 1 ask.')).toBeTruthy();
  });

  it('shows what was corrected before the sidebar was loaded anew, for its own message only', async () => {
    const { background, tell } = await drawSidebar({ conversation: false });
    const kept = { conversationId: 'thread-1', customerKey: 'ida@holm.example', added: [], asksOff: [], asksAdded: [] };
    background.handlers['reading.corrections'] = () => ({
      corrections: [
        { ...kept, messageId: 'm1', off: ['frustrated'] },
        { ...kept, messageId: 'm0', off: ['impatient'] },
      ],
    });
    await tell({ type: 'conversation', conversation: exampleConversation });
    expect(await section().findByText('You took off: Frustrated.')).toBeTruthy();
    expect(section().getByRole('button', { name: 'Perhaps impatient' })).toBeTruthy();
  });

  it('takes an ask that was not heard, which the reply serves, and lets it be taken off again', async () => {
    const { user } = await drawSidebar({
      engines: {
        suggest: ({ reading }) => ({
          ...exampleSuggestion,
          text: `${reading.asks.length} asked. ${exampleSuggestion.text}`,
        }),
      },
    });
    expect(screen.getByText(/^1 asked\./)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Add an ask that was not heard' }));
    await user.selectOptions(
      section().getByRole('combobox', { name: 'What else they ask for' }),
      'My lamp has been broken since Monday.',
    );
    expect(screen.getByText(/^2 asked\./)).toBeTruthy();
    const added = section().getByRole('button', { name: /^Not asked for: .*broken since Monday/ });
    await user.click(added);
    expect(screen.getByText(/^1 asked\./)).toBeTruthy();
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

  it('says when it does not read the language, and what it shows nevertheless', async () => {
    await drawSidebar({ engines: { listen: () => ({ ...exampleReading, understood: false, situations: [] }) } });
    expect(section().getByText('I don’t read this language yet.')).toBeTruthy();
    expect(section().getByRole('button', { name: /^Date Monday/ })).toBeTruthy();
  });

  it('does not blame the language when there is next to nothing to read', async () => {
    const reading = { ...exampleReading, language: 'und', understood: false, situations: [], asks: [] };
    const { tell } = await drawSidebar({ engines: { listen: () => reading } });
    const messages = exampleConversation.messages.map((message) => ({ ...message, text: 'Uwe' }));
    await tell({ type: 'conversation', conversation: { ...exampleConversation, messages } });
    expect(section().getByText('Too little is written here to read anything in it.')).toBeTruthy();
    expect(section().queryByText('I don’t read this language yet.')).toBeNull();
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
    expect(section().getByText('Nothing out of the ordinary in this message.')).toBeTruthy();
  });

  it('names the promise that is overdue and counts the notes', async () => {
    const promise = exampleNote({ id: 'p', kind: 'promise', text: 'Call Ida', due: '2020-01-02T09:00:00.000Z' });
    await drawSidebar({ notes: [promise, exampleNote()] });
    expect(section().getByText('1 overdue', { exact: false, selector: 'strong' })).toBeTruthy();
    expect(section().getByText('Call Ida', { exact: false })).toBeTruthy();
    expect(section().getByRole('link', { name: '2 notes' })).toBeTruthy();
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
});

describe('the thread before the last message', () => {
  const span = { start: 0, end: 5 };
  const earlier = {
    ...exampleReading,
    promises: [
      {
        ...span,
        start: 40,
        end: 45,
        messageId: 'a1',
        text: 'I will send the key by Wednesday.',
        overdue: false,
        kept: true as const,
      },
      { ...span, messageId: 'a1', text: 'We will call you on Friday.', overdue: true },
    ],
    thread: {
      asks: [
        {
          ...span,
          messageId: 'c1',
          text: 'When is the sale?',
          summary: 'say when the sale is',
          state: 'answered' as const,
        },
        {
          ...span,
          messageId: 'c1',
          text: 'Replace the lid.',
          summary: 'replace the lid',
          state: 'promised' as const,
          reply: { ...span, messageId: 'a1', text: 'We will replace it next week.' },
        },
        {
          ...span,
          start: 9,
          end: 20,
          messageId: 'c1',
          text: 'Which glue?',
          summary: 'say which glue',
          state: 'open' as const,
        },
      ],
      moods: [
        { messageId: 'c0', mood: 'calm' as const },
        { messageId: 'c1', mood: 'calm' as const },
        { messageId: 'm1', mood: 'angry' as const },
      ],
    },
  };

  it('shows what still stands, what was promised and how the mood moved; what is answered on request', async () => {
    const { user } = await drawSidebar({ engines: { listen: () => earlier } });
    expect(section().getByText('1 of 3 answered')).toBeTruthy();
    expect(section().queryByText('say when the sale is')).toBeNull();
    expect(section().getByText('replace the lid').parentElement?.textContent).toContain(
      'We will replace it next week.',
    );
    expect(section().getByText('say which glue').parentElement?.textContent).toContain('not answered yet');
    expect(section().getByText('Kept').parentElement?.textContent).toContain('I will send the key by Wednesday.');
    const moods = within(section().getByRole('list', { name: 'The mood from message to message' }));
    expect(moods.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['calm', 'angry']);
    await user.click(section().getByRole('button', { name: '1 more' }));
    expect(section().getByText('say when the sale is')).toBeTruthy();
  });

  it('lights up the words of an earlier ask, of our answer and of a promise in their own messages', async () => {
    const { user, port } = await drawSidebar({ engines: { listen: () => earlier } });
    const lit = async (name: RegExp) => {
      await user.hover(section().getByRole('button', { name }));
      return port.sent.at(-1);
    };
    expect(await lit(/^say which glue/)).toEqual({ type: 'light', messageId: 'c1', spans: [{ start: 9, end: 20 }] });
    expect(await lit(/^We promised:/)).toEqual({ type: 'light', messageId: 'a1', spans: [{ start: 0, end: 5 }] });
    expect(await lit(/^Kept/)).toEqual({ type: 'light', messageId: 'a1', spans: [{ start: 40, end: 45 }] });
    await user.unhover(section().getByRole('button', { name: /^Kept/ }));
    expect(port.sent.at(-1)).toMatchObject({ type: 'light', spans: [] });
  });

  it('says that all was answered, and shows it on request', async () => {
    const [answered] = earlier.thread.asks;
    const thread = { ...earlier.thread, asks: answered ? [answered] : [] };
    const { user } = await drawSidebar({ engines: { listen: () => ({ ...earlier, thread }) } });
    expect(section().getByText('answered')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Show it' }));
    expect(section().getByText('say when the sale is')).toBeTruthy();
  });

  it('tells swearing about the matter from abuse', async () => {
    const swears = { ...exampleReading, abuse: 'aggression' as const, abuseEvidence: [{ ...span, text: 'damn' }] };
    await drawSidebar({ engines: { listen: () => swears } });
    expect(section().getByText('Swears about the matter, at nobody: “damn”')).toBeTruthy();
  });
});
