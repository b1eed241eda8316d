/** A small network: one hidden layer of tanh between `inputs` numbers and as many scores as there are `last` biases. */
export interface Network {
  inputs: number;
  /** Row by row: the weights of each hidden unit, then its bias. */
  hidden: number[];
  /** Row by row: per score the weights of the hidden units, those of the inputs, then its bias. */
  last: number[];
}

/** What the hidden units and the scores are for some inputs. */
export interface Forward {
  hidden: Float64Array;
  scores: Float64Array;
}

/** Runs a network; inputs also reach the scores directly, so that what is plainly linear needs no hidden unit. */
export function run({ inputs, hidden, last }: Network, values: ArrayLike<number>): Forward {
  const units = hidden.length / (inputs + 1);
  const outputs = last.length / (units + inputs + 1);
  const active = new Float64Array(units);
  for (let unit = 0, at = 0; unit < units; unit++) {
    let sum = 0;
    for (let input = 0; input < inputs; input++) sum += (hidden[at++] as number) * (values[input] as number);
    active[unit] = Math.tanh(sum + (hidden[at++] as number));
  }
  const scores = new Float64Array(outputs);
  for (let output = 0, at = 0; output < outputs; output++) {
    let sum = 0;
    for (let unit = 0; unit < units; unit++) sum += (last[at++] as number) * (active[unit] as number);
    for (let input = 0; input < inputs; input++) sum += (last[at++] as number) * (values[input] as number);
    scores[output] = sum + (last[at++] as number);
  }
  return { hidden: active, scores };
}
