import { originOf } from './origins';

/** Folds of the cross-validation that joining, thresholds, calibration and networks come from. */
export const folds = 5;

/**
 * The fold of a message, which it keeps when others come: by the file it is from where it is of our stock, else by its id. A
 * file is one hand's or one trade's, and what was learned of them shall not vouch for itself.
 */
export function foldOf(message: { id: string }): number {
  const id = message.id.startsWith('stock-') ? originOf(message) : message.id;
  let state = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) state = Math.imul(state ^ id.charCodeAt(index), 0x01000193);
  return (state >>> 0) % folds;
}

/**
 * For every message the model that did not see its fold.
 *
 * @param make - fits a model on the messages it may see; `indexes` are their places among all
 */
export function heldOut<Message extends { id: string }, Model>(
  messages: readonly Message[],
  make: (seen: Message[], indexes: number[]) => Model,
): Model[] {
  const models = Array.from({ length: folds }, (_, fold) => {
    const indexes = messages.flatMap((message, index) => (foldOf(message) === fold ? [] : [index]));
    return make(
      indexes.map((index) => messages[index]!),
      indexes,
    );
  });
  return messages.map((message) => models[foldOf(message)]!);
}
