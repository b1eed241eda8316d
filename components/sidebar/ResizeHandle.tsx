import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { frameWidth } from '../../lib/page/frame-width';
import { useFrame } from './context';

/** One press of an arrow key, CSS px. */
const step = 16;

/** The inner edge of the sidebar, to be dragged or moved by keys. */
export function ResizeHandle() {
  const width = useFrame((state) => state.width);
  const resize = useFrame((state) => state.resize);
  const drag = useRef<{ screenX: number; width: number } | null>(null);

  // The frame is at the right edge and grows to the left. Screen coordinates: the frame itself moves under the pointer, so its own are of no use.
  const widthAt = (event: PointerEvent) =>
    drag.current ? drag.current.width - (event.screenX - drag.current.screenX) : width;

  const drop = (event: PointerEvent) => {
    if (!drag.current) return;
    resize(widthAt(event), true);
    drag.current = null;
  };

  /** A drag that ended in another way than by letting go: what was reached stays. */
  const giveUp = () => {
    if (!drag.current) return;
    drag.current = null;
    resize(width, true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted: Record<string, number> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: frameWidth.min,
      End: frameWidth.max,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next, true);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus; this separator is the kind that can be moved.
    <div
      className="resize-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the sidebar"
      aria-valuemin={frameWidth.min}
      aria-valuemax={frameWidth.max}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { screenX: event.screenX, width };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        // The button came up where the browser didn't tell us.
        if (event.buttons === 0) giveUp();
        else resize(widthAt(event), false);
      }}
      onPointerUp={drop}
      onPointerCancel={giveUp}
      onLostPointerCapture={giveUp}
    />
  );
}
