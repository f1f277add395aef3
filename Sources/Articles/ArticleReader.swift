public import Graph

/// Reads one format of articles.
///
/// A new format is one type that conforms and one element in a list of readers (`ArticleReaders.standard`).
public protocol ArticleReader: Sendable {
  /// What the format is called in options and messages ("html").
  var name: String { get }
  /// The file name extensions that announce it, lower case, without the dot.
  var fileExtensions: [String] { get }
  /// Whether bytes that begin like this look like the format. `start` holds at most `ArticleReaders.sniffLength` bytes.
  func recognizes(start: ArraySlice<UInt8>) -> Bool
  /// Reads every article in the bytes: one, or as many as the format holds.
  func articles(in bytes: [UInt8], from source: String, options: ArticleOptions) throws(ArticleError) -> [Article]
}

/// The readers to choose from, by name, by extension or by the first bytes.
public struct ArticleReaders: Sendable {
  /// How many bytes `ArticleReader.recognizes(start:)` is shown.
  public static let sniffLength = 4096

  /// In order of choice when several recognize the same bytes; the last one reads whatever no other recognizes.
  public var readers: [any ArticleReader]

  public init(_ readers: [any ArticleReader]) { self.readers = readers }

  /// News XML (NewsML-G2, NITF), HTML, JSON Lines and, for everything else, plain text.
  public static let standard = ArticleReaders([NewsXMLReader(), HTMLReader(), JSONLinesReader(), PlainTextReader()])

  /// The reader of that name.
  public func reader(named name: String) throws(ArticleError) -> any ArticleReader {
    guard let reader = readers.first(where: { $0.name == name }) else {
      throw .unknownFormat(name: name, known: readers.map(\.name))
    }
    return reader
  }

  /// The reader for a file: the first one that recognizes its bytes, else the one of its extension, else the last.
  public func reader(for source: String, bytes: [UInt8]) -> (any ArticleReader)? {
    let start = bytes.prefix(ArticleReaders.sniffLength)
    if let reader = readers.first(where: { $0.recognizes(start: start) }) { return reader }
    let suffix = source.split(separator: ".").last.map { $0.lowercased() }
    return readers.first { suffix.map($0.fileExtensions.contains) ?? false } ?? readers.last
  }

  /// Reads all articles of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - source: Its name, for messages, for the choice of reader, and for a date in it (`2016-09-08_title.txt`).
  ///   - format: A reader's name; nil to choose by content and extension.
  public func articles(
    in bytes: [UInt8], from source: String, format: String? = nil, options: ArticleOptions = ArticleOptions()
  ) throws(ArticleError) -> [Article] {
    guard !bytes.isEmpty else { throw .empty(source: source) }
    guard bytes.count <= options.maximumBytes else {
      throw .tooLarge(source: source, bytes: bytes.count, limit: options.maximumBytes)
    }
    let chosen = if let format { try reader(named: format) } else { reader(for: source, bytes: bytes) }
    guard let chosen else { throw .noText(source: source) }
    return try chosen.articles(in: bytes, from: source, options: options)
  }
}
