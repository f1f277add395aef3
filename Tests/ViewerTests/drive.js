// Drives the page as a reader would and writes what went wrong, or "passed", into the document's title.
const problems = [];
const check = (what, holds) => { if (!holds) problems.push(what); };
const all = (selector) => [...document.querySelectorAll(selector)];
const press = (target, key) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const chosen = () => all(".chosen").map((piece) => piece.textContent).join("");
window.addEventListener("error", (event) => problems.push(`error: ${event.message}`));

async function drive() {
  const inform = (input, value) => { input.value = value; input.dispatchEvent(new Event("input", { bubbles: true })); };
  check("the page is ready", document.documentElement.dataset.ready === "true");
  check("markup in text stays text", all("#articles b, #results b").length === 0);
  check("only web addresses become links", all("a[href^='javascript']").length === 0);
  check("the text is whole", document.querySelector("#articles").textContent.includes("🚢 on 4 March."));

  const button = all("#results button").find((b) => b.textContent.startsWith("Ana Březná"));
  button.click();
  check("a click in the list selects", button.getAttribute("aria-current") === "true");
  check("the words that name it are marked", chosen() === "Ana Březná");
  check("its role is told", document.querySelector("#details").textContent.includes("Foreign Minister (Freedonia)"));

  const fact = all("#details li button").find((b) => b.textContent.includes("Foreign Minister"));
  fact.click();
  check("the words that support a fact are marked", chosen() === "Foreign Minister Ana Březná of Freedonia");

  const piece = all(".said").find((p) => p.textContent.includes("never accept"));
  piece.click();
  check("a click on words selects what they support", document.querySelector("#details").textContent.includes("tariffs"));
  press(piece, "ArrowLeft");
  check("arrow keys move between words", document.activeElement.classList.contains("said") && document.activeElement !== piece);
  press(document.activeElement, "Enter");
  check("Enter selects what words support", all(".chosen").length > 0);
  press(document, "Escape");
  check("Escape clears", all(".chosen").length === 0 && document.querySelector("#details").children.length === 0);

  const before = all("#results li").length;
  inform(document.querySelector("#search"), "freedonia");
  check("search narrows the list", all("#results li").length < before && all("#results li").length > 0);
  inform(document.querySelector("#search"), "");
  const kind = all("#kinds label").find((l) => l.textContent.includes("Country")).querySelector("input");
  kind.click();
  check("a kind can be hidden", !all("#results button").some((b) => b.textContent === "FreedoniaCountry"));
  kind.click();
  inform(document.querySelector("#confidence"), "90");
  check("confidence hides what is less sure", all("#events li").length === 0);
  inform(document.querySelector("#confidence"), "0");
  check("events are on the timeline", all("#events time").map((t) => t.dateTime).join() === "2025-03-04");
  all("#events button")[0].click();
  check("a click on the timeline selects", chosen().startsWith("met Sylvania's president"));

  const canvas = document.querySelector("#canvas");
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const pixels = copy.getContext("2d", { willReadFrequently: true });
  const isDrawn = () => {
    pixels.drawImage(canvas, 0, 0);
    return pixels.getImageData(0, 0, copy.width, copy.height).data.some((value) => value > 0);
  };
  for (let wait = 0; wait < 20 && !isDrawn(); wait += 1) await new Promise((done) => setTimeout(done, 100));
  check("the graph is drawn", isDrawn());
  press(canvas, "+");
  document.querySelector("#theme").click();
  check("the theme changes", document.documentElement.dataset.theme === "dark");

  // What WCAG 2.2 AA asks of the parts that can be operated.
  for (const part of all("button, input, [role=button], [role=img]")) {
    const name = part.getAttribute("aria-label") || part.textContent || (part.labels && part.labels[0] && part.labels[0].textContent);
    check(`${part.outerHTML.slice(0, 60)} has a name`, Boolean(name && name.trim()));
    const box = part.getBoundingClientRect();
    if (part.tagName === "BUTTON" && box.width > 0) check(`${part.textContent} is large enough`, box.height >= 24 && box.width >= 24);
  }
  check("there is one main heading", all("h1").length === 1 && document.documentElement.lang === "en");
  for (const theme of ["light", "dark"]) {
    document.documentElement.dataset.theme = theme;
    for (const [front, back] of [["--ink", "--paper"], ["--soft", "--paper"], ["--accent", "--paper"], ["--mark-ink", "--mark"],
      ["--soft", "--panel"], ["--ink", "--panel"]]) {
      check(`${front} on ${back} in ${theme} has contrast`, contrast(front, back) >= 4.5);
    }
  }
}

function contrast(...names) {
  const light = names.map((name) => {
    const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

setTimeout(() => drive().catch((error) => problems.push(`threw: ${error.message}`))
  .then(() => { document.title = problems.length === 0 ? "passed" : problems.join(" | "); }), 300);
