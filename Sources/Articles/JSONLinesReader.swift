import FoundationEssentials
public import Graph

/// JSON Lines: one article a line, as an object with `text` (required) and `id`, `title`, `lang`, `date`, `url`.
///
/// The text is kept exactly as given. `body` and `content` are read for `text`, `headline` for `title`, `language`
/// for `lang`, `published` for `date`; other members are ignored.
public struct JSONLinesReader: ArticleReader {
  public let name = "jsonl"
  public let fileExtensions = ["jsonl", "ndjson"]

  public init() {}

  /// A first line that opens an object with a text in it.
  public func recognizes(start: ArraySlice<UInt8>) -> Bool {
    let line = start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard line.first == UInt8(ascii: "{") else { return false }
    let text = String(decoding: line, as: UTF8.self)
    return ["\"text\"", "\"body\"", "\"content\""].contains { text.contains($0) }
  }

  public func articles(
    in bytes: [UInt8], from source: String, options: ArticleOptions
  ) throws(ArticleError) -> [Article] {
    _ = try TextDecoding.text(of: bytes, from: source, isLenient: options.isLenient)
    var articles: [Article] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      let record = try JSONLinesReader.record(line, number, source)
      articles.append(try JSONLinesReader.article(record, number, source, options))
    }
    guard !articles.isEmpty else { throw .noText(source: source) }
    return articles
  }

  private static func record(
    _ line: ArraySlice<UInt8>, _ number: Int, _ source: String
  ) throws(ArticleError) -> Record {
    do {
      return try JSONDecoder().decode(Record.self, from: Data(line))
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
      let member = context.codingPath.last?.stringValue
      throw .malformed(
        source: source, line: number, reason: member.map { "“\($0)” is not a string" } ?? "not a JSON object")
    } catch {
      throw .malformed(source: source, line: number, reason: "not a JSON object")
    }
  }

  private static func article(
    _ record: Record, _ number: Int, _ source: String, _ options: ArticleOptions
  ) throws(ArticleError) -> Article {
    guard let text = record.text ?? record.body ?? record.content else {
      throw .malformed(source: source, line: number, reason: "no “text”")
    }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      throw .malformed(source: source, line: number, reason: "“text” is empty")
    }
    let written = record.date ?? record.published
    let date = written.flatMap { WrittenDate.iso(prefix: $0) ?? PartialDate($0) ?? WrittenDate.first(in: $0) }
    let header = TextHeader(Array(text.unicodeScalars.prefix(TextHeader.reach)))
    let url = options.url ?? record.url ?? header.url
    return Article(
      id: Article.ID(text: text), text: text, body: header.bodyStart..<text.unicodeScalars.count,
      headline: record.title ?? record.headline ?? header.headline,
      datePublished: options.date ?? date ?? header.date ?? url.flatMap { AddressDate.find(in: $0) }
        ?? header.printedDate,
      language: options.language ?? record.lang ?? record.language ?? "en", url: url,
      source: record.id.map { "\(source)#\($0)" } ?? "\(source)#\(number)")
  }

  /// One line. An identifier may also be a number.
  private struct Record: Decodable {
    var id: String?
    var text: String?
    var body: String?
    var content: String?
    var title: String?
    var headline: String?
    var lang: String?
    var language: String?
    var date: String?
    var published: String?
    var url: String?

    private enum CodingKeys: CodingKey {
      case id, text, body, content, title, headline, lang, language, date, published, url
    }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      func string(_ key: CodingKeys) throws -> String? { try members.decodeIfPresent(String.self, forKey: key) }
      id = try (try? members.decodeIfPresent(Int.self, forKey: .id)).flatMap { $0 }.map { String($0) } ?? string(.id)
      (text, body, content) = (try string(.text), try string(.body), try string(.content))
      (title, headline) = (try string(.title), try string(.headline))
      (lang, language) = (try string(.lang), try string(.language))
      (date, published, url) = (try string(.date), try string(.published), try string(.url))
    }
  }
}
