import Foundation
import Testing

@testable import Language

/// Damaged and foreign model files give errors that say what is wrong.
@Suite(.enabled(if: TestModel.isPresent))
struct ModelFileTests {
  private func failure(_ bytes: Data) throws -> LanguageModelError? {
    let url = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID()).ngm")
    defer { try? FileManager.default.removeItem(at: url) }
    try bytes.write(to: url)
    do {
      try LanguageModel(path: url.path).verifyChecksum()
      return nil
    } catch { return error }
  }

  private func isMalformed(_ error: LanguageModelError?) -> Bool {
    if case .malformed? = error { true } else { false }
  }

  @Test func `the shipped model has its checksum`() throws {
    try TestModel.shared.get().verifyChecksum()
  }

  @Test func `missing, empty and foreign files`() throws {
    #expect(throws: LanguageModelError.self) { try LanguageModel(path: "/nowhere/newsgraph.ngm") }
    if case .unreadable? = try failure(Data()) {} else { Issue.record("an empty file was read") }
    #expect(isMalformed(try failure(Data("hello".utf8))))
    #expect(isMalformed(try failure(Data("NGMODEL1".utf8) + Data(repeating: 255, count: 100))))
  }

  @Test func `cut off anywhere`() throws {
    let whole = try Data(contentsOf: URL(filePath: TestModel.path))
    for length in [9, 47, 60, 4_000, whole.count / 2, whole.count - 64] {
      #expect(isMalformed(try failure(whole.prefix(length))), "\(length) bytes were accepted")
    }
  }

  @Test func `a changed byte is found`() throws {
    var whole = try Data(contentsOf: URL(filePath: TestModel.path))
    whole[whole.count - 100_000] ^= 1
    if case .checksumMismatch? = try failure(whole) {} else { Issue.record("the damage was not found") }
  }
}
