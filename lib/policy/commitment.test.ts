import { describe, expect, it } from 'vitest';
import { describeDay, nextCommitment } from './commitment';
import { defaultPolicy } from './defaults';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute); // 2 March 2026 is a Monday

describe('the next time a rep may promise', () => {
  it('counts business hours and rounds up to the full hour', () => {
    expect(nextCommitment(at(2, 9, 20)).words).toBe('14:00 today');
  });

  it('goes on the next working day when the day is too short', () => {
    expect(nextCommitment(at(2, 15)).words).toBe('Tuesday 11:00');
    expect(nextCommitment(at(6, 16)).words).toBe('Monday 12:00');
  });

  it('never promises before opening, after closing or on a day off', () => {
    for (let hour = 0; hour < 24 * 14; hour++) {
      const { date } = nextCommitment(new Date(2026, 2, 1, hour, 17), undefined, 'urgent');
      expect(date.getDay()).toBeGreaterThan(0);
      expect(date.getDay()).toBeLessThan(6);
      expect(date.getHours() + date.getMinutes() / 60).toBeGreaterThan(9);
      expect(date.getHours() + date.getMinutes() / 60).toBeLessThanOrEqual(17);
    }
  });

  it('knows shifts that end on the next day, and teams that never close', () => {
    const night = { businessHours: { days: [1, 2, 3, 4, 5], from: '22:00', to: '06:00' } };
    expect(nextCommitment(at(2, 23), night).words).toBe('Tuesday 3:00');
    expect(nextCommitment(at(3, 1), night).words).toBe('5:00 today');
    expect(nextCommitment(at(3, 1), night, 'usual', at(3, 4)).words).toBe('2:30 today');
    expect(nextCommitment(at(3, 4, 30), night).words).toBe('Wednesday 1:00');
    expect(nextCommitment(at(3, 12), night).words).toBe('Wednesday 2:00');
    // Friday's shift ends on Saturday; the next one begins on Monday.
    expect(nextCommitment(at(7, 1), night).words).toBe('5:00 today');
    expect(nextCommitment(at(7, 5), night).words).toBe('Tuesday 1:00');
    const always = { businessHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' } };
    expect(nextCommitment(at(7, 22, 30), always).words).toBe('Sunday 3:00');
  });

  it('keeps clear of holidays', () => {
    const policy = { ...defaultPolicy, businessHours: { ...defaultPolicy.businessHours, holidays: ['2026-03-03'] } };
    expect(nextCommitment(at(2, 16), policy).words).toBe('Wednesday 12:00');
  });

  it('is sooner when it presses and later when somebody else takes over', () => {
    expect(nextCommitment(at(2, 10), undefined, 'urgent').words).toBe('12:00 today');
    expect(nextCommitment(at(2, 10), undefined, 'handover').words).toBe('Tuesday 10:00');
  });

  it('comes while it still helps, where they need it before the usual time', () => {
    const soon = nextCommitment(at(2, 9, 10), undefined, 'urgent', at(2, 11));
    expect(soon.words).toBe('10:00 today');
    expect(nextCommitment(at(2, 9, 10), undefined, 'urgent', at(2, 9, 40)).words).toBe('12:00 today');
    expect(nextCommitment(at(2, 9, 10), undefined, 'urgent', at(4, 9)).words).toBe('12:00 today');
    // Before they need it in the evening the team still has half an hour.
    expect(nextCommitment(at(2, 16, 30), undefined, 'urgent', at(2, 20)).words).toBe('17:00 today');
    expect(nextCommitment(at(2, 16, 45), undefined, 'urgent', at(2, 20)).words).toBe('Tuesday 11:00');
    // It is asked before the team is there, and needed soon after.
    expect(nextCommitment(at(3, 8, 10), undefined, 'urgent', at(3, 9, 30)).words).toBe('9:15 today');
    expect(nextCommitment(at(2, 16, 30), undefined, 'urgent', at(3, 9, 30)).words).toBe('17:00 today');
  });

  it('names the date when the weekday alone could be the wrong week', () => {
    const policy = { promises: { withinHours: 60, urgentWithinHours: 2, handoverWithinHours: 8 } };
    expect(nextCommitment(at(2, 9), policy).words).toBe('Wednesday 11 March 13:00');
    expect(describeDay(new Date(2027, 0, 8), at(2, 9))).toBe('Friday 8 January 2027');
  });

  it('ends also for a team that never works', () => {
    const holidays = Array.from({ length: 500 }, (_, i) =>
      new Date(Date.UTC(2026, 2, 1 + i)).toISOString().slice(0, 10),
    );
    const policy = { businessHours: { ...defaultPolicy.businessHours, holidays } };
    expect(nextCommitment(at(2, 9), policy).date.getTime()).toBe(at(2, 13).getTime());
  });
});
