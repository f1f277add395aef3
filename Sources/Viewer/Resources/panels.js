// The list with its filters, what is selected, the timeline, and the switches of the page.
const byId = (id) => document.getElementById(id);

function drawFilters() {
  const box = (label, dot, set, value) => {
    const input = element("input", { type: "checkbox", checked: set.has(value) });
    input.addEventListener("change", () => {
      if (input.checked) set.add(value); else set.delete(value);
      tell("filter");
    });
    const mark = element("span", { className: "dot" });
    if (dot) mark.style.background = dot;
    return element("label", {}, input, ...(dot ? [mark] : []), label);
  };
  byId("kinds").append(...kinds.map((kind) => box(kindName(kind), color(kind), state.kinds, kind)));
  const names = { for: "For", against: "Against", conditional: "On a condition" };
  byId("stances").append(...stances.map((stance) => box(names[stance] || stance, null, state.stances, stance)));
  byId("stances").closest("fieldset").hidden = stances.length === 0;
  byId("confidence").addEventListener("input", (event) => {
    state.confidence = event.target.value / 100;
    byId("confidence-value").textContent = `${event.target.value}%`;
    tell("filter");
  });
  byId("search").addEventListener("input", (event) => {
    state.search = event.target.value.trim().toLowerCase();
    tell("filter");
  });
}

const listLimit = 500;
function drawList() {
  const found = nodes.filter((node) => isShown(node) && matches(node))
    .sort((a, b) => b.edges.length - a.edges.length || a.label.localeCompare(b.label));
  byId("count").textContent = found.length > listLimit
    ? `${found.length} found, the ${listLimit} with the most connections listed` : `${found.length} found`;
  byId("results").replaceChildren(...found.slice(0, listLimit).map((node) => {
    const mark = element("span", { className: "dot" });
    mark.style.background = color(node.kind);
    const button = element("button", { type: "button" }, mark, element("span", {}, node.label),
      element("small", {}, kindName(node.kind)));
    button.dataset.node = node.index;
    button.addEventListener("click", () => select(node));
    return element("li", {}, button);
  }));
  markCurrent();
}

function markCurrent() {
  for (const button of document.querySelectorAll("#results button")) {
    const isCurrent = state.selected === nodes[button.dataset.node];
    if (isCurrent) button.setAttribute("aria-current", "true"); else button.removeAttribute("aria-current");
  }
}

function drawDetails() {
  const panel = byId("details");
  const item = state.selected;
  if (!item) return panel.replaceChildren();
  const node = item.edges ? item : null;
  const head = node
    ? [element("h2", {}, node.label), element("p", {}, [kindName(node.kind), node.date, node.factuality,
        ...(node.aliases || [])].filter(Boolean).join(" · "))]
    : [element("h2", {}, sentence(item)), element("p", {}, certainty(item))];
  const entries = (node ? node.edges : []).filter(isShown).sort((a, b) => weightOf(a) - weightOf(b)).map((edge) => {
    const button = element("button", { type: "button" }, sentence(edge), " ", element("small", {}, certainty(edge)));
    button.addEventListener("click", () => select(edge));
    return element("li", {}, button);
  });
  const ends = node ? [] : [item.source, item.target].map((end) => {
    const button = element("button", { type: "button" }, end.label, " ", element("small", {}, kindName(end.kind)));
    button.addEventListener("click", () => select(end));
    return element("li", {}, button);
  });
  panel.replaceChildren(...head, element("ul", {}, ...(node ? entries : ends)));
}

// What somebody is, wants, says and does comes before what merely mentions them.
const factOrder = ["HOLDS_ROLE", "MEMBER_OF", "TAKES_POSITION", "SAID", "PARTICIPATES_IN", "TOOK_PLACE_IN", "ADDRESSED_TO",
  "LOCATED_IN", "ABOUT"];
const weightOf = (edge) => factOrder.indexOf(edge.type);

function certainty(edge) {
  const parts = [];
  if (edge.confidence !== undefined) parts.push(`${Math.round(edge.confidence * 100)}% sure`);
  if (edge.inferred) parts.push("inferred");
  if (edge.modality) parts.push(edge.modality);
  return parts.join(", ");
}

function drawTimeline() {
  const events = nodes.filter((node) => node.kind === "event" && node.date && isShown(node))
    .sort((a, b) => a.date.localeCompare(b.date));
  byId("timeline").hidden = events.length === 0;
  byId("events").replaceChildren(...events.map((node) => {
    const who = node.edges.filter((edge) => edge.type === "PARTICIPATES_IN").map((edge) => edge.source.label);
    const button = element("button", { type: "button" }, element("time", { dateTime: node.date }, node.date),
      [node.label, who.slice(0, 3).join(", ")].filter(Boolean).join(": "));
    button.addEventListener("click", () => select(node));
    return element("li", {}, button);
  }));
}

function setTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  byId("theme").setAttribute("aria-pressed", String(isDark));
  tell("filter");
}

function showPart(part) {
  document.querySelector("main").dataset.part = part;
  for (const button of document.querySelectorAll("#tabs button")) {
    button.setAttribute("aria-pressed", String(button.dataset.part === part));
  }
  tell("filter");
}
