import { describe, expect, test } from 'vitest';
import { listen } from './listen';

const read = (text: string) => listen([{ role: 'customer', at: '2026-03-04T10:00:00+01:00', text }]);

describe('languages that are not read yet: questions, dates, numbers and amounts are still told', () => {
  test.each([
    [
      'de',
      'Guten Tag, Bestellung 55-1234 vom 3. März über 49,90 € fehlt noch. Wann kommt sie?',
      'Wann kommt sie?',
      '49,90 €',
    ],
    [
      'fr',
      "Bonjour, la facture 2207 du 14/05/2026 est de 120 €, ce n'est pas juste. Pouvez-vous la corriger ?",
      'Pouvez-vous la corriger ?',
      '120 €',
    ],
    [
      'es',
      'Hola, el pedido 88120 no ha llegado y ya pagué 35,50 €. ¿Cuándo llega mi paquete?',
      '¿Cuándo llega mi paquete?',
      '35,50 €',
    ],
    ['pl', 'Dzień dobry, moje zamówienie 4471 z 12.05.2026 nie przyszło. Kiedy będzie?', 'Kiedy będzie?', '12.05.2026'],
    [
      'ja',
      'お世話になっております。注文番号 55-1234 の商品がまだ届きません。いつ届きますか？返金は ¥4900 です。',
      'いつ届きますか？',
      '¥4900',
    ],
    ['zh', '您好，我的订单还没有到，金额是 ¥399。什么时候可以收到？谢谢。', '什么时候可以收到？', '¥399'],
    ['ko', '안녕하세요. 주문 55-1234 상품이 2026-03-01 에 오지 않았습니다. 언제 오나요?', '언제 오나요?', '2026-03-01'],
    ['ar', 'مرحبا، لم يصل الطلب 88120 بعد ودفعت 35 €. متى سيصل؟', 'متى سيصل؟', '35 €'],
  ])('%s', (language, text, question, fact) => {
    const reading = read(text);
    expect(reading).toMatchObject({ language, understood: false, situations: [], abuse: 'none', whys: [] });
    expect(reading.asks.map((ask) => ask.text)).toEqual([question]);
    expect(reading.facts.map(({ value }) => value)).toContain(fact);
    for (const { start, end, text: words } of [...reading.asks, ...reading.facts])
      expect(text.slice(start, end)).toBe(words);
  });

  test('swear words of English in another language claim nothing', () => {
    expect(read('Das ist doch shit, ich warte seit drei Wochen auf die Lieferung und niemand hilft mir.').abuse).toBe(
      'none',
    );
  });
});

describe('two languages in one message', () => {
  test('English with a foreign greeting or quotation is read', () => {
    const reading = read(
      'Guten Tag, I am really disappointed. The shop said "kommt morgen" and nothing came. When do I get my order?',
    );
    expect(reading).toMatchObject({ language: 'en', understood: true });
    expect(reading.situations.map(({ name }) => name)).toContain('frustrated');
  });

  test('a message mostly in another language is not, whatever English words are in it', () => {
    const reading = read(
      'Hallo, ich habe den Newsletter nicht bestellt, bitte sofort unsubscribe. Wo ist der Button dafür? Danke und Gruß',
    );
    expect(reading).toMatchObject({ language: 'de', understood: false });
    expect(reading.asks.map(({ text }) => text)).toEqual(['Wo ist der Button dafür?']);
  });
});
