/** The card's own style sheet. It hangs in a closed shadow tree: host CSS does not reach it, and it reaches no host. */
export const cardStyle = `
  :host { all: initial; }
  .card {
    position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: 320px; max-width: calc(100vw - 16px);
    max-height: min(360px, calc(100vh - 16px)); overflow: auto; padding: 12px; border: 1px solid light-dark(#8b8983, #74797f);
    border-radius: 8px; color: light-dark(#22262a, #e7e9ea); background: light-dark(#fff, #232629);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); color-scheme: light;
    font: 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    overflow-wrap: anywhere;
  }
  .card.dark { color-scheme: dark; }
  .head { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; margin: 0 0 6px; }
  .words { font-weight: 600; }
  .kind {
    flex: none; padding: 1px 6px; border-radius: 4px; font-size: 12px; color: light-dark(#8a4b08, #f0b56c);
    background: light-dark(#fdf0dc, #3d2d17);
  }
  p { margin: 0 0 8px; }
  .failed { color: light-dark(#a12a20, #f29a90); }
  .fixes, .choices { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; list-style: none; }
  .fixes { flex-direction: column; margin-bottom: 8px; }
  button { all: unset; box-sizing: border-box; cursor: pointer; padding: 4px 8px; border-radius: 6px; }
  .fixes button { border: 1px solid; color: light-dark(#17645f, #74cbc2); }
  .fixes button:hover { background: light-dark(#e2f0ee, #1d3a38); }
  .choices button { color: light-dark(#5c6269, #a5abb1); }
  .choices button:hover { background: light-dark(#f1efeb, #16181a); }
  button:focus-visible { outline: 2px solid light-dark(#0b6bcb, #8cc4ff); outline-offset: 1px; }
`;
