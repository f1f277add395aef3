// The drawn graph: d3 lays it out and moves the view, this draws it on a canvas.
const canvas = document.getElementById("canvas");
const context = canvas.getContext("2d");
const view = { transform: d3.zoomIdentity, width: 0, height: 0, hovered: null };
const isLarge = nodes.length > 1500;
// Nodes and words keep about their size on the screen, whatever part of the graph is in view.
const size = (node) => 5 + Math.min(14, 2 * Math.sqrt(node.edges.length));
const radius = (node) => size(node) / Math.sqrt(Math.max(view.transform.k, 0.05));

// How far each edge is pushed aside where several join the same nodes.
const pairs = new Map();
for (const edge of edges) {
  const key = Math.min(edge.source.index, edge.target.index) * nodes.length + Math.max(edge.source.index, edge.target.index);
  if (!pairs.has(key)) pairs.set(key, []);
  pairs.get(key).push(edge);
}
for (const siblings of pairs.values()) {
  siblings.forEach((edge, number) => {
    edge.aside = (number - (siblings.length - 1) / 2) * 36 * (edge.source.index < edge.target.index ? 1 : -1);
  });
}

const simulation = d3.forceSimulation(nodes)
  .force("link", d3.forceLink(edges).distance((edge) => (edge.type === "SAID" ? 60 : 110)).strength(0.3))
  .force("charge", d3.forceManyBody().strength(isLarge ? -60 : -260).theta(isLarge ? 1.2 : 0.9).distanceMax(700))
  .force("x", d3.forceX().strength((node) => (node.edges.length === 0 ? 0.15 : 0.06)))
  .force("y", d3.forceY().strength((node) => (node.edges.length === 0 ? 0.18 : 0.08)))
  .force("collide", isLarge ? null : d3.forceCollide((node) => size(node) + 10))
  .stop();

// The layout is done before it is shown: nothing wobbles, and the same graph always looks the same.
function layOut() {
  const rounds = isLarge ? 60 : 300;
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / rounds));
  for (let round = 0; round < rounds; round += 1) simulation.tick();
}

let isScheduled = false;
function redraw() {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    draw();
  });
}

function related(item) {
  if (!item) return null;
  if (item.edges) return new Set([item, ...item.edges, ...item.edges.flatMap((edge) => [edge.source, edge.target])]);
  return new Set([item, item.source, item.target]);
}

// What the filters let through, counted anew only when they change.
let shown = { nodes: [], edges: [] };
on("filter", () => { shown = { nodes: nodes.filter(isShown), edges: edges.filter(isShown) }; });

const colors = {};
on("filter", () => {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["ink", "paper", "edge"]) colors[name] = style.getPropertyValue(`--${name}`);
});

function draw() {
  const near = related(state.selected);
  const ratio = window.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, view.width, view.height);
  context.translate(view.transform.x, view.transform.y);
  context.scale(view.transform.k, view.transform.k);
  const isFaint = (item) => (near && !near.has(item)) || (state.search && !item.source && !matches(item));
  drawEdges(isFaint);
  drawNodes(isFaint);
  drawLabels(near, isFaint);
  context.globalAlpha = 1;
}

// What is in sight, in the graph's own measure.
function sight() {
  const [left, top] = view.transform.invert([0, 0]);
  const [right, bottom] = view.transform.invert([view.width, view.height]);
  return { left, top, right, bottom };
}

// Items by how they look: one path for each look draws thousands of items in a few strokes.
function byLook(items, look) {
  const groups = new Map();
  for (const item of items) {
    const key = look(item);
    const group = groups.get(key);
    if (group) group.push(item); else groups.set(key, [item]);
  }
  return groups;
}

// The point in the middle of an edge.
function middle(edge) {
  const { source, target, aside } = edge;
  const point = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  if (aside === 0) return point;
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  point.x -= ((target.y - source.y) / length) * aside;
  point.y += ((target.x - source.x) / length) * aside;
  return point;
}

function edgeColor(edge) {
  if (edge === state.selected) return colors.ink;
  return edge.stance === "against" ? "#d55e00" : edge.stance === "for" ? "#009e73" : colors.edge;
}

function drawEdges(isFaint) {
  const { left, top, right, bottom } = sight();
  const scale = Math.sqrt(view.transform.k);
  const hasArrows = !isLarge || view.transform.k >= 0.6;
  const visible = shown.edges.filter(({ source, target }) => !(source.x < left && target.x < left || source.x > right && target.x > right
    || source.y < top && target.y < top || source.y > bottom && target.y > bottom));
  const look = (edge) => [isFaint(edge) ? "faint" : "", edge.stance === "conditional" || edge.former ? "dashed" : "",
    edge === state.selected ? "chosen" : "", edgeColor(edge)].join();
  for (const [key, group] of byLook(visible, look)) {
    const [faint, dashed, chosen, stroke] = key.split(",");
    context.globalAlpha = faint ? 0.12 : 0.9;
    context.strokeStyle = stroke;
    context.fillStyle = stroke;
    context.lineWidth = (chosen ? 3 : 1.2) / scale;
    context.setLineDash(dashed ? [5, 4] : []);
    context.beginPath();
    for (const edge of group) traceEdge(edge);
    context.stroke();
    if (!hasArrows || faint) continue;
    context.beginPath();
    for (const edge of group) traceArrow(edge, 8 / scale);
    context.fill();
  }
  context.setLineDash([]);
  if (hasArrows) drawEdgeLabels(visible.filter((edge) => !isFaint(edge)));
}

