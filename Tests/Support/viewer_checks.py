"""Opens a page of `newsgraph view` in headless Chromium as readers do: by mouse, keys and finger, light and dark, on a
desktop and a phone. Prints one line for each problem; prints nothing when there is none.

    viewer_checks.py SMALL_PAGE LARGE_PAGE SCREENSHOTS CHROMIUM [--update]

The small page is of the tests' sample story, the large one has 5,000 nodes. Screenshots are compared with those in the
folder at an eighth of their size, so that another font's edges count little; --update writes them anew.
"""

import io
import os
import sys

from axe_core_python.sync_playwright import Axe
from PIL import Image, ImageChops
from playwright.sync_api import sync_playwright

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
problems = []


def check(what, holds):
    if not holds:
        problems.append(what)


class Reader:
    """A page in a browser of its own settings."""

    def __init__(self, browser, path, name, **settings):
        self.name = name
        self.context = browser.new_context(offline=True, reduced_motion="reduce", **settings)
        self.page = self.context.new_page()
        self.page.on("console", lambda m: check(f"{name}: console says {m.type}: {m.text}", m.type not in ("error", "warning")))
        self.page.on("pageerror", lambda e: problems.append(f"{name}: {e}"))
        self.page.on("request", lambda r: check(f"{name}: asks for {r.url}", r.url.startswith(("file:", "data:"))))
        self.page.goto(f"file://{path}")
        self.page.wait_for_selector("html[data-ready=true]")
        self.settle()

    def settle(self):
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def audit(self, state):
        for violation in Axe().run(self.page, options=RULES)["violations"]:
            where = violation["nodes"][0]["html"][:120]
            problems.append(f"{self.name}, {state}: {violation['id']}: {violation['help']} ({where})")

    def looks_like(self, folder, state, update):
        self.settle()
        shot = Image.open(io.BytesIO(self.page.screenshot())).convert("RGB")
        path = os.path.join(folder, f"{self.name}-{state}.png")
        if update:
            shot.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
            return
        if not os.path.exists(path):
            return problems.append(f"{path} is missing")
        expected = Image.open(path).convert("RGB")
        if expected.size != shot.size:
            return problems.append(f"{path}: {expected.size} instead of {shot.size}")
        small = tuple(side // 8 for side in shot.size)
        difference = ImageChops.difference(*(i.resize(small, Image.BOX) for i in (shot, expected))).convert("L")
        far = sum(count for value, count in enumerate(difference.histogram()) if value > 48) / (small[0] * small[1])
        check(f"{path}: {far:.1%} of the picture differs", far < 0.015)

    def details(self):
        return self.page.locator("#details").inner_text()


def use_desktop(reader, folder, update):
    page = reader.page
    reader.audit("at first")
    reader.looks_like(folder, "first", update)
    page.keyboard.press("Tab")
    check("the first Tab goes to the skip link", page.evaluate("document.activeElement.className") == "skip")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    check("the skip link skips to the list", page.evaluate("!!document.activeElement.closest('#results')"))
    page.keyboard.press("Enter")
    check("Enter in the list selects", reader.details() != "")
    reader.audit("with a selection")
    reader.looks_like(folder, "selected", update)
    page.keyboard.press("Escape")
    check("Escape clears", reader.details() == "")
    page.keyboard.press("/")
    page.keyboard.type("freed")
    check("/ goes to the search", page.locator("#search").input_value() == "freed")
    check("the search narrows the list", 0 < page.locator("#results li").count() < 6)
    page.locator("#search").fill("")
    page.locator("#filters summary").click()
    reader.audit("with filters open")
    page.locator("#filters summary").click()
    click_node(reader)
    page.locator("#events button").first.click()
    check("the timeline selects an event", "met" in page.locator(".chosen").first.inner_text())
    before = page.locator("#canvas").screenshot()
    page.mouse.move(700, 400)
    page.mouse.wheel(0, -400)
    reader.settle()
    page.wait_for_timeout(300)
    check("the wheel zooms", page.locator("#canvas").screenshot() != before)


def click_node(reader):
    """Clicks where the canvas shows the colour of countries."""
    page = reader.page
    color = page.evaluate("JSON.parse(document.getElementById('data').textContent).colors.country")
    wanted = tuple(int(color[i : i + 2], 16) for i in (1, 3, 5))
    box = page.locator("#canvas").bounding_box()
    picture = Image.open(io.BytesIO(page.locator("#canvas").screenshot())).convert("RGB")
    spots = [(x, y) for y in range(2, picture.height - 2) for x in range(2, picture.width - 2)
             if all(picture.getpixel((x + i, y + j)) == wanted for i in (-2, 0, 2) for j in (-2, 0, 2))]
    check("countries are drawn in their colour", bool(spots))
    if spots:
        page.mouse.click(box["x"] + spots[0][0], box["y"] + spots[0][1])
        check("a click on a drawn country selects it", "Country" in reader.details())


def use_phone(reader, folder, update):
    page = reader.page
    for part in ("list", "graph", "text"):
        page.locator(f"#tabs button[data-part={part}]").tap()
        check(f"the phone shows the {part}", page.locator(f"#{part}").is_visible())
        wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        check(f"the phone's {part} fits its width", not wide)
        reader.audit(part)
        reader.looks_like(folder, part, update)


def use_large(reader):
    page = reader.page
    check("a large list is cut with a word", "listed" in page.locator("#count").inner_text())
    check("a large list stays small", page.locator("#results li").count() == 500)
    before = page.locator("#canvas").screenshot()
    page.locator("#canvas").focus()
    page.keyboard.press("+")
    reader.settle()
    check("a large graph zooms by key", page.locator("#canvas").screenshot() != before)
    page.locator("#results button").first.click()
    check("a large graph selects", reader.details() != "")


def main():
    small, large, folder, chromium = sys.argv[1:5]
    update = "--update" in sys.argv
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--font-render-hinting=none"])
        desktop = {"viewport": {"width": 1400, "height": 900}}
        use_desktop(Reader(browser, small, "desktop", **desktop), folder, update)
        dark = Reader(browser, small, "dark", color_scheme="dark", **desktop)
        dark.audit("at first")
        dark.looks_like(folder, "first", update)
        phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
        use_phone(Reader(browser, small, "phone", **phone), folder, update)
        use_large(Reader(browser, large, "large", **desktop))
        browser.close()
    print("\n".join(problems))


if __name__ == "__main__":
    main()
