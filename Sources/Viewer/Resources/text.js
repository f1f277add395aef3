// The articles' text, cut where evidence begins and ends, so that every piece knows what it supports.
const pieces = [];

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

// Offsets count Unicode scalars, JavaScript's strings count UTF-16 units.
function drawChunk(holder, article, chunk) {
  const scalars = [...chunk.text];
  const spans = [];
  for (const item of [...nodes, ...edges]) {
    for (const [where, start, end] of item.evidence || []) {
      if (where === article && start >= chunk.start && end <= chunk.start + scalars.length) spans.push({ item, start, end });
    }
  }
  const cuts = [...new Set([chunk.start, chunk.start + scalars.length, ...spans.flatMap((s) => [s.start, s.end])])]
    .sort((a, b) => a - b);
  spans.sort((a, b) => a.start - b.start);
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [start, end] = [cuts[index], cuts[index + 1]];
    const text = scalars.slice(start - chunk.start, end - chunk.start).join("");
    const items = spans.filter((s) => s.start <= start && s.end >= end)
      .sort((a, b) => (a.end - a.start) - (b.end - b.start)).map((s) => s.item);
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