function traceEdge(edge) {
  const { source, target } = edge;
  context.moveTo(source.x, source.y);
  if (edge.aside === 0) return context.lineTo(target.x, target.y);
  const bend = middle(edge);
  context.quadraticCurveTo(2 * bend.x - (source.x + target.x) / 2, 2 * bend.y - (source.y + target.y) / 2, target.x, target.y);
}

function traceArrow(edge, length) {
  const bend = middle(edge);
  const angle = Math.atan2(edge.target.y - bend.y, edge.target.x - bend.x);
  const gap = radius(edge.target) + 2;
  const tip = { x: edge.target.x - Math.cos(angle) * gap, y: edge.target.y - Math.sin(angle) * gap };
  context.moveTo(tip.x, tip.y);
  for (const side of [-0.4, 0.4]) {
    context.lineTo(tip.x - Math.cos(angle + side) * length, tip.y - Math.sin(angle + side) * length);
  }
  context.closePath();
}

const labelled = new Set(["HOLDS_ROLE", "MEMBER_OF", "TAKES_POSITION", "LOCATED_IN"]);
function drawEdgeLabels(candidates) {
  context.fillStyle = colors.ink;
  context.globalAlpha = 0.9;
  context.font = `${11 / view.transform.k}px system-ui, sans-serif`;
  context.textAlign = "center";
  for (const edge of candidates) {
    const isWanted = edge === state.selected || state.selected || view.transform.k > 1.5;
    if (!isWanted || !labelled.has(edge.type)) continue;
    const bend = middle(edge);
    context.fillText(shortened(edge.label, 40), bend.x, bend.y - 3 / view.transform.k);
  }
}

const shortened = (text, limit) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

function drawNodes(isFaint) {
  const { left, top, right, bottom } = sight();
  const visible = shown.nodes.filter((node) => {
    const half = radius(node);
    return node.x + half > left && node.x - half < right && node.y + half > top && node.y - half < bottom;
  });
  const look = (node) => [isFaint(node) ? "faint" : "", node === state.selected ? "chosen" : "", color(node.kind)].join();
  for (const [key, group] of byLook(visible, look)) {
    const [faint, chosen, fill] = key.split(",");
    context.globalAlpha = faint ? 0.2 : 1;
    context.fillStyle = fill;
    context.strokeStyle = colors.ink;
    context.lineWidth = (chosen ? 4 : 1) / Math.sqrt(view.transform.k);
    context.beginPath();
    for (const node of group) traceNode(node);
    context.fill();
    context.stroke();
  }
}

function traceNode(node) {
  const half = radius(node);
  if (node.kind === "issue" || node.kind === "event") return context.rect(node.x - half, node.y - half, 2 * half, 2 * half);
  context.moveTo(node.x + half, node.y);
  context.arc(node.x, node.y, half, 0, 2 * Math.PI);
}

// Where labels stand, in rows of one label's height: a new one is compared with three rows only.
class LabelGrid {
  rows = new Map();
  count = 0;

  covers(box) {
    const row = Math.floor(box.top / box.height);
    return [row - 1, row, row + 1].some((near) => (this.rows.get(near) || []).some((other) =>
      box.left < other.right && box.right > other.left && Math.abs(box.top - other.top) < box.height));
  }

  add(box) {
    const row = Math.floor(box.top / box.height);
    if (!this.rows.has(row)) this.rows.set(row, []);
    this.rows.get(row).push(box);
    this.count += 1;
  }
}

// Labels from the best connected nodes on, each where it covers no other.
const byDegree = [...nodes].sort((a, b) => b.edges.length - a.edges.length);
function drawLabels(near, isFaint) {
  const taken = new LabelGrid();
  const scale = view.transform.k;
  for (const node of byDegree) {
    const isNear = near && near.has(node);
    if (!isShown(node) || isFaint(node) || (node.kind === "statement" && !isNear && scale < 2)) continue;
    const [x, y] = view.transform.apply([node.x, node.y]);
    if (x < -50 || y < -20 || x > view.width + 50 || y > view.height + 20) continue;
    const text = shortened(node.label, isNear ? 60 : 34);
    const box = { left: x - text.length * 3.4, right: x + text.length * 3.4, top: y + radius(node) * scale, height: 15 };
    if (taken.covers(box) && node !== state.selected) continue;
    taken.add(box);
    drawLabel(node, text);
    if (taken.count > 400) return;
  }
}

function drawLabel(node, text) {
  const scale = view.transform.k;
  const y = node.y + radius(node) + 13 / scale;
  context.font = `${node === state.selected ? "bold " : ""}${12 / scale}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 4 / scale;
  context.lineJoin = "round";
  context.strokeStyle = colors.paper;
  context.globalAlpha = 0.85;
  context.strokeText(text, node.x, y);
  context.globalAlpha = 1;
  context.fillStyle = colors.ink;
  context.fillText(text, node.x, y);
}
