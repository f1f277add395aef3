import Testing

@testable import Stores

@Suite struct PackStreamTests {
  @Test(
    arguments: [
      (PackValue.null, [0xC0]), (.boolean(true), [0xC3]), (.integer(42), [0x2A]), (.integer(-16), [0xF0]),
      (.integer(-17), [0xC8, 0xEF]), (.integer(128), [0xC9, 0x00, 0x80]),
      (.integer(-32_769), [0xCA, 0xFF, 0xFF, 0x7F, 0xFF]),
      (.integer(1 << 40), [0xCB, 0, 0, 1, 0, 0, 0, 0, 0]), (.double(1.5), [0xC1, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0]),
      (.string("é"), [0x82, 0xC3, 0xA9]), (.list([.integer(1)]), [0x91, 0x01]),
      (.map([(key: "a", value: .integer(1))]), [0xA1, 0x81, 0x61, 0x01]),
      (.structure(0x10, [.null]), [0xB1, 0x10, 0xC0]),
    ] as [(PackValue, [UInt8])])
  func bytes(value: PackValue, bytes: [UInt8]) throws {
    #expect(value.packed == bytes)
    #expect(try PackReader.read(bytes) == value)
  }

  @Test(arguments: [15, 16, 255, 256, 65_535, 65_536])
  func sizes(count: Int) throws {
    for value in [PackValue.string(String(repeating: "x", count: count)), .list(Array(repeating: .null, count: count))]
    {
      #expect(try PackReader.read(value.packed) == value)
    }
  }

  @Test(arguments: [[], [0xD0], [0xD0, 5, 0x61], [0x91], [0xA1, 0x01, 0x01], [0xC7]] as [[UInt8]])
  func refusesWhatIsMalformed(bytes: [UInt8]) {
    #expect(throws: BoltError.malformed) { try PackReader.read(bytes) }
  }

  @Test func refusesDepthThatWouldExhaustTheStack() {
    #expect(throws: BoltError.malformed) { try PackReader.read([UInt8](repeating: 0x91, count: 100_000)) }
  }
}
