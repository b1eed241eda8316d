import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Gap } from '../../lib/reply/gaps';

export interface GapsProps {
  gaps: readonly Gap[];
  /** What the rep filled in, by gap name. */
  values: Readonly<Record<string, string>>;
  /** The gap to be filled next; the focus goes there with each new object. With a label it stopped an insertion. */
  asked: { gap: string; label?: string } | null;
  onFill: (gap: string, value: string) => void;
  /** Enter in a field. */
  onEnter?: () => void;
}

/** What a phrase leaves to the rep, as fields: a choice, a date, or words. */
export function Gaps({ gaps, values, asked, onFill, onEnter }: GapsProps) {
  const base = useId();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) fields.current?.querySelector<HTMLElement>(`[name="${CSS.escape(asked.gap)}"]`)?.focus();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="gaps" ref={fields}>
      {gaps.map((gap) => {
        const id = `${base}-${gap.name}`;
        const props = {
          id,
          className: 'field',
          name: gap.name,
          value: values[gap.name] ?? gap.initial,
          'aria-invalid': (asked?.label !== undefined && asked.gap === gap.name) || undefined,
          onKeyDown,
          onChange: (event: { target: { value: string } }) => onFill(gap.name, event.target.value),
        };
        return (
          <div key={gap.name} className="gap">
            <label htmlFor={id} className="gap-label">
              {gap.label}
              {!gap.required && <span className="muted"> (or none)</span>}
            </label>
            {gap.choices.length > 0 ? (
              <select {...props}>
                <option value="" />
                {gap.choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input {...props} type={gap.kind} dir={gap.kind === 'text' ? 'auto' : undefined} />
            )}
          </div>
        );
      })}
    </div>
  );
}
