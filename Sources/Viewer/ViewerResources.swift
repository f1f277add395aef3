import Foundation

/// The page's parts, which are files beside the program.
enum ViewerResources {
  /// The text of a part.
  ///
  /// - Throws: `ViewerError.missingResource`
  static func text(_ name: String) throws(ViewerError) -> String {
    guard let path = path(name), let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .missingResource(name)
    }
    return text
  }

  /// SwiftPM's `Bundle.module` ends the program when the bundle is missing, so that only what is known to be there is
  /// asked for: the folder of the program, also behind a link to it.
  private static func path(_ name: String) -> String? {
    #if os(macOS)
      return Bundle.module.url(forResource: "Resources/\(name)", withExtension: nil)?.path
    #else
      let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      let folders = [executable, Bundle.main.bundleURL].compactMap(\.self)
      let paths = folders.map { $0.appendingPathComponent("newsgraph_Viewer.resources/Resources/\(name)").path }
      return paths.first { FileManager.default.fileExists(atPath: $0) }
    #endif
  }
}

/// Why a graph cannot be shown.
public enum ViewerError: Error, Hashable, Sendable, CustomStringConvertible {
  case missingResource(String)
  /// Graphviz is not installed, or refused the graph.
  case graphviz(String)

  public var description: String {
    switch self {
    case .missingResource(let name): "\(name) is missing: newsgraph was installed without its resources"
    case .graphviz(let reason): "Graphviz: \(reason)"
    }
  }
}
