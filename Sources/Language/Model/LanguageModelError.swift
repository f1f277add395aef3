/// Why a model file cannot be used.
public enum LanguageModelError: Error, Hashable, CustomStringConvertible {
  /// The file cannot be opened or mapped.
  case unreadable(path: String, reason: String)
  /// The file is not a model file, is cut off, or its parts contradict each other.
  case malformed(path: String, reason: String)
  /// The file was written for another version of this library.
  case unsupportedVersion(path: String, version: Int)
  /// The content does not have the checksum that the file states.
  case checksumMismatch(path: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot read the language model: \(reason)"
    case .malformed(let path, let reason): "\(path): not a usable language model: \(reason)"
    case .unsupportedVersion(let path, let version):
      "\(path): language model of version \(version); this newsgraph reads version \(ModelHeader.version)"
    case .checksumMismatch(let path): "\(path): the language model is damaged (its SHA-256 differs)"
    }
  }
}
