import Crypto
public import Graph

extension Article.ID {
  /// The identity of an article with that text: the SHA-256 of its UTF-8 bytes (FIPS 180-4).
  public init(text: String) {
    var text = text
    let digest = text.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
    let digits = Array("0123456789abcdef".utf8)
    let hexadecimal = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    self.init(sha256: String(decoding: hexadecimal, as: UTF8.self))
  }
}
