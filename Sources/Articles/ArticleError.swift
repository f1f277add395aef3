/// Why something could not be read as a news article. Every case names the file (or `-` for standard input).
public enum ArticleError: Error, Hashable, Sendable {
  /// There are no bytes, or nothing but white space.
  case empty(source: String)
  /// The bytes are not UTF-8: `offset` is that of the first wrong byte, from 0.
  case invalidUTF8(source: String, offset: Int, reason: String)
  /// The bytes are no text at all, such as an image or an archive; `offset` is that of the byte that shows it.
  case binary(source: String, offset: Int, reason: String)
  /// More bytes than `ArticleOptions.maximumBytes`.
  case tooLarge(source: String, bytes: Int, limit: Int)
  /// The format is broken (XML, JSON) or lacks something it must have; `line` counts from 1.
  case malformed(source: String, line: Int, reason: String)
  /// The format was read, but there is no article text in it.
  case noText(source: String)
  /// There is no reader of that name.
  case unknownFormat(name: String, known: [String])

  /// The file it is about; nil for `unknownFormat`.
  public var source: String? {
    switch self {
    case .empty(let source), .invalidUTF8(let source, _, _), .binary(let source, _, _), .tooLarge(let source, _, _),
      .malformed(let source, _, _), .noText(let source):
      source
    case .unknownFormat: nil
    }
  }
}

extension ArticleError: CustomStringConvertible {
  /// One line for people: the file, the place, the reason.
  public var description: String {
    switch self {
    case .empty(let source): "\(source): the file is empty"
    case .invalidUTF8(let source, let offset, let reason):
      "\(source): not UTF-8 at byte \(offset): \(reason) (lenient reading replaces wrong bytes)"
    case .binary(let source, let offset, let reason): "\(source): not a text (byte \(offset)): \(reason)"
    case .tooLarge(let source, let bytes, let limit):
      "\(source): \(bytes) bytes are more than the limit of \(limit)"
    case .malformed(let source, let line, let reason): "\(source):\(line): \(reason)"
    case .noText(let source): "\(source): no article text found"
    case .unknownFormat(let name, let known):
      "unknown article format “\(name)” (known: \(known.joined(separator: ", ")))"
    }
  }
}
