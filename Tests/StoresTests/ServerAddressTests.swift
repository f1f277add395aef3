import Testing

@testable import Stores

@Suite struct ServerAddressTests {
  @Test func parts() throws {
    let full = try ServerAddress(bolt: "bolt://db.example:7000/news")
    #expect(full == (try ServerAddress(bolt: "neo4j://db.example:7000/news")))
    #expect(full.host == "db.example" && full.port == 7000 && full.database == "news")
    let short = try ServerAddress(bolt: "bolt://[::1]")
    #expect(short.host == "::1" && short.port == 7687 && short.database == nil)
    #expect(try ServerAddress(falkor: "falkor://db.example").port == 6379)
  }

  @Test(
    arguments: [
      ("bolt", .none), ("bolt+s", .verified), ("neo4j+s", .verified), ("bolt+ssc", .unverified),
    ] as [(String, ServerAddress.Security)])
  func security(scheme: String, security: ServerAddress.Security) throws {
    #expect(try ServerAddress(bolt: scheme + "://db.example").security == security)
  }

  @Test(arguments: ["bolt://", "http://x", "bolt://x:y", "bolt://x:99999", "bolt://user:secret@x", "bolt+tls://x"])
  func refuses(address: String) {
    #expect {
      try ServerAddress(bolt: address)
    } throws: { error in
      error is AddressError && !"\(error)".contains("secret")
    }
  }

  @Test func passwordsAreNotDescribed() {
    let credentials = Credentials(user: "ana", password: "secret")
    #expect(!"\(credentials)".contains("secret"))
  }
}
