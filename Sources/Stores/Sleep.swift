#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Sleep {
  /// Lets the calling thread rest.
  static func seconds(_ seconds: Double) {
    usleep(UInt32(seconds * 1_000_000))
  }
}
