import { describe, expect, it } from 'vitest';
import { readAddress } from './address';

describe('the address of a server', () => {
  it.each([
    ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434', true],
    [' http://localhost:1234/v1/ ', 'http://localhost:1234/v1', 'http://localhost:1234', true],
    [
      'https://Models.Example/openai/v1/chat/completions',
      'https://models.example/openai/v1',
      'https://models.example',
      false,
    ],
    ['https://models.example', 'https://models.example', 'https://models.example', false],
  ])('%s is read', (typed, base, origin, local) => {
    expect(readAddress(typed)).toEqual({ base, origin, local });
  });

  it.each([
    'http://models.example/v1',
    'http://192.168.0.5:11434/v1',
    'http://127.0.0.1.evil.example/v1',
    'http://localhost.evil.example',
    'http://127.0.0.1@evil.example/v1',
    'https://user:secret@models.example/v1',
    'https://models.example/v1?key=secret',
    'http://[::1]:11434/v1',
    'ftp://models.example',
    'javascript:alert(1)',
    'models.example',
    '',
  ])('%s is refused', (typed) => {
    expect(readAddress(typed)).toHaveProperty('problem');
  });
});
