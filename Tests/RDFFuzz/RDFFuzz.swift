import Foundation
import RDF
import RDFChecks

// The parser that `NEWSGRAPH_FUZZ_SYNTAX` names under libFuzzer, which finds inputs that reach new code, minimises them
// and keeps those that crash or hang. Built and run by `Tests/fuzz`.

private let syntax: RDFSyntax = {
  let name = ProcessInfo.processInfo.environment["NEWSGRAPH_FUZZ_SYNTAX"] ?? ""
  guard let syntax = RDFSyntax(named: name) else { fatalError("NEWSGRAPH_FUZZ_SYNTAX names no syntax: \(name)") }
  return syntax
}()

/// libFuzzer's entry point: called with every input, in one thread.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  // Chunks, leniency and the second syntax depend on the input alone, so that what was found can be found again.
  let hash = input.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  let target = RDFSyntax.allCases[Int(hash >> 8 % UInt64(RDFSyntax.allCases.count))]
  do {
    try ParserCheck(syntax, isLenient: hash >> 40 % 4 == 0)
      .check(input, chunk: 1 + Int(hash >> 16 % 40), targets: target == syntax ? [] : [target])
  } catch {
    fatalError("\(error)")
  }
  return 0
}
