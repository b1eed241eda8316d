/** What is kept of a host's page for the unit tests; everything else on it is the host's own work and none of ours. */
export interface OutlinePlan {
  /** Kept with all that is in them: what the mail, its headers and the fields of the reply are written in. */
  whole: readonly string[];
  /** Kept as bare elements, with what they stand in. */
  bare: readonly string[];
  /** Taken out even of what is kept whole. */
  gone: readonly string[];
}

export const outlinePlans: Readonly<Record<string, OutlinePlan>> = {
  roundcube: {
    whole: [
      '#message-header td.header, #message-header h2.subject, .header-summary .text-nowrap, #messagebody, .header-title.username',
      '#compose_to li.recipient, #compose-subject, select#_from, textarea#_to, textarea#composebody, iframe',
    ],
    bare: [
      '#compose_to .recipient-input, #layout-sidebar, #layout-list, #layout-content, #messagestack, #composebodycontainer, form[name="form"]',
      '#toolbar-menu a, #compose-content button, #compose-content select, #compose-content textarea',
    ],
    gone: ['script, style, link, svg, noscript, meta, template, object', '[name="_token"], li.recipient a'],
  },
  'request-tracker': {
    whole: [
      '#header h1, .ticket-info-people .form-row, .transaction .metadata, .transaction .content',
      'textarea#UpdateContent, label:has([name="TxnSendMailTo"]), [name="TxnSendMailTo"], iframe',
    ],
    bare: [
      '#page-actions-reply, #page-actions-comment, .transaction, .history-container, #delayed_ticket_history',
      '.messagebox-container, .cke, #previewscrips .card-body, form[name="TicketUpdate"] :is(input, select, textarea)',
    ],
    gone: [
      'script, style, link, svg, noscript, meta, template, object, .downloadattachment, .time-taken, .cke_top, .cke_bottom',
      '[name="Token"], option',
    ],
  },
};

/** An editor's own document: what is written in it, and nothing of the editor's. */
export const editorPlan: OutlinePlan = { whole: ['body'], bare: ['body'], gone: ['head > *'] };

/**
 * The page reduced to what an adapter may look at, and to the elements these stand in: names of elements, ids and classes
 * are facts about a host, its texts and scripts are its makers'. Fields keep what is in them.
 *
 * Runs inside the page and must not refer to anything outside itself.
 */
export function outline({ whole, bare, gone }: OutlinePlan): string {
  for (const field of document.querySelectorAll('textarea')) field.textContent = field.value;
  for (const field of document.querySelectorAll('input')) field.setAttribute('value', field.value);
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(gone.join(', '))) element.remove();
  const kept = new Set<Node>([copy, ...copy.querySelectorAll('head, body')]);
  const keep = (node: Node) => {
    for (let at: Node | null = node; at && !kept.has(at); at = at.parentNode) kept.add(at);
  };
  for (const element of copy.querySelectorAll(bare.join(', '))) keep(element);
  const written = new Set<Node>();
  for (const element of copy.querySelectorAll(whole.join(', '))) {
    keep(element);
    written.add(element);
    const inside = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (inside.nextNode()) written.add(inside.currentNode);
  }
  const names =
    /^(?:id|class|name|type|value|href|style|selected|checked|contenteditable|data-(?:user|transaction)-id)$/;
  const all = document.createTreeWalker(copy, NodeFilter.SHOW_ALL);
  const dropped: Node[] = [];
  while (all.nextNode()) {
    const node = all.currentNode;
    if (!kept.has(node) && !written.has(node)) dropped.push(node);
    else if (node instanceof Element)
      for (const { name } of [...node.attributes])
        if (!names.test(name) && !(name === 'title' && written.has(node))) node.removeAttribute(name);
  }
  for (const node of dropped) node.parentNode?.removeChild(node);
  return `<!doctype html>\n${copy.outerHTML}\n`;
}
