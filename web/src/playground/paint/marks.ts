type Outline = (context: CanvasRenderingContext2D, x: number, y: number, radius: number) => void;

const disc: Outline = (context, x, y, radius) => {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

const polygon =
  (corners: number, turn: number): Outline =>
  (context, x, y, radius) => {
    for (let corner = 0; corner < corners; corner++) {
      const angle = turn + (corner / corners) * 2 * Math.PI;
      const [right, down] = [x + 1.2 * radius * Math.sin(angle), y - 1.2 * radius * Math.cos(angle)];
      if (corner === 0) context.moveTo(right, down);
      else context.lineTo(right, down);
    }
    context.closePath();
  };

/** Each class has a mark of its own, so that nothing is told by colour alone. */
const MARKS: readonly { readonly outline: Outline; readonly filled: boolean }[] = [
  { outline: disc, filled: false },
  { outline: disc, filled: true },
  { outline: polygon(3, 0), filled: true },
  { outline: polygon(4, Math.PI / 4), filled: false },
  { outline: polygon(4, 0), filled: true },
  { outline: polygon(3, Math.PI), filled: false },
];

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: number; // the class
}

/** All marks of one kind in one path: hundreds of strokes would cost a frame. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  colour: string,
  paper: string,
): void {
  for (const [kind, { outline, filled }] of MARKS.entries()) {
    context.beginPath();
    for (const mark of marks) if (mark.kind % MARKS.length === kind) outline(context, mark.x, mark.y, mark.radius);
    context.lineWidth = filled ? 1.25 : 2;
    context.fillStyle = filled ? colour : paper;
    context.strokeStyle = filled ? paper : colour;
    context.fill();
    context.stroke();
  }
}

/** A ring around each place: what is on the wrong side. */
export function paintRings(context: CanvasRenderingContext2D, marks: readonly Mark[], colour: string): void {
  context.beginPath();
  for (const { x, y, radius } of marks) disc(context, x, y, radius + 3.5);
  context.lineWidth = 1.75;
  context.strokeStyle = colour;
  context.stroke();
}
