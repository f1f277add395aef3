import EncoderKernels
import Foundation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// The trained model: one encoder with many heads, mapped into memory from one file.
///
/// Opening one takes a few milliseconds whatever its size; the system reads the weights when they are first used and
/// shares them between processes.
public final class LanguageModel: @unchecked Sendable {  // Immutable after init; the pointers go into `file`.
  let file: ModelFile
  let config: ModelHeader.Config
  let labels: ModelLabels
  let encoder: EncoderWeights
  let heads: HeadWeights
  let wordPieces: WordPieces
  let lemmas: LemmaLexicon

  /// Maps a model file and checks its header and layout.
  ///
  /// - Throws: `LanguageModelError`.
  public init(path: String) throws(LanguageModelError) {
    file = try ModelFile(path: path)
    config = file.header.config
    labels = try ModelLabels(file)
    encoder = try EncoderWeights(file)
    heads = try HeadWeights(file, labels: labels)
    wordPieces = try WordPieces(file)
    lemmas = try LemmaLexicon(file)
  }

  /// The English model that comes with this library.
  ///
  /// - Throws: `LanguageModelError` when the installation is damaged.
  public static func builtIn() throws(LanguageModelError) -> LanguageModel {
    try LanguageModel(path: builtInPath)
  }

  static var builtInPath: String {
    Bundle.module.bundlePath + "/Resources/newsgraph-en.ngm"
  }

  /// Reads the whole file and compares it with its checksum.
  ///
  /// Not part of opening, which would then take longer than reading an article.
  /// - Throws: `LanguageModelError.checksumMismatch`.
  public func verifyChecksum() throws(LanguageModelError) { try file.verifyChecksum() }
}
