/// Emphasis for people at a terminal; plain text for everything else.
public struct TerminalStyle: Sendable {
  public let isColored: Bool

  /// - Parameter isColored: whether the output is a terminal that shows colours and `NO_COLOR` is not set
  ///   (https://no-color.org).
  public init(isColored: Bool) { self.isColored = isColored }

  public static let plain = TerminalStyle(isColored: false)

  func heading(_ text: String) -> String { wrap(text, "1;4") }
  func strong(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }

  func stance(_ text: String, _ color: Color) -> String { wrap(text, color.rawValue) }

  enum Color: String {
    case green = "32"
    case red = "31"
    case yellow = "33"
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
