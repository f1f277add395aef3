import Crypto
import EncoderKernels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A mapped model file whose header has been read and whose tensors are known to lie inside it.
struct ModelFile {
  static let magic: [UInt8] = Array("NGMODEL1".utf8)
  static let checkedFrom = 48

  let path: String
  let mapping: MappedFile
  let header: ModelHeader

  /// - Throws: `LanguageModelError`.
  init(path: String) throws(LanguageModelError) {
    self.path = path
    mapping = try MappedFile(path: path)
    let bytes = mapping.bytes
    guard bytes.count > Self.checkedFrom, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .malformed(path: path, reason: "it does not start with \(String(decoding: Self.magic, as: UTF8.self))")
    }
    let length = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard length <= UInt64(bytes.count - Self.checkedFrom) else {
      throw .malformed(path: path, reason: "the header is cut off")
    }
    let json = Data(bytes[Self.checkedFrom..<Self.checkedFrom + Int(length)])
    do { header = try JSONDecoder().decode(ModelHeader.self, from: json) } catch {
      throw .malformed(path: path, reason: "the header is not understood: \(error)")
    }
    guard header.version == ModelHeader.version else {
      throw .unsupportedVersion(path: path, version: header.version)
    }
    for (name, tensor) in header.tensors
    where tensor.offset < 0 || tensor.bytes < 0 || tensor.offset % 64 != 0 || tensor.offset > bytes.count - tensor.bytes
    {
      throw .malformed(path: path, reason: "tensor \(name) lies outside of the file")
    }
  }

  /// Compares the content with the checksum in the file; reads all of it (about 20 ms).
  func verifyChecksum() throws(LanguageModelError) {
    var hash = SHA256()
    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: mapping.bytes[Self.checkedFrom...]))
    guard hash.finalize().elementsEqual(mapping.bytes[16..<Self.checkedFrom]) else {
      throw .checksumMismatch(path: path)
    }
  }

  /// A tensor of at least `count` elements.
  func tensor<Element>(_ name: String, of type: Element.Type, count: Int) throws(LanguageModelError)
    -> UnsafePointer<Element>
  {
    guard let tensor = header.tensors[name] else { throw .malformed(path: path, reason: "tensor \(name) is missing") }
    guard tensor.bytes >= count * MemoryLayout<Element>.stride else {
      throw .malformed(path: path, reason: "tensor \(name) has \(tensor.bytes) bytes, too few for \(count) numbers")
    }
    return (mapping.bytes.baseAddress! + tensor.offset).assumingMemoryBound(to: Element.self)
  }

  /// All bytes of a tensor.
  func bytes(_ name: String) throws(LanguageModelError) -> UnsafeRawBufferPointer {
    guard let tensor = header.tensors[name] else { throw .malformed(path: path, reason: "tensor \(name) is missing") }
    return UnsafeRawBufferPointer(rebasing: mapping.bytes[tensor.offset..<tensor.offset + tensor.bytes])
  }

  func linearI8(_ name: String, inputs: Int, outputs: Int) throws(LanguageModelError) -> ng_linear_i8 {
    guard inputs % 16 == 0, outputs % 16 == 0 else {
      throw .malformed(path: path, reason: "layer \(name) has sizes that are no multiples of 16")
    }
    return ng_linear_i8(
      inputs: Int32(inputs), outputs: Int32(outputs),
      weights: try tensor(name + ".weight", of: Int8.self, count: inputs * outputs),
      scales: try tensor(name + ".scale", of: Float.self, count: outputs),
      sums: try tensor(name + ".sums", of: Int32.self, count: outputs),
      bias: try tensor(name + ".bias", of: Float.self, count: outputs))
  }

  /// `outputs` is rounded up to a multiple of 16, as the packed weights are.
  func linearF32(_ name: String, inputs: Int, outputs: Int) throws(LanguageModelError) -> ng_linear_f32 {
    let padded = (outputs + 15) / 16 * 16
    return ng_linear_f32(
      inputs: Int32(inputs), outputs: Int32(padded),
      weights: try tensor(name + ".weight", of: Float.self, count: inputs * padded),
      bias: try tensor(name + ".bias", of: Float.self, count: padded))
  }
}
