public import Graph

/// Plain UTF-8 text, one article a file.
///
/// Before the prose there may be a `date YYYY-MM-DD` (on a line of its own or before the first sentence) and a line
/// with the article's address. Where the date is given more than once, the first of these decides: the options, the
/// `date` line, the address, a dateline or date line at the top of the prose, the file's name.
public struct PlainTextReader: ArticleReader {
  public let name = "text"
  public let fileExtensions = ["txt", "text", "md"]

  public init() {}

  /// Any text: plain text is what is left when no other reader recognizes the bytes.
  public func recognizes(start: ArraySlice<UInt8>) -> Bool { false }

  public func articles(
    in bytes: [UInt8], from source: String, options: ArticleOptions
  ) throws(ArticleError) -> [Article] {
    let text = try TextDecoding.text(of: bytes, from: source, isLenient: options.isLenient)
    let scalars = text.unicodeScalars
    let header = TextHeader(Array(scalars.prefix(TextHeader.reach)))
    let end = scalars.count - scalars.reversed().prefix { $0.isBlank }.count
    guard header.bodyStart < end else { throw .noText(source: source) }
    let url = options.url ?? header.url
    let date = options.date ?? header.date ?? PlainTextReader.date(of: header, url: url, source: source)
    return [
      Article(
        id: Article.ID(text: text), text: text, body: header.bodyStart..<end, headline: header.headline,
        datePublished: date, language: options.language ?? "en", url: url, source: source)
    ]
  }

  /// The date by the address, by a dateline whose year the address tells, or by the file's name.
  private static func date(of header: TextHeader, url: String?, source: String) -> PartialDate? {
    let fileName = source.split(separator: "/").last.map(String.init) ?? source
    let address = url.flatMap { AddressDate.find(in: $0) }
    if let address, address.day != nil { return address }
    if let printed = header.printedDate { return printed }
    let outside = address ?? AddressDate.find(in: fileName)
    guard let outside, outside.day == nil, let dateline = header.dateline else { return outside }
    return PartialDate(year: outside.year, month: dateline.month, day: dateline.day) ?? outside
  }
}
