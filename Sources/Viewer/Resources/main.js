// Everything together.
drawFilters();
drawText();
layOut();
connectCanvas();
on("filter", drawList);
on("filter", drawTimeline);
on("filter", drawDetails);
on("filter", redraw);
on("select", markCurrent);
on("select", drawDetails);
on("select", markText);
on("select", reveal);
on("select", redraw);
byId("theme").addEventListener("click", () => setTheme(document.documentElement.dataset.theme !== "dark"));
for (const button of document.querySelectorAll("#tabs button")) {
  button.addEventListener("click", () => showPart(button.dataset.part));
}
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== byId("search")) {
    event.preventDefault();
    byId("search").focus();
  } else if (event.key === "Escape") {
    select(null);
  }
});
setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches);
resize();
document.documentElement.dataset.ready = "true";
