// The drawn graph: d3 lays it out and moves the view, this draws it on a canvas.
const canvas = document.getElementById("canvas");
const context = canvas.getContext("2d");
const view = { transform: d3.zoomIdentity, width: 0, height: 0, hovered: null };
const isLarge = nodes.length > 1500;
// Nodes and words keep about their size on the screen, whatever part of the graph is in view.
const size = (node) => 5 + Math.min(14, 2 * Math.sqrt(node.edges.length));
const radius = (node) => size(node) / Math.sqrt(Math.max(view.transform.k, 0.05));

const pairs = new Map();
for (const edge of edges) {
  const key = [edge.source.index, edge.target.index].sort((a, b) => a - b).join();
  const siblings = pairs.get(key) || [];
  edge.bend = siblings.length;
  siblings.push(edge);
  pairs.set(key, siblings);
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

function draw() {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink");
  const paper = style.getPropertyValue("--paper");
  const near = related(state.selected);
  const ratio = window.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, view.width, view.height);
  context.translate(view.transform.x, view.transform.y);
  context.scale(view.transform.k, view.transform.k);
  const isFaint = (item) => (near && !near.has(item)) || (state.search && !item.source && !matches(item));
  for (const edge of edges) {
    if (isShown(edge)) drawEdge(edge, isFaint(edge), style.getPropertyValue("--edge"), ink);
  }
  for (const node of nodes) {
    if (isShown(node)) drawNode(node, isFaint(node), ink);
  }
  drawLabels(near, isFaint, ink, paper);
  context.globalAlpha = 1;
}

// The point in the middle of an edge, pushed aside where several edges join the same nodes.
function middle(edge) {
  const { source, target } = edge;
  const count = pairs.get([source.index, target.index].sort((a, b) => a - b).join()).length;
  const aside = (edge.bend - (count - 1) / 2) * 36 * (source.index < target.index ? 1 : -1);
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  return {
    x: (source.x + target.x) / 2 - ((target.y - source.y) / length) * aside,
    y: (source.y + target.y) / 2 + ((target.x - source.x) / length) * aside,
  };
}

function drawEdge(edge, isFaint, stroke, ink) {
  const bend = middle(edge);
  const isChosen = edge === state.selected;
  context.globalAlpha = isFaint ? 0.12 : 0.9;
  context.strokeStyle = isChosen ? ink : edge.stance === "against" ? "#d55e00" : edge.stance === "for" ? "#009e73" : stroke;
  context.lineWidth = (isChosen ? 3 : 1.2) / Math.sqrt(view.transform.k);
  context.setLineDash(edge.stance === "conditional" || edge.former ? [5, 4] : []);
  context.beginPath();
  context.moveTo(edge.source.x, edge.source.y);
  context.quadraticCurveTo(2 * bend.x - (edge.source.x + edge.target.x) / 2,
    2 * bend.y - (edge.source.y + edge.target.y) / 2, edge.target.x, edge.target.y);
  context.stroke();
  context.setLineDash([]);
  if (isLarge && view.transform.k < 0.6 || isFaint) return;
  drawArrow(edge, bend);
  const wantsLabel = isChosen || (state.selected && !isFaint) || view.transform.k > 1.5;
  if (wantsLabel && ["HOLDS_ROLE", "MEMBER_OF", "TAKES_POSITION", "LOCATED_IN"].includes(edge.type)) {
    context.fillStyle = ink;
    context.font = `${11 / view.transform.k}px system-ui, sans-serif`;
    context.textAlign = "center";
    context.fillText(shortened(edge.label, 40), bend.x, bend.y - 3 / view.transform.k);
  }
}

const shortened = (text, limit) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

function drawArrow(edge, bend) {
  const angle = Math.atan2(edge.target.y - bend.y, edge.target.x - bend.x);
  const gap = radius(edge.target) + 2;
  const tip = { x: edge.target.x - Math.cos(angle) * gap, y: edge.target.y - Math.sin(angle) * gap };
  context.fillStyle = context.strokeStyle;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const side of [-0.4, 0.4]) {
    const length = 8 / Math.sqrt(view.transform.k);
    context.lineTo(tip.x - Math.cos(angle + side) * length, tip.y - Math.sin(angle + side) * length);
  }
  context.fill();
}

function drawNode(node, isFaint, ink) {
  context.globalAlpha = isFaint ? 0.2 : 1;
  context.fillStyle = color(node.kind);
  context.strokeStyle = ink;
  context.lineWidth = (node === state.selected ? 4 : 1) / Math.sqrt(view.transform.k);
  context.beginPath();
  const half = radius(node);
  if (node.kind === "issue" || node.kind === "event") {
    context.rect(node.x - half, node.y - half, 2 * half, 2 * half);
  } else {
    context.arc(node.x, node.y, half, 0, 2 * Math.PI);
  }
  context.fill();
  context.stroke();
}

// Labels from the best connected nodes on, each where it covers no other.
const byDegree = [...nodes].sort((a, b) => b.edges.length - a.edges.length);
function drawLabels(near, isFaint, ink, paper) {
  const taken = [];
  const scale = view.transform.k;
  for (const node of byDegree) {
    const isNear = near && near.has(node);
    if (!isShown(node) || isFaint(node) || (node.kind === "statement" && !isNear && scale < 2)) continue;
    const [x, y] = view.transform.apply([node.x, node.y]);
    if (x < -50 || y < -20 || x > view.width + 50 || y > view.height + 20) continue;
    const text = shortened(node.label, isNear ? 60 : 34);
    const box = { left: x - text.length * 3.4, right: x + text.length * 3.4, top: y + radius(node) * scale, height: 15 };
    const covers = taken.some((other) => box.left < other.right && box.right > other.left
      && Math.abs(box.top - other.top) < box.height);
    if (covers && node !== state.selected) continue;
    taken.push(box);
    drawLabel(node, text, ink, paper);
    if (taken.length > 400) return;
  }
}

function drawLabel(node, text, ink, paper) {
  const scale = view.transform.k;
  const y = node.y + radius(node) + 13 / scale;
  context.font = `${node === state.selected ? "bold " : ""}${12 / scale}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 4 / scale;
  context.lineJoin = "round";
  context.strokeStyle = paper;
  context.globalAlpha = 0.85;
  context.strokeText(text, node.x, y);
  context.globalAlpha = 1;
  context.fillStyle = ink;
  context.fillText(text, node.x, y);
}
