import { type ReactNode, useId } from 'react';

/** One part of the column, with its heading and what stands beside it. */
export function Section({ name, aside, children }: { name: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{name}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
