import ArgumentParser
import ByteStreams
import Newsgraph

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process tells its caller, in the numbers of BSD's `sysexits.h`.
enum ExitStatus: Int32 {
  case usage = 64
  case dataError = 65
  case noInput = 66
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74

  /// The status that fits an error.
  init(_ error: any Error) {
    switch error {
    case let error as FileError:
      switch error.operation {
      case .open: self = .noInput
      case .create, .rename: self = .cannotCreate
      case .read, .write: self = .inputOutput
      }
    case is OutputFolderError: self = .cannotCreate
    case is UnknownFormatError: self = .usage
    default: self = .dataError
    }
  }

  var code: ExitCode { ExitCode(rawValue) }
}

/// The terminal: results on standard output, everything else on standard error.
struct Console {
  /// Whether standard output shows colours: it is a terminal, and `NO_COLOR` is empty or missing.
  var style: TerminalStyle { style(of: STDOUT_FILENO) }

  /// The same of standard error.
  var errorStyle: TerminalStyle { style(of: STDERR_FILENO) }

  private func style(of descriptor: Int32) -> TerminalStyle {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return TerminalStyle(isColored: isatty(descriptor) == 1 && !refused)
  }

  /// Whether somebody watches standard error.
  var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Prints a result.
  func print(_ text: String) throws {
    let sink = standardOutput
    sink.append(text)
    try sink.flush()
  }

  /// A sink over standard output.
  var standardOutput: ByteSink { ByteSink(fileDescriptor: STDOUT_FILENO, name: "standard output") }

  /// Prints a message on standard error.
  func complain(_ message: String) {
    StandardError.write("newsgraph: \(message)\n")
  }

  /// Runs `body`; prints its error and ends the process with the status that fits it.
  func report<Result>(as status: ExitStatus? = nil, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch {
      complain("\(error)")
      throw (status ?? ExitStatus(error)).code
    }
  }

  /// The same for errors in how the command was called.
  func usage<Result>(_ body: () throws -> Result) throws -> Result { try report(as: .usage, body) }
}
