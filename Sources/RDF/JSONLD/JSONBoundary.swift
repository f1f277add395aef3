/// Finds where an item of an array ends: remembers how far it looked, so that long items are looked at once.
struct JSONBoundary {
  private var scanned = 0
  private var depth = 0
  private var isInString = false

  /// The end of the item that begins at `start`; nil when the input ends first. The next call continues there.
  mutating func end(of start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    var position = start + scanned
    while position < end {
      let byte = position[0]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          guard end - position >= 2 else { break }
          position += 2
          continue
        }
        if byte == UInt8(ascii: "\"") { isInString = false }
        position += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return finish(at: position) }
        depth -= 1
        if depth == 0 { return finish(at: position + 1) }
      case UInt8(ascii: ","):
        if depth == 0 { return finish(at: position) }
      default: break
      }
      position += 1
    }
    scanned = position - start
    return nil
  }

  private mutating func finish(at position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    self = JSONBoundary()
    return position
  }
}
