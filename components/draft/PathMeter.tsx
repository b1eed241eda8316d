import { pathOf } from '../../lib/stores/draft';
import { useDraft } from '../sidebar/context';
import { Icon } from '../ui/Icon';
import { stageWords } from '../ui/words';

/** Which of the five stages the draft has: a tick and a filled mark for those it has, an empty ring for the others. */
export function PathMeter() {
  const lit = useDraft((state) => state.stages);
  return (
    <ol className="path" aria-label="Stages in the draft">
      {pathOf({ stages: lit }).map((step) => (
        <li key={step.stage} className="path-step" data-lit={step.lit}>
          <span className="path-mark">{step.lit && <Icon shape="check" />}</span>
          <span className="path-name">{stageWords[step.stage]}</span>
          <span className="unseen">{step.lit ? ': there' : ': not yet'}</span>
        </li>
      ))}
    </ol>
  );
}
