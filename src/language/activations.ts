/** The bends of the network, by one quick rational form, the same in training and in use. */

/** Hyperbolic tangent, within 0.0001. */
export function tanh(x: number): number {
  if (x > 4.97) return 1
  if (x < -4.97) return -1
  const y = x * x
  return (x * (135135 + y * (17325 + y * (378 + y)))) / (135135 + y * (62370 + y * (3150 + y * 28)))
}

/** Logistic function, by the same form. */
export function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x)
}
