import Testing

@testable import Validation

@Suite struct FingerprintSetTests {
  func fingerprint(_ text: String, _ maker: Fingerprinter) -> UInt64 {
    Array(text.utf8).withUnsafeBytes { maker.fingerprint($0) }
  }

  @Test func keepsWhatIsInserted() {
    let maker = Fingerprinter()
    var set = FingerprintSet()
    for number in 0..<10_000 {
      let isNew = set.insert(fingerprint("ng:e.\(number)", maker))
      #expect(isNew)
    }
    for number in 0..<10_000 {
      #expect(set.contains(fingerprint("ng:e.\(number)", maker)))
      #expect(!set.contains(fingerprint("ng:r.\(number)", maker)))
    }
    let isNew = set.insert(fingerprint("ng:e.77", maker))
    #expect(!isNew)
  }

  @Test func lengthsAndZerosCount() {
    let maker = Fingerprinter()
    let texts = ["", "\0", "\0\0", "a", "a\0", "abcdefgh", "abcdefgh\0", "abcdefghi"]
    #expect(Set(texts.map { fingerprint($0, maker) }).count == texts.count)
  }
}
