import ByteStreams
import Foundation
import Schemas
import Testing

@testable import Profile

/// Every format's output for the sample graph, byte for byte. After a change that is meant,
/// `NEWSGRAPH_UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes the files anew; look at the difference.
@Suite struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
  static let isUpdating = ProcessInfo.processInfo.environment["NEWSGRAPH_UPDATE_GOLDEN"] == "1"

  @Test(arguments: GraphFormats.all.map(\.formatName))
  func format(name: String) throws {
    let serializer = try #require(GraphFormats.named(name))
    let bytes = try ByteSink.collect { try serializer.serialize(Sample.graph, options: .init(), to: $0) }
    let file = Self.folder.appendingPathComponent("sample.\(serializer.fileExtension)")
    if Self.isUpdating { try Data(bytes).write(to: file) }
    #expect(Data(bytes) == (try Data(contentsOf: file)), "\(file.lastPathComponent) differs")
  }

  @Test(.enabled(if: isUpdating, "writes Schemas/context.jsonld when golden files are updated"))
  func context() throws {
    let schemas = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schemas/context.jsonld")
    try Data(JSONLDContext.text.utf8).write(to: schemas)
  }

  @Test func extensionsAreUnique() {
    #expect(Set(GraphFormats.all.map(\.fileExtension)).count == GraphFormats.all.count)
    #expect(GraphFormats.group(named: "csv").map(\.formatName) == ["csv-nodes", "csv-edges"])
    #expect(GraphFormats.group(named: "graphml").count == 1)
    #expect(GraphFormats.group(named: "nothing").isEmpty)
  }
}
