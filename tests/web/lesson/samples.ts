/** A quiz with one question of every type. */
export const QUIZ = `
- id: zero
  type: choice
  question: What does a loss of 0 say?
  choices:
    - { text: All equal, right: true, feedback: Zero is perfect. }
    - { text: Nothing learnt, feedback: It counts how wrong. }
- id: large
  type: choices
  question: Which grow?
  choices:
    - { text: MSE, right: true, feedback: It squares. }
    - { text: MAE, right: true, feedback: By its size. }
    - { text: Neither, feedback: Robust is not immune. }
- id: by-hand
  type: number
  question: What is the MSE?
  answer: { of: mse(houses) }
  tolerance: 0.5
  unit: thousand²
  feedback: The mean of the squares.
  wrong:
    - { at: 700, feedback: That is the sum. }
    - { at: { of: mae(houses) }, feedback: That is the MAE. }
  otherwise: Subtract and square.
- id: turn
  type: order
  question: One turn
  items:
    - { text: Predict, feedback: Comes first. }
    - { text: Compare, feedback: Needs a prediction. }
    - { text: Update, feedback: Comes last. }
- id: fits
  type: match
  question: Which fits?
  pairs:
    - { left: Prices, right: MSE, feedback: A number. }
    - { left: Spam, right: BCE, feedback: Yes or no. }
`;

export const TOUR = `
- part: data
  title: The data
  text: It starts with *something* you know.
  set: { weight: 1.5 }
- part: loss
  title: The loss
  text: One number.
- part: nowhere
  title: And round again
  text: The end.
  set: { weight: 2.6 }
`;

export const PREDICT_NUMBER = `
id: outlier
type: number
question: And with 500?
unit: thousand²
answer: { loss: mse, data: houses500 }
then: One error rules.
`;

export const PREDICT_CHOICE = `
id: clipped
type: choice
question: And with 0 for a true 1?
answer: { loss: bce, data: { predictions: [0], targets: [1] } }
choices:
  - { text: Small, to: 1 }
  - { text: Large, from: 1, to: 100 }
  - { text: Infinite, from: 100 }
then: It is clipped.
`;

export const PREDICT_ROW = `
id: three-classes
type: number
question: Three scores alike. What does the truth cost?
answer: { loss: sparse-cross-entropy, data: { predictions: [1, 1, 1], targets: [2], classes: 3 } }
then: The logarithm of three.
`;

export const PREDICT_SKETCH = `
id: absolute
type: sketch
question: Draw the absolute error.
unit: thousand
answer: { loss: mae, target: 5, from: -1, to: 11 }
then: It is straight.
`;

export const EXPERIMENT = `
- id: price-at-500
  do: Make it 500.
  when: { widget: houses, mse: { near: 14550, tolerance: 1 } }
  then: MSE grew 83 times.
  set: { first: 250 }
- id: small
  do: Make it small.
  when: { widget: houses, mse: { max: 10 }, verdict: good }
  then: Small indeed.
- id: think
  do: Which do you prefer?
  then: It depends.
`;
