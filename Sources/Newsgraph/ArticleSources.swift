import Articles
import ByteStreams
import Graph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds and reads the articles that a command line names: files, folders of files, and `-` for standard input.
public struct ArticleSources: Sendable {
  /// The name that stands for standard input.
  public static let standardInput = "-"

  public var readers: ArticleReaders
  public var options: ArticleOptions
  /// A reader's name, or nil to choose by content.
  public var format: String?
  /// The most UTF-8 bytes the text of one article may have: 1 MiB, some 170,000 words. Whatever is longer is no news
  /// article, and reading it as one would take minutes.
  public var maximumArticleBytes = 1 << 20

  public init(
    readers: ArticleReaders = .standard, options: ArticleOptions = ArticleOptions(), format: String? = nil
  ) {
    self.readers = readers
    self.options = options
    self.format = format
  }

  /// Replaces every folder by the files in it that some reader knows by extension, sorted by path; hidden files are
  /// left out. Whatever is not a folder stays as it is, whether or not it exists.
  public func expandingFolders(in paths: [String]) throws -> [String] {
    let known = Set(readers.readers.flatMap(\.fileExtensions))
    return try paths.flatMap { path -> [String] in
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { return [path] }
      return try FileManager.default.subpathsOfDirectory(atPath: path)
        .filter { name in
          !name.split(separator: "/").contains { $0.hasPrefix(".") }
            && name.split(separator: ".").last.map { known.contains($0.lowercased()) } ?? false
        }
        .sorted()
        .map { path + "/" + $0 }
    }
  }

  /// The articles of one file, or of standard input.
  ///
  /// - Throws: `FileError` or `GzipError` when the file cannot be read, `ArticleError` when it is no article or an overlong one.
  public func articles(at path: String) throws -> [Article] {
    let bytes = try ByteSource(path: path).readAll(limit: options.maximumBytes + 1)
    let articles = try readers.articles(in: bytes, from: path, format: format, options: options)
    for article in articles where article.text.utf8.count > maximumArticleBytes {
      throw ArticleError.tooLarge(source: path, bytes: article.text.utf8.count, limit: maximumArticleBytes)
    }
    return articles
  }

  /// The name that outputs of an article take: that of its file without folder and extension, numbered when the file
  /// holds several; `stdin` for standard input.
  public static func outputName(for source: String, index: Int, of count: Int) -> String {
    let file = source.split(separator: "/").last.map(String.init) ?? source
    let stem = source == standardInput ? "stdin" : Self.stem(of: file)
    return count == 1 ? stem : "\(stem)-\(index + 1)"
  }

  private static func stem(of file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
