import ByteStreams
public import Knowledge

extension Gazetteer {
  /// The built-in gazetteer with the entries of users' files (CSV or JSON Lines, see `UserGazetteer`), later files
  /// before earlier ones.
  ///
  /// - Throws: `FileError` for a file that cannot be read, `GazetteerError` for one that is wrong.
  public static func builtIn(with paths: [String]) throws -> Gazetteer {
    try paths.reduce(.builtIn) { gazetteer, path in
      gazetteer.adding(try UserGazetteer.entries(in: bytes(of: path), from: path))
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
