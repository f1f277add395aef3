#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Passwords, which never come from the command line.
enum Password {
  struct Missing: Error, CustomStringConvertible {
    let description = "no password: set NEWSGRAPH_PASSWORD, or run the command in a terminal"
  }

  /// The password in the environment, or one that is asked for in the terminal.
  static func read(for user: String) throws -> String {
    if let value = getenv("NEWSGRAPH_PASSWORD") { return String(cString: value) }
    guard isatty(STDIN_FILENO) == 1, let typed = getpass("Password of \(user): ") else { throw Missing() }
    return String(cString: typed)
  }
}
