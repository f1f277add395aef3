public import PropertyGraph
public import RDF

/// How far a load has come.
public struct LoadProgress: Hashable, Sendable {
  /// What is counted: `triples`, `nodes`, `edges`.
  public var unit: String
  public var done: Int
  public var total: Int

  public init(unit: String, done: Int, total: Int) {
    self.unit = unit
    self.done = done
    self.total = total
  }
}

/// A database that takes RDF. Loading the same triples again changes nothing, so that a load that broke off is finished
/// by running it again.
public protocol TripleStore {
  /// Loads triples into a graph, in batches.
  ///
  /// - Parameters:
  ///   - graph: the named graph; nil is the default graph.
  ///   - progress: called after every batch.
  /// - Throws: `LoadError`, which says how far the load came.
  func load(_ triples: [Triple], graph: IRI?, progress: (LoadProgress) -> Void) throws
}

/// A database that takes property graphs. Nodes and edges are merged by id.
public protocol PropertyGraphStore {
  /// Loads a graph, nodes first, in batches.
  ///
  /// - Throws: `LoadError`, which says how far the load came.
  func load(_ graph: PropertyGraph, progress: (LoadProgress) -> Void) throws
}

/// Why a load failed, and how far it came.
public struct LoadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The store's address, without any password.
  public var store: String
  public var reason: String
  /// The last batch that was stored; nil when there was none.
  public var progress: LoadProgress?

  public init(store: String, reason: String, progress: LoadProgress? = nil) {
    self.store = store
    self.reason = reason
    self.progress = progress
  }

  public var description: String {
    guard let progress else { return "\(store): \(reason); nothing was loaded" }
    return "\(store): \(reason); \(progress.done) of \(progress.total) \(progress.unit) are loaded, and running the "
      + "command again finishes the load"
  }
}

/// Who loads. Passwords are never part of a description.
public struct Credentials: Sendable, CustomStringConvertible {
  public var user: String
  let password: String

  public init(user: String, password: String) {
    self.user = user
    self.password = password
  }

  public var description: String { user }
}
