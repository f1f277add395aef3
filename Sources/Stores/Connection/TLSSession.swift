#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A TLS client over a connected socket, by the system's OpenSSL.
///
/// OpenSSL is loaded when an address asks for TLS: linking it would make every start of the program slower for the few
/// that do.
struct TLSSession {
  private let library: OpenSSL
  private let session: OpaquePointer
  private let context: OpaquePointer

  /// Shakes hands.
  ///
  /// - Parameter verifies: whether the server's certificate must be signed by an authority that the system knows, for
  ///   this host.
  /// - Throws: `ConnectionError`
  init(_ descriptor: Int32, host: String, verifies: Bool) throws {
    library = try OpenSSL.loaded.get()
    guard let method = library.clientMethod(), let context = library.newContext(method) else {
      throw ConnectionError(description: "OpenSSL cannot make a context")
    }
    guard let session = library.newSession(context) else {
      library.freeContext(context)
      throw ConnectionError(description: "OpenSSL cannot make a session")
    }
    self.context = context
    self.session = session
    // A connection that is gone must be an error, not a signal.
    signal(SIGPIPE, SIG_IGN)
    var failure: String?
    var number = in6_addr()
    let isNumber = inet_pton(AF_INET, host, &number) == 1 || inet_pton(AF_INET6, host, &number) == 1
    if !isNumber {
      _ = host.withCString { library.controlSession(session, OpenSSL.setHostName, OpenSSL.hostNameType, $0) }
    }
    if verifies {
      _ = library.useDefaultAuthorities(context)
      library.verifyPeer(session, OpenSSL.verifyPeerMode, nil)
      // A number is checked against the addresses in the certificate, a name against its names.
      let status = isNumber ? library.setAddress(library.parameters(session), host) : library.setHost(session, host)
      if status != 1 { failure = "no certificate can be for \(host)" }
    }
    // A server that does not speak TLS may wait for us to say something that it understands.
    TLSSession.limitReceiving(descriptor, seconds: TLSSession.handshakeSeconds)
    defer { TLSSession.limitReceiving(descriptor, seconds: 0) }
    if failure == nil, library.setDescriptor(session, descriptor) != 1 || library.connect(session) != 1 {
      let code = library.verifyResult(session)
      let reason = code == 0 ? nil : library.verifyError(code).map { String(cString: $0) }
      failure = reason.map { "the server's certificate is refused: \($0)" } ?? "the server does not speak TLS"
    }
    guard let failure else { return }
    end()
    throw ConnectionError(description: failure, isTemporary: false)
  }

  private static let handshakeSeconds = 10

  /// Limits how long a receipt may take; 0 is no limit.
  private static func limitReceiving(_ descriptor: Int32, seconds: Int) {
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  /// Sends some of the bytes and returns how many; 0 or less when the connection is gone.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    Int(library.write(session, bytes.baseAddress, Int32(min(bytes.count, 1 << 20))))
  }

  /// Receives some bytes and returns how many; 0 or less when the connection is gone.
  func read(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    Int(library.read(session, bytes.baseAddress, Int32(min(bytes.count, 1 << 20))))
  }

  /// Frees the session; the socket stays open.
  func end() {
    library.freeSession(session)
    library.freeContext(context)
  }
}

/// The functions of OpenSSL (1.1.1 or later) that a client needs.
private struct OpenSSL: @unchecked Sendable {
  typealias Pointer = OpaquePointer

  // Constants of openssl/ssl.h and openssl/tls1.h.
  static let setHostName: Int32 = 55
  static let hostNameType = 0
  static let verifyPeerMode: Int32 = 1

  let clientMethod: @convention(c) () -> Pointer?
  let newContext: @convention(c) (Pointer) -> Pointer?
  let freeContext: @convention(c) (Pointer) -> Void
  let useDefaultAuthorities: @convention(c) (Pointer) -> Int32
  let newSession: @convention(c) (Pointer) -> Pointer?
  let freeSession: @convention(c) (Pointer) -> Void
  let controlSession: @convention(c) (Pointer, Int32, Int, UnsafeRawPointer?) -> Int
  let verifyPeer: @convention(c) (Pointer, Int32, UnsafeRawPointer?) -> Void
  let parameters: @convention(c) (Pointer) -> Pointer?
  let setAddress: @convention(c) (Pointer?, UnsafePointer<CChar>) -> Int32
  let setHost: @convention(c) (Pointer, UnsafePointer<CChar>) -> Int32
  let setDescriptor: @convention(c) (Pointer, Int32) -> Int32
  let connect: @convention(c) (Pointer) -> Int32
  let write: @convention(c) (Pointer, UnsafeRawPointer?, Int32) -> Int32
  let read: @convention(c) (Pointer, UnsafeMutableRawPointer?, Int32) -> Int32
  let verifyResult: @convention(c) (Pointer) -> Int
  let verifyError: @convention(c) (Int) -> UnsafePointer<CChar>?

  static let loaded = Result<OpenSSL, ConnectionError> { () throws(ConnectionError) in try OpenSSL() }

  private init() throws(ConnectionError) {
    let names = ["libssl.so.3", "libssl.so.1.1", "libssl.3.dylib"]
    guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
      throw ConnectionError(description: "TLS needs OpenSSL (\(names[0])), which is not installed", isTemporary: false)
    }
    func function<Function>(_ name: String) throws(ConnectionError) -> Function {
      guard let symbol = dlsym(handle, name) else {
        throw ConnectionError(description: "OpenSSL has no function \(name)", isTemporary: false)
      }
      return unsafeBitCast(symbol, to: Function.self)
    }
    clientMethod = try function("TLS_client_method")
    newContext = try function("SSL_CTX_new")
    freeContext = try function("SSL_CTX_free")
    useDefaultAuthorities = try function("SSL_CTX_set_default_verify_paths")
    newSession = try function("SSL_new")
    freeSession = try function("SSL_free")
    controlSession = try function("SSL_ctrl")
    verifyPeer = try function("SSL_set_verify")
    parameters = try function("SSL_get0_param")
    setAddress = try function("X509_VERIFY_PARAM_set1_ip_asc")
    setHost = try function("SSL_set1_host")
    setDescriptor = try function("SSL_set_fd")
    connect = try function("SSL_connect")
    write = try function("SSL_write")
    read = try function("SSL_read")
    verifyResult = try function("SSL_get_verify_result")
    verifyError = try function("X509_verify_cert_error_string")
  }
}
