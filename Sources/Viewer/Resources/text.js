// The articles' text, cut where evidence begins and ends, so that every piece knows what it supports.
const pieces = [];

// What each article's words support, in the order of the text.
const supported = data.articles.map(() => []);
for (const item of [...nodes, ...edges]) {
  for (const [article, start, end] of item.evidence || []) supported[article].push({ item, start, end });
}
for (const spans of supported) spans.sort((a, b) => a.start - b.start);

function drawText() {
  const box = document.getElementById("articles");
  data.articles.forEach((article, index) => {
    const title = [article.headline, article.date].filter(Boolean).join(", ");
    if (data.articles.length > 1 && title) box.append(element("h3", {}, title));
    const holder = element("div", { className: "article" });
    if (article.url) holder.append(element("p", {}, element("a", { href: article.url, rel: "noreferrer" }, article.url)));
    let end = null;
    for (const chunk of article.chunks) {
      if (end !== null || chunk.start > 0 && article.isCut) holder.append(element("span", { className: "gap" }, " … "));
      drawChunk(holder, index, chunk);
      end = chunk.start + [...chunk.text].length;
    }
    box.append(holder);
  });
  document.getElementById("text").hidden = data.articles.every((article) => article.chunks.length === 0);
}

// The spans of an article that lie within a stretch of it.
function spansOf(article, start, end) {
  const spans = supported[article];
  let low = 0;
  for (let high = spans.length; low < high;) {
    const half = (low + high) >> 1;
    if (spans[half].start < start) low = half + 1; else high = half;
  }
  const found = [];
  for (let index = low; index < spans.length && spans[index].start < end; index += 1) {
    if (spans[index].end <= end) found.push(spans[index]);
  }
  return found;
}

// Offsets count Unicode scalars, JavaScript's strings count UTF-16 units.
function drawChunk(holder, article, chunk) {
  const scalars = [...chunk.text];
  const spans = spansOf(article, chunk.start, chunk.start + scalars.length);
  const cuts = [...new Set([chunk.start, chunk.start + scalars.length, ...spans.flatMap((s) => [s.start, s.end])])]
    .sort((a, b) => a - b);
  let open = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [start, end] = [cuts[index], cuts[index + 1]];
    const text = scalars.slice(start - chunk.start, end - chunk.start).join("");
    while (next < spans.length && spans[next].start <= start) open.push(spans[next++]);
    open = open.filter((s) => s.end >= end);
    const items = [...open].sort((a, b) => (a.end - a.start) - (b.end - b.start)).map((s) => s.item);
    if (items.length === 0) {
      holder.append(text);
      continue;
    }
    const piece = element("span", { className: "said", tabIndex: -1 }, text);
    piece.setAttribute("role", "button");
    piece.setAttribute("aria-label", `${text.trim()}: ${describe(items[0])}`);
    piece.addEventListener("click", () => choose(piece, items));
    piece.addEventListener("keydown", (event) => pieceKey(event, piece, items));
    pieces.push({ piece, article, start, end });
    holder.append(piece);
  }
  if (pieces.length > 0 && !pieces.some(({ piece }) => piece.tabIndex === 0)) pieces[0].piece.tabIndex = 0;
}

const describe = (item) => (item.edges ? `${item.label}, ${kindName(item.kind)}` : sentence(item));

// Choosing the same words again goes on to the next thing that they support.
function choose(piece, items) {
  const shown = items.filter(isShown);
  if (shown.length === 0) return;
  const next = (shown.indexOf(state.selected) + 1) % shown.length;
  select(shown[next]);
}

function pieceKey(event, piece, items) {
  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    choose(piece, items);
  } else if (moves[event.key]) {
    event.preventDefault();
    const index = pieces.findIndex((entry) => entry.piece === piece) + moves[event.key];
    const next = pieces[(index + pieces.length) % pieces.length].piece;
    piece.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

function markText() {
  const spans = state.selected ? evidence(state.selected) : [];
  let first = null;
  for (const { piece, article, start, end } of pieces) {
    const isChosen = spans.some(([where, from, to]) => where === article && from <= start && to >= end);
    piece.classList.toggle("chosen", isChosen);
    if (isChosen && !first) first = piece;
  }
  if (first && document.activeElement !== first) first.scrollIntoView({ block: "center", behavior: "smooth" });
}
