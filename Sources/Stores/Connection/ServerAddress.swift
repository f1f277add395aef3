/// The address of a database server: `scheme://host[:port][/database]`.
struct ServerAddress: Hashable {
  enum Security: Hashable {
    case none
    /// TLS; the server's certificate must be valid for its name.
    case verified
    /// TLS with whatever certificate the server has (`+ssc`, self-signed certificate).
    case unverified
  }

  /// What follows from a scheme.
  struct Scheme: Hashable {
    var name: String
    var port: UInt16
    var security: Security
  }

  var host: String
  var port: UInt16
  var database: String?
  var security: Security

  /// - Throws: `AddressError`
  init(_ text: String, schemes: [Scheme]) throws(AddressError) {
    let form = "an address of the form \(schemes[0].name)://host[:port][/database]"
    guard let scheme = schemes.first(where: { text.hasPrefix($0.name + "://") }) else {
      throw AddressError(description: "\(text) is not \(form)")
    }
    let rest = text.dropFirst(scheme.name.count + 3)
    let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var authority = parts[0]
    // A password in the address would stay in the shell's history.
    if authority.contains("@") { throw AddressError(description: "an address with a user is not \(form)") }
    var portText: Substring?
    if authority.hasPrefix("["), let bracket = authority.firstIndex(of: "]") {
      let rest = authority[authority.index(after: bracket)...]
      if rest.hasPrefix(":") { portText = rest.dropFirst() }
      authority = authority[authority.index(after: authority.startIndex)..<bracket]
    } else if let colon = authority.lastIndex(of: ":") {
      portText = authority[authority.index(after: colon)...]
      authority = authority[..<colon]
    }
    guard let port = portText.map({ UInt16($0) }) ?? scheme.port, !authority.isEmpty else {
      throw AddressError(description: "\(text) is not \(form)")
    }
    host = String(authority)
    self.port = port
    security = scheme.security
    database = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }
}

/// What is wrong with an address.
struct AddressError: Error, Hashable, CustomStringConvertible {
  var description: String
}
