#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file mapped into memory for reading, for as long as this object lives.
final class MappedFile: @unchecked Sendable {  // Immutable after init.
  let bytes: UnsafeRawBufferPointer

  /// - Throws: `LanguageModelError.unreadable` with the system's reason.
  init(path: String) throws(LanguageModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
    let size = Int(status.st_size)
    guard size > 0 else { throw .unreadable(path: path, reason: "the file is empty") }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      throw Self.failure(path)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count) }

  private static func failure(_ path: String) -> LanguageModelError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}
