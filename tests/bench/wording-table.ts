/** Prints the figures of `wording-run.ts`, with what they are measured against. */
import { type Figures, floorName, lengths, ourName } from './wording-run';

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4));

/** Lines of text, ready to print. */
export function tableOf(figures: Figures): string[] {
  return [
    ...columns('A whole draft never seen before, ms', figures, 'whole'),
    '',
    ...columns('One key in the middle of the draft, ms', figures, 'key'),
    '',
    ...ratios(figures),
    '',
    ...figures.compile.map(
      ({ count, first, warm, ready }) =>
        `compiling ${count.toLocaleString('en')} rules: ${first.toFixed(0)} ms at first, ${warm.toFixed(0)} ms warm; ready to check in ${ready.toFixed(1)} ms`,
    ),
    ...figures.missing.map(({ name, why }) => `${name} could not run here: ${why}`),
  ];
}

function columns(title: string, figures: Figures, mode: 'whole' | 'key'): string[] {
  const head = [
    title.padEnd(40),
    ...lengths.map((length) => length.toLocaleString('en').padStart(10)),
    '  times floor at 2,000',
  ];
  const floor = figureOf(figures, floorName, mode, 2000);
  const rows = figures.systems.map((system) => {
    const values = system[mode].map((value) => number(value).padStart(10)).join('');
    const times = (figureOf(figures, system.name, mode, 2000) / floor).toFixed(1).padStart(8);
    return `${system.name.padEnd(40)}${values}${times}  ${system.note}`;
  });
  return [head.join(''), ...rows];
}

function figureOf(figures: Figures, name: string, mode: 'whole' | 'key', length: (typeof lengths)[number]): number {
  return figures.systems.find((system) => system.name === name)?.[mode][lengths.indexOf(length)] ?? Number.NaN;
}

/** What has to hold, as ratios within the run; times alone depend on the machine. */
function ratios(figures: Figures): string[] {
  const ours = ourName(10_000);
  const floor = figureOf(figures, floorName, 'whole', 2000);
  const whole = figureOf(figures, ours, 'whole', 2000);
  const line = (what: string, value: number, limit: string) =>
    `${what.padEnd(66)}${number(value).padStart(9)}   ${limit}`;
  const peers = figures.systems.filter(({ name }) => name !== floorName && !name.startsWith('Heard'));
  return [
    line('10,000 rules, 2,000 characters, times the floor', whole / floor, 'at most 5'),
    line(
      '10,000 rules against 300, 2,000 characters',
      whole / figureOf(figures, ourName(300), 'whole', 2000),
      'under 2',
    ),
    line(
      'one key in 10,000 characters, times the floor of 2,000',
      figureOf(figures, ours, 'key', 10_000) / floor,
      'at most 1',
    ),
    line('one key in 50,000 characters, ms', figureOf(figures, ours, 'key', 50_000), 'at most 0.5'),
    ...peers.map(({ name }) =>
      line(
        `${name}, times ours with 10,000 rules at 2,000 characters`,
        figureOf(figures, name, 'whole', 2000) / whole,
        name === 'harper.js' ? 'at least 200' : 'at least 1',
      ),
    ),
  ];
}
