import { describe, expect, test } from 'vitest';
import { type ListenMessage, listen } from './listen';

/** A thread of "customer: …" and "agent: …" lines, a day apart from 2 March on. */
function thread(...lines: string[]): ListenMessage[] {
  return lines.map((line, index) => {
    const [, role, text] = /^(customer|agent|note): (.*)$/.exec(line)!;
    const at = `2026-03-${String(index + 2).padStart(2, '0')}T09:00:00+01:00`;
    return { id: `m${index + 1}`, role: role as ListenMessage['role'], at, text: text! };
  });
}
const asksOf = (messages: ListenMessage[]) =>
  listen(messages).thread?.asks.map(({ text, state }) => [text.replace(/[?.]$/, ''), state]);

describe('how earlier asks stand', () => {
  test('a question is answered by what has the shape of its answer, a request by a deed', () => {
    expect(
      asksOf(
        thread(
          'customer: When does the winter sale end? Please also cancel order 7714.',
          'agent: The winter sale ends on 12 March. I have cancelled order 7714.',
          'customer: Good, see you in the shop.',
        ),
      ),
    ).toEqual([
      ['When does the winter sale end', 'answered'],
      ['Please also cancel order 7714', 'answered'],
    ]);
  });

  test('what we only promised is promised, what we passed over is open', () => {
    const asks = asksOf(
      thread(
        'customer: Could you replace the cracked lid? Which glue may I use meanwhile?',
        "agent: We'll replace the lid next week.",
        'customer: All right.',
      ),
    );
    expect(asks).toEqual([
      ['Could you replace the cracked lid', 'promised'],
      ['Which glue may I use meanwhile', 'open'],
    ]);
  });

  test('a word that every object has something for is a word like others', () => {
    const asks = asksOf(
      thread(
        'customer: When does the constructor workshop end?',
        'agent: The constructor workshop ends on 12 March.',
        'customer: Good, see you there.',
      ),
    );
    expect(asks).toEqual([['When does the constructor workshop end', 'answered']]);
  });

  test('shows the words of ours that answer, with offsets into our message', () => {
    const messages = thread(
      'customer: Where do I find the meter number?',
      'agent: Good morning. The meter number is under the barcode on the lid.',
      'customer: Thanks.',
    );
    const reply = listen(messages).thread?.asks[0]?.reply;
    expect(reply).toMatchObject({ messageId: 'm2', text: 'The meter number is under the barcode on the lid.' });
    expect(messages[1]?.text.slice(reply?.start, reply?.end)).toBe(reply?.text);
  });

  test('what is asked again stands once, and is open whatever we wrote', () => {
    const reading = listen(
      thread(
        'customer: Please send the certificate for the blue crane.',
        'agent: Attached is the certificate for the blue crane.',
        'customer: That was the yellow one. Please send the certificate for the blue crane!',
      ),
    );
    expect(reading.thread?.asks).toHaveLength(1);
    expect(reading.thread?.asks[0]).toMatchObject({ state: 'open', askedAgain: true });
    expect(reading.asks).toHaveLength(1);
  });

  test('an ask in a row ends before its "and"', () => {
    const asks = asksOf(
      thread(
        'customer: Could you send the invoice again, replace the scratched table leg, and tell me which oil I may use?',
        'agent: Hm.',
        'customer: Well?',
      ),
    );
    expect(asks?.map(([text]) => text)).toContain('replace the scratched table leg');
  });

  test('internal notes answer nothing, and a first message has no thread', () => {
    const messages = thread(
      'customer: When will the mason come?',
      'note: The mason will come on Friday, do not tell yet.',
      'customer: Hello?',
    );
    expect(listen(messages).thread?.asks[0]?.state).toBe('open');
    expect(listen(messages.slice(0, 1))).not.toHaveProperty('thread');
  });
});

describe('whether promises were kept', () => {
  const promised = 'agent: I will send the spare key by Wednesday.';
  const [kept, overdue] = [
    (messages: ListenMessage[]) => listen(messages).promises[0]?.kept,
    (messages: ListenMessage[]) => listen(messages).promises[0]?.overdue,
  ];

  test('a later message of ours says so', () => {
    const messages = thread(
      'customer: I need a spare key.',
      promised,
      'agent: The spare key was sent this morning.',
      'customer: Fine.',
    );
    expect(kept(messages)).toBe(true);
    expect(overdue(messages)).toBe(false);
  });

  test('the customer says so', () => {
    expect(kept(thread('customer: I need a spare key.', promised, 'customer: The key arrived, thank you.'))).toBe(true);
  });

  test('the customer denies it', () => {
    const messages = thread(
      'customer: I need a spare key.',
      promised,
      'customer: Hm.',
      'customer: Where is it? No key yet, thanks.',
    );
    expect(kept(messages)).toBeUndefined();
    expect(overdue(messages)).toBe(true);
  });
});

test('the mood from message to message', () => {
  const reading = listen(
    thread(
      'customer: Could you tell me when the sofa comes?',
      'agent: On Monday.',
      'customer: I am really angry, I took the day off for nothing and nobody came!',
      'agent: I am sorry. It is on its way now.',
      'customer: It is here and it is wonderful, thank you so much!',
    ),
  );
  expect(reading.thread?.moods).toEqual([
    { messageId: 'm1', mood: 'calm' },
    { messageId: 'm3', mood: 'upset' },
    { messageId: 'm5', mood: 'pleased' },
  ]);
});
