import Foundation
import Testing

@testable import Stores

/// Bolt over TLS, on a server whose certificate no authority has signed.
@Suite(.serialized, .enabled(if: DatabaseTests.address("TLS_PORT") != nil, DatabaseTests.why("server with TLS")))
struct BoltTLSTests {
  private func load(_ scheme: String, host: String = "127.0.0.1", _ environment: [String: String]) throws
    -> Programs.Result
  {
    let port = try #require(DatabaseTests.address("TLS_PORT"))
    return try Programs.run(
      Programs.newsgraph,
      ["load", DatabaseTests.graph, "--into", "\(scheme)://\(host):\(port)/tls", "--user", "root"],
      environment: environment)
  }

  @Test func certificateIsChecked() throws {
    let result = try load("bolt+s", [:])
    #expect(result.status == 69)
    #expect(result.errors.contains("the server's certificate is refused: self-signed certificate"))
  }

  @Test func certificateOfAKnownAuthorityIsTaken() throws {
    let certificate = try #require(DatabaseTests.address("TLS_CERTIFICATE"))
    let result = try load("bolt+s", ["SSL_CERT_FILE": certificate])
    #expect(result.status == 0, "\(result.errors)")
    let other = try load("bolt+s", host: "localhost", ["SSL_CERT_FILE": certificate])
    #expect(other.status == 69)
    #expect(other.errors.contains("hostname mismatch"))
  }

  @Test func certificateIsNotCheckedWhereThatIsAskedFor() throws {
    let result = try load("bolt+ssc", [:])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func serverWithoutTLS() throws {
    let port = try ServerAddress(bolt: try #require(DatabaseTests.address("ARCADEDB"))).port
    let result = try Programs.run(
      Programs.newsgraph, ["load", DatabaseTests.graph, "--into", "bolt+s://127.0.0.1:\(port)/tls"])
    #expect(result.status == 69)
    #expect(result.errors.contains("does not speak TLS"))
  }
}

/// FalkorDB over TLS, on a server whose certificate no authority has signed.
@Suite(
  .serialized,
  .enabled(if: DatabaseTests.address("FALKORDB_TLS_PORT") != nil, DatabaseTests.why("FalkorDB with TLS")))
struct FalkorTLSTests {
  private func load(host: String = "127.0.0.1", _ environment: [String: String]) throws -> Programs.Result {
    let port = try #require(DatabaseTests.address("FALKORDB_TLS_PORT"))
    return try Programs.run(
      Programs.newsgraph, ["load", DatabaseTests.graph, "--into", "falkors://\(host):\(port)/tls"],
      environment: environment)
  }

  private func count() throws -> [[String]] {
    let server = try #require(DatabaseTests.address("FALKORDB"))
    return try DatabaseTests.Client(name: "falkordb", address: server + "/tls").ask("MATCH (n:Node) RETURN count(n)")
  }

  @Test func certificateIsChecked() throws {
    let result = try load([:])
    #expect(result.status == 69)
    #expect(result.errors.contains("the server's certificate is refused: self-signed certificate"))
    #expect(try count() == [["0"]])
    let certificate = try #require(DatabaseTests.address("TLS_CERTIFICATE"))
    let other = try load(host: "localhost", ["SSL_CERT_FILE": certificate])
    #expect(other.status == 69)
    #expect(other.errors.contains("hostname mismatch"))
    #expect(try count() == [["0"]])
    let known = try load(["SSL_CERT_FILE": certificate])
    #expect(known.status == 0, "\(known.errors)")
    #expect(try count() == DatabaseTests.nodes)
  }

  @Test func serverWithoutTLS() throws {
    let port = try ServerAddress(falkor: try #require(DatabaseTests.address("FALKORDB"))).port
    let result = try Programs.run(
      Programs.newsgraph, ["load", DatabaseTests.graph, "--into", "falkors://127.0.0.1:\(port)/plain"])
    #expect(result.status == 69)
    #expect(result.errors.contains("does not speak TLS"))
  }
}
