import { describe, expect, it } from 'vitest';
import { climbLadder } from './ladder';

const now = new Date('2026-11-22T10:00:00Z');
const incident = (level: 'aggression' | 'abuse' | 'threat', at = '2026-10-01T09:00:00Z') => ({ level, at });

describe('the ladder for abuse', () => {
  it('has no step where nothing happened, or nothing but a hostile tone', () => {
    expect(climbLadder([], now)).toBeUndefined();
    expect(climbLadder([incident('aggression'), incident('aggression')], now)).toBeUndefined();
  });

  it('takes one step for each incident and names who is told', () => {
    const first = climbLadder([incident('abuse')], now);
    expect(first).toMatchObject({ count: 1, number: 1, of: 3, letGo: [] });
    expect(first?.next?.step).toContain('our team lead');
    expect(climbLadder([incident('abuse'), incident('abuse')], now)).toMatchObject({ number: 2, count: 2 });
  });

  it('goes straight to the step made for a threat', () => {
    expect(climbLadder([incident('threat')], now)).toMatchObject({ number: 3, worst: 'threat', letGo: [] });
  });

  it('proposes parting only once the ladder is used up', () => {
    const three = [incident('abuse'), incident('abuse'), incident('abuse')];
    expect(climbLadder(three, now)).toMatchObject({ number: 3, letGo: [] });
    expect(climbLadder([...three, incident('abuse')], now)?.letGo).toHaveLength(3);
  });

  it('forgets what is older than twelve months', () => {
    expect(climbLadder([incident('abuse', '2025-11-21T10:00:00Z')], now)).toBeUndefined();
    expect(climbLadder([incident('abuse', '2025-11-23T10:00:00Z')], now)?.count).toBe(1);
  });

  it('follows the team’s own ladder and protocol', () => {
    const policy = {
      abuse: [
        { step: 'Warn.', phrases: ['boundary-1'] },
        { step: 'Call Ines.', who: 'Ines', level: 'threat' as const },
      ],
      letGo: [{ step: 'Write to legal.' }],
    };
    expect(climbLadder([incident('abuse')], now, policy)?.step).toEqual(policy.abuse[0]);
    expect(climbLadder([incident('threat')], now, policy)?.step.who).toBe('Ines');
    const three = [incident('abuse'), incident('abuse'), incident('threat')];
    expect(climbLadder(three, now, policy)).toMatchObject({ number: 2, letGo: ['Write to legal.'] });
  });
});
