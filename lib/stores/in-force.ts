import { endOf } from '../library/days';
import { isExpired, type Layer, type LayeredLibraries, layers, mergeRules } from '../library/layers';
import { mistakesInRules } from '../library/rules';
import { builtInSources } from '../wording/built-in-sources';
import { compileRules } from '../wording/compile';
import type { InForce, PutInForce } from './in-force-script';
import { readLayers } from './library-layers';

/** Rules with a mistake keep those of their library out, as a whole, and nothing else. */
export const putInForce: PutInForce = (kept, now) => {
  const over = readLayers(kept);
  for (const layer of layers) if (over[layer] && isExpired(over[layer], now)) delete over[layer];
  const until = layers.flatMap((layer) => over[layer]?.expires ?? []).map(endOf);
  return {
    ...compileOver(over, now),
    policies: Object.assign({}, ...layers.map((layer) => over[layer]?.policies ?? {})),
    ...(until.length > 0 ? { until: Math.min(...until) } : {}),
  };
};

function compileOver(over: LayeredLibraries, now: Date): Pick<InForce, 'rules' | 'silent'> {
  if (layers.every((layer) => (over[layer]?.rules.length ?? 0) === 0)) return { silent: [] };
  const { compiled, errors } = compileRules(mergeRules(builtInSources, over, now));
  if (errors.length === 0) return { rules: compiled, silent: [] };
  const silent = layers.filter((layer) => over[layer] && mistakesInRules(over[layer]).length > 0);
  // Mistakes are those of single rules; should one only show among others, what is sound of all counts.
  if (silent.length === 0) return { rules: compiled, silent };
  const sound = Object.fromEntries(Object.entries(over).filter(([layer]) => !silent.includes(layer as Layer)));
  return { ...compileOver(sound, now), silent };
}
