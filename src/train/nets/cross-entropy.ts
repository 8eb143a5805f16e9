/** Turns scores into how the loss changes with each (its share, less 1 for the right label), and returns the loss. */
export function toSlopes(scores: Float32Array, right: number): number {
  const most = scores.reduce((one, other) => Math.max(one, other));
  const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0);
  const loss = Math.log(sum) - ((scores[right] ?? 0) - most);
  scores.forEach((score, label) => {
    scores[label] = Math.exp(score - most) / sum - (label === right ? 1 : 0);
  });
  return loss;
}
