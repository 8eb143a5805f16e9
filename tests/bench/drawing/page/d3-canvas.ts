import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import type { Network } from '../../../../src/model/schema.ts';

/** Draws a network as most who draw one by hand do: straight grey lines and round dots on a canvas that d3-zoom moves. */
export function drawWithD3(stage: HTMLElement, { actors, relations }: Network): undefined {
  const canvas = stage.appendChild(document.createElement('canvas'));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  Object.assign(canvas, { width: 1280, height: 800 });
  const places = new Map(actors.map((actor) => [actor.id, actor]));
  const draw = ({ x, y, k }: ZoomTransform): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, 1280, 800);
    context.setTransform(k, 0, 0, k, x, y);
    context.beginPath();
    for (const { source, target } of relations) {
      const [from, to] = [places.get(source), places.get(target)];
      if (from && to) context.moveTo(from.x, from.y);
      if (from && to) context.lineTo(to.x, to.y);
    }
    context.strokeStyle = '#999';
    context.stroke();
    context.beginPath();
    for (const { x: left, y: top } of actors) {
      context.moveTo(left + 8, top);
      context.arc(left, top, 8, 0, 2 * Math.PI);
    }
    context.fillStyle = '#346';
    context.fill();
  };
  const reach = Math.max(...actors.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  const behaviour = zoom<HTMLCanvasElement, unknown>().on(
    'zoom',
    ({ transform }: { transform: ZoomTransform }) => draw(transform),
  );
  const selected = select(canvas).call(behaviour);
  behaviour.transform(selected, zoomIdentity.translate(640, 400).scale(380 / reach));
}
