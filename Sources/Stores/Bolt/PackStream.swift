/// A value of PackStream, the encoding of Bolt messages (neo4j.com/docs/bolt, "PackStream").
enum PackValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case list([PackValue])
  /// In the order in which they are sent.
  case map([(key: String, value: PackValue)])
  case structure(UInt8, [PackValue])

  subscript(key: String) -> PackValue? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  static func == (left: PackValue, right: PackValue) -> Bool { left.packed == right.packed }
  func hash(into hasher: inout Hasher) { hasher.combine(packed) }

  /// The value's bytes.
  var packed: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the value's bytes.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(0xC0)
    case .boolean(let flag): bytes.append(flag ? 0xC3 : 0xC2)
    case .double(let number):
      bytes.append(0xC1)
      PackValue.append(number.bitPattern, width: 8, to: &bytes)
    case .integer(let number): PackValue.append(number, to: &bytes)
    case .string(let text):
      PackValue.appendHead(text.utf8.count, tiny: 0x80, sized: 0xD0, to: &bytes)
      bytes.append(contentsOf: text.utf8)
    case .list(let elements):
      PackValue.appendHead(elements.count, tiny: 0x90, sized: 0xD4, to: &bytes)
      for element in elements { element.append(to: &bytes) }
    case .map(let entries):
      PackValue.appendHead(entries.count, tiny: 0xA0, sized: 0xD8, to: &bytes)
      for (key, value) in entries {
        PackValue.string(key).append(to: &bytes)
        value.append(to: &bytes)
      }
    case .structure(let tag, let fields):
      bytes.append(0xB0 | UInt8(fields.count & 15))
      bytes.append(tag)
      for field in fields { field.append(to: &bytes) }
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    switch number {
    case -16...127: bytes.append(UInt8(truncatingIfNeeded: number))
    case -128...127:
      bytes.append(0xC8)
      append(UInt64(bitPattern: Int64(number)), width: 1, to: &bytes)
    case Int(Int16.min)...Int(Int16.max):
      bytes.append(0xC9)
      append(UInt64(bitPattern: Int64(number)), width: 2, to: &bytes)
    case Int(Int32.min)...Int(Int32.max):
      bytes.append(0xCA)
      append(UInt64(bitPattern: Int64(number)), width: 4, to: &bytes)
    default:
      bytes.append(0xCB)
      append(UInt64(bitPattern: Int64(number)), width: 8, to: &bytes)
    }
  }

  /// A count with its marker: in the marker itself, or in 1, 2 or 4 bytes after one of three.
  private static func appendHead(_ count: Int, tiny: UInt8, sized: UInt8, to bytes: inout [UInt8]) {
    switch count {
    case 0..<16: bytes.append(tiny | UInt8(count))
    case 16..<256:
      bytes.append(sized)
      append(UInt64(count), width: 1, to: &bytes)
    case 256..<65_536:
      bytes.append(sized + 1)
      append(UInt64(count), width: 2, to: &bytes)
    default:
      bytes.append(sized + 2)
      append(UInt64(count), width: 4, to: &bytes)
    }
  }

  private static func append(_ value: UInt64, width: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: (width - 1) * 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }
}

/// Reads PackStream values.
struct PackReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Reads the value that bytes hold.
  ///
  /// - Throws: `BoltError.malformed`
  static func read(_ bytes: [UInt8]) throws(BoltError) -> PackValue {
    var reader = PackReader(bytes: bytes)
    return try reader.value(depth: 0)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(BoltError) -> PackValue {
    guard depth < 100 else { throw .malformed }
    let marker = UInt8(try integer(1))
    switch marker {
    case 0x00...0x7F, 0xF0...0xFF: return .integer(Int(Int8(bitPattern: marker)))
    case 0x80...0x8F: return .string(try text(Int(marker & 15)))
    case 0x90...0x9F: return try list(Int(marker & 15), depth)
    case 0xA0...0xAF: return try map(Int(marker & 15), depth)
    case 0xB0...0xBF: return try structure(Int(marker & 15), depth)
    case 0xC0: return .null
    case 0xC1: return .double(Double(bitPattern: try integer(8)))
    case 0xC2, 0xC3: return .boolean(marker == 0xC3)
    case 0xC8: return .integer(Int(Int8(truncatingIfNeeded: try integer(1))))
    case 0xC9: return .integer(Int(Int16(truncatingIfNeeded: try integer(2))))
    case 0xCA: return .integer(Int(Int32(truncatingIfNeeded: try integer(4))))
    case 0xCB: return .integer(Int(Int64(bitPattern: try integer(8))))
    case 0xD0...0xD2: return .string(try text(Int(try integer(1 << Int(marker - 0xD0)))))
    case 0xD4...0xD6: return try list(Int(try integer(1 << Int(marker - 0xD4))), depth)
    case 0xD8...0xDA: return try map(Int(try integer(1 << Int(marker - 0xD8))), depth)
    default: throw .malformed
    }
  }

  private mutating func integer(_ width: Int) throws(BoltError) -> UInt64 {
    guard index + width <= bytes.count else { throw .malformed }
    defer { index += width }
    return bytes[index..<index + width].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func text(_ count: Int) throws(BoltError) -> String {
    guard index + count <= bytes.count else { throw .malformed }
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  private mutating func list(_ count: Int, _ depth: Int) throws(BoltError) -> PackValue {
    var elements: [PackValue] = []
    for _ in 0..<count { elements.append(try value(depth: depth + 1)) }
    return .list(elements)
  }

  private mutating func map(_ count: Int, _ depth: Int) throws(BoltError) -> PackValue {
    var entries: [(key: String, value: PackValue)] = []
    for _ in 0..<count {
      guard let key = try value(depth: depth + 1).text else { throw .malformed }
      entries.append((key, try value(depth: depth + 1)))
    }
    return .map(entries)
  }

  private mutating func structure(_ count: Int, _ depth: Int) throws(BoltError) -> PackValue {
    let tag = UInt8(try integer(1))
    var fields: [PackValue] = []
    for _ in 0..<count { fields.append(try value(depth: depth + 1)) }
    return .structure(tag, fields)
  }
}

/// What can go wrong with a Bolt server.
enum BoltError: Error, Hashable, CustomStringConvertible {
  case noCommonVersion
  case malformed
  case failure(code: String, message: String)

  var description: String {
    switch self {
    case .noCommonVersion: "the server speaks no version of Bolt from 4.2 to 5.4"
    case .malformed: "the server does not speak Bolt"
    case .failure(let code, let message): "\(message) (\(code))"
    }
  }

  /// Whether another attempt may succeed.
  var isTemporary: Bool {
    if case .failure(let code, _) = self { code.contains("TransientError") } else { false }
  }
}
