import Articles
import Graph
import Testing

/// Reads one article of plain text.
private func read(
  _ text: String, source: String = "story.txt", options: ArticleOptions = ArticleOptions()
) throws -> Article {
  try #require(
    try ArticleReaders.standard.articles(in: Array(text.utf8), from: source, format: "text", options: options).first)
}

private func body(_ article: Article) -> String {
  String(String.UnicodeScalarView(Array(article.text.unicodeScalars)[article.body]))
}

@Suite("Plain text")
struct PlainTextTests {
  @Test("a date before the first sentence is outside the body, and the text stays as given")
  func leadingDate() throws {
    let text = " date 2024-03-05 Ministers met in Oslo.\n\nThey agreed.\n"
    let article = try read(text)
    #expect(article.text == text)
    #expect(article.datePublished == PartialDate("2024-03-05"))
    #expect(body(article) == "Ministers met in Oslo.\n\nThey agreed.")
  }

  @Test("a date line, an address and a byte order mark are outside the body")
  func dateLine() throws {
    let article = try read("\u{FEFF}date: 2024-03-05\r\nhttps://example.org/2023/01/02/x\r\n\r\nIt rained.")
    #expect(article.datePublished == PartialDate("2024-03-05"))
    #expect(article.url == "https://example.org/2023/01/02/x")
    #expect(body(article) == "It rained.")
  }

  @Test(
    "addresses tell the date",
    arguments: [
      ("https://example.org/2025/02/12/talks", "2025-02-12"), ("https://example.org/world/2025/feb/12/x", "2025-02-12"),
      ("https://example.org/view.php?ud=20250212000323&np=6", "2025-02-12"),
      ("https://example.org/a-2025-02-12-b.html", "2025-02-12"), ("https://example.org/2025/02/talks", "2025-02"),
    ])
  func addressDates(address: String, date: String) throws {
    #expect(try read("\(address)\n\nIt rained in Oslo.").datePublished == PartialDate(date))
  }

  @Test("numbers in an address that are no date give none", arguments: ["2353952/x", "20259912", "1234/5678", "x86"])
  func addressWithoutDate(path: String) throws {
    #expect(try read("https://example.org/\(path)\n\nIt rained.").datePublished == nil)
  }

  @Test(
    "datelines and date lines tell the date",
    arguments: [
      "BRUSSELS, Feb. 12, 2025 (Agency) — Ministers met on Monday.\n\nThey agreed.",
      "Ministers meet in Brussels\n\nFebruary 12, 2025\n\nMinisters met on Monday.",
      "Ministers meet in Brussels\nBy A. Writer, 12 February 2025\n\nMinisters met on Monday, and they agreed.",
    ])
  func datelines(text: String) throws {
    #expect(try read(text).datePublished == PartialDate("2025-02-12"))
  }

  @Test("a dateline without a year takes it from the address")
  func datelineWithoutYear() throws {
    let article = try read("https://example.org/2025/02/talks\n\nBRUSSELS, Feb. 12 (Agency) — Ministers met.")
    #expect(article.datePublished == PartialDate("2025-02-12"))
  }

  @Test("a date in running text is not the article's date")
  func dateInProse() throws {
    #expect(try read("On February 12, 2025, ministers met in Oslo.\n\nThey agreed.").datePublished == nil)
  }

  @Test("a file's name is the last source of the date")
  func fileName() throws {
    let article = try read("Ministers met in Oslo.", source: "in/daily_2016-09-08_ministers.txt")
    #expect(article.datePublished == PartialDate("2016-09-08"))
  }

  @Test("options override what the text says")
  func options() throws {
    let options = ArticleOptions(date: PartialDate("2020-01-01"), url: "https://example.org/o", language: "en-GB")
    let article = try read("date 2024-03-05\nhttps://example.org/t\nIt rained.", options: options)
    #expect(article.datePublished == PartialDate("2020-01-01"))
    #expect(article.url == "https://example.org/o")
    #expect(article.language == "en-GB")
  }

  @Test("a short first line without full stop is the headline")
  func headline() throws {
    #expect(try read("Ministers meet in Oslo\n\nThey agreed.").headline == "Ministers meet in Oslo")
    #expect(try read("Ministers meet; \nSecond deck about a longer thing.\n\nX.").headline == "Ministers meet")
    #expect(try read("Will ministers meet?\n\nThey will.").headline == "Will ministers meet?")
  }

  @Test(
    "prose is no headline",
    arguments: [
      "Ministers met.\n\nThey agreed.", "Ministers meet in Oslo", "“We met.”\n\nThey agreed.",
      "Ministers of the five northern countries met in the city of Oslo on\nMonday and agreed on it.\n\nThen they left.",
    ])
  func noHeadline(text: String) throws {
    #expect(try read(text).headline == nil)
  }

  @Test("the identity is the SHA-256 of the text")
  func identity() throws {
    // Of FIPS 180-4's example message.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(try read("abc").id.sha256 == expected)
  }
}
