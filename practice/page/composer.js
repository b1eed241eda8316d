/**
 * A rich draft as the text part of a mail has it: each block is a line, `<br>` breaks one, and the last `<br>` of a block
 * only keeps it open.
 */
function plainText(block) {
  let text = '';
  let before = '';
  for (const node of block.childNodes) {
    const isBlock = /^(div|p|ul|ol|li|blockquote)$/i.test(node.nodeName);
    if (before === 'block' || (isBlock && before === 'inline')) text += '\n';
    before = isBlock ? 'block' : node.nodeName === 'BR' ? 'break' : 'inline';
    if (isBlock) text += plainText(node);
    else if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === Node.TEXT_NODE) text += node.data.replace(/\s+/g, ' ');
    else text += plainText(node);
  }
  return before === 'break' ? text.slice(0, -1) : text;
}

/** What a composer holds, as it is sent. */
export function readComposer(composer) {
  return composer instanceof HTMLTextAreaElement
    ? { composer: 'plain', html: '', text: composer.value }
    : { composer: 'rich', html: composer.innerHTML, text: plainText(composer) };
}
