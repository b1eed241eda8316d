import { describe, expect, test } from 'vitest';
import { detectLanguage } from './language';

describe('detectLanguage', () => {
  test.each([
    ['en', 'Where is my parcel? It should have been here on Monday.'],
    ['en', 'REFUND NOW'],
    ['en', 'thx, works'],
    ['en', 'cant log in'],
    ['de', 'Guten Tag, meine Bestellung ist leider noch nicht angekommen. Können Sie bitte nachsehen?'],
    ['fr', "Bonjour, je n'ai pas reçu ma commande et je voudrais être remboursé."],
    ['es', 'Hola, no he recibido mi pedido y quiero saber cuándo llega.'],
    ['it', 'Buongiorno, non ho ancora ricevuto il mio ordine.'],
    ['pt', 'Olá, ainda não recebi o meu pedido. Quando é que chega?'],
    ['nl', 'Hallo, ik heb mijn bestelling nog niet ontvangen. Wanneer komt het?'],
    ['pl', 'Dzień dobry, nie mam jeszcze faktury za moje zamówienie.'],
    ['sv', 'Hej, jag har inte fått min beställning från er.'],
    ['ru', 'Здравствуйте, где мой заказ?'],
    ['uk', 'Добрий день, де моє замовлення і коли її привезуть?'],
    ['ja', '注文はいつ届きますか'],
    ['zh', '我的订单在哪里'],
    ['ar', 'أين طلبي؟'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(['', '   ', '4711', '🙂🙂', '\ud800', 'https://shop.example/the/order', 'Kowalczyk Ltd'])(
    'says und for %j',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
    },
  );

  test('an English mail stays English with a foreign name, street and greeting in it', () => {
    const mail =
      'Guten Tag, the invoice for our office in der Rue de la Paix is wrong. Please send a new one. Grüße, Jürgen';
    expect(detectLanguage(mail)).toBe('en');
  });

  test('addresses say nothing, whatever words are in them', () => {
    expect(detectLanguage('der.die.das@ist.nicht.example where is my order?')).toBe('en');
    expect(detectLanguage('Wo ist meine Bestellung? https://the.and.is.example/my/order')).toBe('de');
  });

  test('a megabyte costs no more than its beginning', () => {
    expect(detectLanguage('where is my order? '.repeat(60_000))).toBe('en');
  });
});
