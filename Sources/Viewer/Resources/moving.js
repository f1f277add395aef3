// Looking around in the drawn graph: by mouse, finger and keys.
const zoom = d3.zoom().scaleExtent([0.05, 8]).on("zoom", () => {
  view.transform = d3.event.transform;
  redraw();
});

function at(x, y) {
  const [graphX, graphY] = view.transform.invert([x, y]);
  let best = null;
  let nearest = 14 / view.transform.k;
  for (const node of nodes) {
    if (!isShown(node)) continue;
    const distance = Math.hypot(node.x - graphX, node.y - graphY) - radius(node);
    if (distance < nearest) [best, nearest] = [node, distance];
  }
  if (best) return best;
  nearest = 8 / view.transform.k;
  for (const edge of edges) {
    if (!isShown(edge)) continue;
    const bend = middle(edge);
    const distance = Math.min(Math.hypot(bend.x - graphX, bend.y - graphY),
      toSegment(graphX, graphY, edge.source, bend), toSegment(graphX, graphY, bend, edge.target));
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}

// How far a point is from the line between two others.
function toSegment(x, y, from, to) {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2 || 1;
  const along = Math.max(0, Math.min(1, ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length));
  return Math.hypot(x - from.x - along * (to.x - from.x), y - from.y - along * (to.y - from.y));
}

function resize() {
  const ratio = window.devicePixelRatio || 1;
  const box = canvas.getBoundingClientRect();
  const isFirst = view.width === 0 && box.width > 0;
  [view.width, view.height] = [box.width, box.height];
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  if (isFirst) fit();
  redraw();
}

function fit() {
  const shown = nodes.filter(isShown);
  if (shown.length === 0 || view.width === 0) return;
  const [left, right] = [Math.min(...shown.map((n) => n.x)), Math.max(...shown.map((n) => n.x))];
  const [top, bottom] = [Math.min(...shown.map((n) => n.y)), Math.max(...shown.map((n) => n.y))];
  const scale = Math.min(2, 0.88 / Math.max((right - left) / view.width, (bottom - top) / view.height, 1e-6));
  const move = d3.zoomIdentity.translate(view.width / 2, view.height / 2).scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
  d3.select(canvas).call(zoom.transform, move);
}

// Brings what is selected into sight when it is not.
function reveal() {
  const item = state.selected;
  if (!item || view.width === 0) return;
  const place = item.edges ? item : middle(item);
  const [x, y] = view.transform.apply([place.x, place.y]);
  if (x < 20 || y < 20 || x > view.width - 20 || y > view.height - 20) d3.select(canvas).call(zoom.translateTo, place.x, place.y);
}

function canvasKey(event) {
  const step = 60 / view.transform.k;
  const moves = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
  const scales = { "+": 1.3, "=": 1.3, "-": 1 / 1.3 };
  if (moves[event.key]) d3.select(canvas).call(zoom.translateBy, ...moves[event.key]);
  else if (scales[event.key]) d3.select(canvas).call(zoom.scaleBy, scales[event.key]);
  else if (event.key === "0") fit();
  else if (event.key === "Escape") select(null);
  else return;
  event.preventDefault();
}

function connectCanvas() {
  d3.select(canvas).call(zoom).on("dblclick.zoom", null);
  canvas.addEventListener("click", (event) => select(at(event.offsetX, event.offsetY)));
  canvas.addEventListener("mousemove", (event) => {
    canvas.style.cursor = !isLarge && at(event.offsetX, event.offsetY) ? "pointer" : "grab";
  });
  canvas.addEventListener("keydown", canvasKey);
  byId("zoom-in").addEventListener("click", () => d3.select(canvas).call(zoom.scaleBy, 1.4));
  byId("zoom-out").addEventListener("click", () => d3.select(canvas).call(zoom.scaleBy, 1 / 1.4));
  byId("zoom-fit").addEventListener("click", fit);
  new ResizeObserver(resize).observe(canvas);
}
