import Articles
import Graph
import Testing

@Suite("Bytes that are no article")
struct BadInputTests {
  private func read(_ bytes: [UInt8], isLenient: Bool = false, limit: Int = 1 << 28) throws(ArticleError) -> String? {
    let options = ArticleOptions(isLenient: isLenient, maximumBytes: limit)
    return try ArticleReaders.standard.articles(in: bytes, from: "a.txt", options: options).first?.text
  }

  @Test("empty and blank files are refused")
  func empty() {
    #expect(throws: ArticleError.empty(source: "a.txt")) { try read([]) }
    #expect(throws: ArticleError.empty(source: "a.txt")) { try read(Array(" \n\t\r\n".utf8)) }
  }

  @Test(
    "bytes that are not UTF-8 are refused with their place",
    arguments: [
      ([0x61, 0x93, 0x62], 1), ([0x61, 0x62, 0xC3], 2), ([0xC3, 0x28], 0), ([0x61, 0xED, 0xA0, 0x80], 1),
      ([0xC3, 0xA9, 0xFF], 2), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC0, 0xAF], 0),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], offset: Int) throws {
    let error = #expect(throws: ArticleError.self) { try read(bytes) }
    guard case .invalidUTF8("a.txt", let found, let reason) = error else {
      Testing.Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == offset)
    #expect(!reason.isEmpty)
  }

  @Test("lenient reading replaces wrong bytes and drops NULs")
  func lenient() throws {
    #expect(try read([0x61, 0x93, 0x62], isLenient: true) == "a\u{FFFD}b")
    #expect(try read([0x61, 0x00, 0x62], isLenient: true) == "ab")
  }

  @Test("binary files are refused by name")
  func binary() {
    #expect(throws: ArticleError.binary(source: "a.txt", offset: 1, reason: "it holds NUL bytes")) {
      try read([0x61, 0x00, 0x62])
    }
    #expect(throws: ArticleError.binary(source: "a.txt", offset: 0, reason: "it begins like a PDF document")) {
      try read(Array("%PDF-1.7\n".utf8))
    }
  }

  @Test("files over the limit are refused, a line as long as the limit is read")
  func size() throws {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
    #expect(throws: ArticleError.tooLarge(source: "a.txt", bytes: 50_000_000, limit: 49_999_999)) {
      try read(line, limit: 49_999_999)
    }
    #expect(try read(line, limit: 50_000_000)?.utf8.count == 50_000_000)
  }

  @Test("only punctuation is a text")
  func punctuation() throws { #expect(try read(Array("?! … —".utf8)) == "?! … —") }

  @Test("a header without prose is no article")
  func headerOnly() {
    #expect(throws: ArticleError.noText(source: "a.txt")) { try read(Array("date 2024-01-01\n".utf8)) }
  }

  @Test("an unknown format is refused with the known ones")
  func unknown() {
    let known = ["newsml", "html", "jsonl", "text"]
    #expect(throws: ArticleError.unknownFormat(name: "doc", known: known)) {
      try ArticleReaders.standard.articles(in: [0x61], from: "a", format: "doc")
    }
  }

  @Test("random bytes never crash any reader", arguments: ["newsml", "html", "jsonl", "text"])
  func random(format: String) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let pieces = [
      "<p>", "<html>", "</div>", "{\"text\":\"", "\"}", "\n", "date 2024-02-30", "<nitf>", "&amp;", "é", "\u{0}",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let draw = Int(state >> 33)
        if draw % 3 == 0 { bytes.append(UInt8(truncatingIfNeeded: draw >> 8)) }
        bytes += Array(pieces[draw % pieces.count].utf8)
      }
      for isLenient in [false, true] {
        let options = ArticleOptions(isLenient: isLenient)
        let articles = try? ArticleReaders.standard.articles(in: bytes, from: "x", format: format, options: options)
        for article in articles ?? [] {
          #expect(article.body.upperBound <= article.text.unicodeScalars.count)
        }
      }
    }
  }
}
