/** Shapes on a 16 × 16 grid, drawn as strokes. */
const shapes = {
  check: 'M3.5 8.5l3 3 6-7',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
  insert: 'M8 2.5v7M5 6.8l3 3 3-3M3 13h10',
  copy: 'M6 5.5h7v8H6zM3.5 10.5v-8h7',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 010 8H6',
  collapse: 'M9 3.5L13.5 8 9 12.5M3 3.5L7.5 8 3 12.5',
  clock: 'M8 2.2a5.8 5.8 0 100 11.6A5.8 5.8 0 008 2.2zM8 5v3.2l2.2 1.4',
  pin: 'M6 2.5h4M6.8 2.5v4.2L4.5 9.5h7L9.2 6.7V2.5M8 9.5v4',
  plus: 'M8 3.5v9M3.5 8h9',
  arrow: 'M2.5 8h10.5M9 4l4 4-4 4',
} as const;

/** A decorative shape; what it means is said by the control around it. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg className="icon-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} />
    </svg>
  );
}
