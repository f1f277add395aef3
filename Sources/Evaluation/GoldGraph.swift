#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A hand-made graph of one article: `NAME.gold.json`, as the annotation guideline describes it.
public struct GoldGraph: Decodable, Sendable {
  public struct Entity: Decodable, Sendable {
    public var id: String
    public var type: String
    public var names: [String]
    public var descriptions: [String]?
  }

  public struct Role: Decodable, Sendable {
    public var person: String
    public var role: String
    public var organization: String?
    public var evidence: String
  }

  public struct Membership: Decodable, Sendable {
    public var member: String
    public var group: String
    public var evidence: String
  }

  public struct Position: Decodable, Sendable {
    public var holder: String
    public var stance: String
    public var issue: String
    public var evidence: String
  }

  public struct Quote: Decodable, Sendable {
    public var speaker: String?
    public var text: String
  }

  public struct Event: Decodable, Sendable {
    public var type: String
    public var participants: [String]
    public var evidence: String
  }

  public struct Quantity: Decodable, Sendable {
    /// Nil for values that are not numbers; they are not scored.
    public var value: Double?
    public var unit: String?
    public var evidence: String

    enum CodingKeys: String, CodingKey { case value, unit, evidence }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      value = try? container.decode(Double.self, forKey: .value)
      unit = try container.decodeIfPresent(String.self, forKey: .unit)
      evidence = try container.decodeIfPresent(String.self, forKey: .evidence) ?? ""
    }
  }

  public var article: String
  public var date: String?
  public var entities: [Entity]
  public var roles: [Role]
  public var memberships: [Membership]
  public var positions: [Position]
  public var quotes: [Quote]
  public var events: [Event]
  public var quantities: [Quantity]

  /// Reads a gold graph.
  ///
  /// - Throws: `DecodingError`.
  public init(json: Data) throws { self = try JSONDecoder().decode(GoldGraph.self, from: json) }

  /// Reads a gold graph from a file.
  ///
  /// - Throws: `DecodingError`, or the file system's error.
  public init(contentsOf url: URL) throws { try self.init(json: Data(contentsOf: url)) }
}
