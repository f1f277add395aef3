// The graph and what is chosen of it. Everything else listens.
const data = JSON.parse(document.getElementById("data").textContent);
const nodes = data.nodes.map((node, index) => ({ ...node, index, edges: [] }));
const edges = data.edges.map((edge, index) => ({ ...edge, index, source: nodes[edge.source], target: nodes[edge.target] }));
for (const edge of edges) {
  edge.source.edges.push(edge);
  if (edge.target !== edge.source) edge.target.edges.push(edge);
}

const kindNames = {
  person: "Person", organization: "Organization", governmentOrganization: "Government body", newsMedia: "News medium",
  politicalParty: "Party", company: "Company", alliance: "Alliance", country: "Country", place: "Place", city: "City",
  facility: "Facility", product: "Product", group: "Group", commodity: "Commodity", event: "Event", other: "Other",
  issue: "Issue", statement: "Statement", quantity: "Number", role: "Role",
};
const kindName = (kind) => kindNames[kind] || kind;
const color = (kind) => data.colors[kind] || "#bbbbbb";
const kinds = [...new Set(nodes.map((node) => node.kind))]
  .sort((a, b) => Object.keys(kindNames).indexOf(a) - Object.keys(kindNames).indexOf(b));
const stances = [...new Set(edges.map((edge) => edge.stance).filter(Boolean))].sort();

const state = {
  selected: null,
  search: "",
  kinds: new Set(kinds.filter((kind) => kind !== "quantity")),
  stances: new Set(stances),
  confidence: 0,
};

const listeners = { filter: [], select: [] };
const on = (what, listener) => listeners[what].push(listener);
const tell = (what) => listeners[what].forEach((listener) => listener());

// Whether a node or an edge passes the filters.
function isShown(item) {
  if (item.source) {
    return isShown(item.source) && isShown(item.target) && (item.confidence ?? 1) >= state.confidence
      && (!item.stance || state.stances.has(item.stance));
  }
  return state.kinds.has(item.kind) && (item.confidence ?? 1) >= state.confidence;
}

const haystacks = nodes.map((node) => [node.label, ...(node.aliases || []), node.text, kindName(node.kind),
  ...node.edges.flatMap((edge) => [edge.label, edge.role, edge.condition])].filter(Boolean).join("\n").toLowerCase());

let lastSearch = { text: "", hits: new Set() };
function matches(node) {
  if (state.search === "") return true;
  if (lastSearch.text !== state.search) {
    const hits = nodes.filter((each) => haystacks[each.index].includes(state.search));
    lastSearch = { text: state.search, hits: new Set(hits) };
  }
  return lastSearch.hits.has(node);
}

function select(item) {
  state.selected = item;
  tell("select");
}

// The words that support a node or an edge: [article, start, end].
function evidence(item) {
  if (item.evidence && item.evidence.length) return item.evidence;
  return item.edges ? item.edges.flatMap((edge) => edge.evidence || []) : [];
}

// What an edge says, as a sentence.
function sentence(edge) {
  const words = {
    HOLDS_ROLE: (e) => `${e.source.label}, ${e.former ? "former " : ""}${e.role}${e.target.kind === "role" ? "" : ` (${e.target.label})`}`,
    MEMBER_OF: (e) => `${e.source.label} ${e.former ? "was" : "is"} a member of ${e.target.label}`,
    TAKES_POSITION: (e) => `${e.source.label} ${e.label}${e.condition ? ` (${e.condition})` : ""}: ${e.target.label}`
      + (e.speaker && e.speaker !== e.source.label ? `, says ${e.speaker}` : ""),
    SAID: (e) => `${e.source.label}: “${e.target.text || e.target.label}”`,
    ADDRESSED_TO: (e) => `“${e.source.label}”, to ${e.target.label}`,
    ABOUT: (e) => `${e.source.kind === "statement" ? `“${e.source.label}”` : e.source.label} is about ${e.target.label}`,
    PARTICIPATES_IN: (e) => `${e.source.label}: ${e.target.label}${e.target.date ? `, ${e.target.date}` : ""} (${e.as})`,
    TOOK_PLACE_IN: (e) => `${e.source.label}${e.source.date ? `, ${e.source.date}` : ""}: in ${e.target.label}`,
    LOCATED_IN: (e) => `${e.source.label} is in ${e.target.label}`,
  };
  return (words[edge.type] || ((e) => `${e.source.label} ${e.label} ${e.target.label}`))(edge);
}

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
