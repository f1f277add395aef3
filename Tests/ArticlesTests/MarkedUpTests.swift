import Articles
import Graph
import Testing

@Suite("Formats that mark an article's parts")
struct MarkedUpTests {
  private func read(_ text: String, source: String) throws(ArticleError) -> [Article] {
    try ArticleReaders.standard.articles(in: Array(text.utf8), from: source)
  }

  @Test("a web page gives its article without furniture")
  func html() throws {
    let page = """
      <!DOCTYPE html><html lang="en-GB"><head><title>Ministers meet | The Paper</title>
      <link rel="canonical" href="https://example.org/news/1"><style>p { color: red }</style>
      <meta property="article:published_time" content="2025-02-12T08:00:00Z"></head><body>
      <nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Ministers
        meet</h1><p>Ministers met in <a href="/o">Oslo</a> &amp; agreed.</p><aside><p>Read more</p></aside>
      <script>var p = "<p>no</p>";</script><blockquote><p>We&nbsp;agree.</p></blockquote><div>One.<br><br>Two.</div>
      <figure><figcaption>A hall.</figcaption></figure></article><footer><p>Imprint</p></footer></body></html>
      """
    let article = try #require(try read(page, source: "page").first)
    #expect(article.text == "Ministers meet\n\nMinisters met in Oslo & agreed.\n\nWe agree.\n\nOne.\n\nTwo.")
    #expect(article.headline == "Ministers meet")
    #expect(article.datePublished == PartialDate("2025-02-12"))
    #expect(article.url == "https://example.org/news/1")
    #expect(article.language == "en-GB")
  }

  @Test("without marks the densest paragraphs are the article, and JSON-LD tells the date")
  func unmarked() throws {
    let page = """
      <html><head><title>T</title><script type="application/ld+json">{"datePublished" : "2024-05-06"}</script></head>
      <body><div><p><a href="x">A long list of links to other stories on this site and others</a></p></div>
      <div id="s"><p>Ministers met in Oslo on Monday and agreed.</p><p>They left.</p></div></body></html>
      """
    let article = try #require(try read(page, source: "page.html").first)
    #expect(article.text == "T\n\nMinisters met in Oslo on Monday and agreed.\n\nThey left.")
    #expect(article.datePublished == PartialDate("2024-05-06"))
  }

  @Test("a page that is not UTF-8 is read by the encoding it names")
  func encoding() throws {
    var bytes = Array("<html><head><meta charset=\"windows-1252\"></head><body><p>caf".utf8)
    bytes.append(0xE9)
    bytes += Array("</p></body></html>".utf8)
    #expect(try ArticleReaders.standard.articles(in: bytes, from: "a.html").first?.text == "café")
  }

  @Test("deep nesting neither crashes nor hangs")
  func deep() throws {
    let page = "<html><body>" + String(repeating: "<div>", count: 20_000) + "<p>Deep.</p></body></html>"
    _ = try? read(page, source: "a.html")
  }

  @Test("JSON Lines give one article a line")
  func jsonLines() throws {
    let lines = """
      {"id": "a", "text": "Ministers met.", "lang": "en", "date": "2024-03-05", "url": "https://example.org/a"}

      {"id": 7, "text": "They \\u201cagreed\\u201d.", "extra": [1]}
      """
    let articles = try read(lines, source: "all.jsonl")
    #expect(articles.map(\.text) == ["Ministers met.", "They “agreed”."])
    #expect(articles.map(\.source) == ["all.jsonl#a", "all.jsonl#7"])
    #expect(articles[0].datePublished == PartialDate("2024-03-05"))
    #expect(articles[0].url == "https://example.org/a")
    #expect(articles[1].datePublished == nil)
  }

  @Test(
    "JSON Lines that are wrong are refused with their line",
    arguments: [
      "{\"text\": \"a\"}\n{\"text\": ", "{\"text\": \"a\"}\n{\"text\": 1}", "{\"text\": \"a\"}\n{\"id\": \"b\"}",
    ])
  func badJSONLines(lines: String) {
    let error = #expect(throws: ArticleError.self) { try read(lines, source: "all.jsonl") }
    guard case .malformed("all.jsonl", 2, _) = error else {
      Testing.Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("NITF")
  func nitf() throws {
    let text = """
      <?xml version="1.0"?><nitf><head><docdata><date.issue norm="20250212T080000Z"/></docdata></head><body>
      <body.head><hedline><hl1>Ministers meet</hl1></hedline><byline>By A. Writer</byline></body.head>
      <body.content><p>Ministers met in <location>Oslo</location>.</p><p>They agreed.</p></body.content></body></nitf>
      """
    let article = try #require(try read(text, source: "a.xml").first)
    #expect(article.text == "Ministers meet\n\nMinisters met in Oslo.\n\nThey agreed.")
    #expect(article.datePublished == PartialDate("2025-02-12"))
  }

  @Test("a NewsML-G2 message gives one article an item")
  func newsML() throws {
    let item = { (headline: String, content: String) in
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><itemMeta>
      <versionCreated>2025-02-12T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>\(headline)</headline>
      </contentMeta><contentSet>\(content)</contentSet></newsItem>
      """
    }
    let xhtml =
      "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>One.</p><p>Two.</p></body></html></inlineXML>"
    let message = """
      <newsMessage><itemSet>\(item("First", xhtml))\(item("Second", "<inlineData>Three.\n\nFour.</inlineData>"))
      </itemSet></newsMessage>
      """
    let articles = try read(message, source: "a.xml")
    #expect(articles.map(\.text) == ["First\n\nOne.\n\nTwo.", "Second\n\nThree.\n\nFour."])
    #expect(articles.map(\.datePublished) == [PartialDate("2025-02-12"), PartialDate("2025-02-12")])
    #expect(articles.map(\.source) == ["a.xml#1", "a.xml#2"])
  }

  @Test("XML that is not well-formed is refused with its line; entities are not expanded")
  func badXML() {
    let error = #expect(throws: ArticleError.self) { try read("<nitf>\n<body>\n</nitf>", source: "a.xml") }
    guard case .malformed("a.xml", 3, _) = error else {
      Testing.Issue.record("\(String(describing: error))")
      return
    }
    let bomb = """
      <!DOCTYPE nitf [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <nitf><body><body.content><p>Text &b; &c;.</p></body.content></body></nitf>
      """
    #expect((try? read(bomb, source: "a.xml").first?.text)?.contains("root:") != true)
  }
}
