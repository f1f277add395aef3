import Foundation
import Graph
import Testing

@testable import Facts

@Suite struct DateResolverTests {
  /// Published on a Wednesday.
  private let resolver = DateResolver(publication: PartialDate("2025-02-12"))

  private func dates(_ text: String, isFuture: Bool = false) -> [String] {
    resolver.expressions(in: SimpleWords.words(text), isFuture: isFuture).map(\.date.description)
  }

  @Test(arguments: [
    ("They met on Wednesday", "2025-02-12"), ("They met on Tuesday", "2025-02-11"),
    ("They met last Wednesday", "2025-02-05"), ("the release , yesterday , of the man", "2025-02-11"),
    ("He was greeted last night", "2025-02-11"), ("in 2022", "2022"), ("in July", "2024-07"),
    ("on Feb. 3", "2025-02-03"), ("on March 4, 2019", "2019-03-04"), ("on 4 March 2019", "2019-03-04"),
    ("two years ago", "2023"), ("ten days ago", "2025-02-02"), ("three months ago", "2024-11"),
    ("last month", "2025-01"), ("last year", "2024"), ("the day before yesterday", "2025-02-10"),
    ("on 02/22/2016", "2016-02-22"), ("on 21.04.2016", "2016-04-21"), ("on 9-18-15", "2015-09-18"),
    ("the first Friday of July", "2024-07-05"), ("the last Sunday of October 2023", "2023-10-29"),
    ("the 20th of last month", "2025-01-20"), ("two days before yesterday", "2025-02-09"),
    ("on Christmas Eve", "2024-12-24"),
    ("a decade ago", "2015"), ("since September 2021", "2021-09"), ("2024-11-05", "2024-11-05"),
  ])
  func resolves(text: String, date: String) {
    #expect(dates(text) == [date])
  }

  @Test(arguments: [
    ("They will meet on Tuesday", "2025-02-18"), ("next Friday", "2025-02-21"), ("this Friday", "2025-02-14"),
    ("in three days", "2025-02-15"),
    ("a week from now", "2025-02"), ("Tuesday next week", "2025-02-18"),
    ("the second Monday of next month", "2025-03-10"),
    ("tomorrow", "2025-02-13"), ("in July", "2025-07"), ("next year", "2026"),
  ])
  func resolvesWhatIsToCome(text: String, date: String) {
    #expect(dates(text, isFuture: true) == [date])
  }

  @Test(arguments: [
    "They may march on", "Jan Novak spoke", "He won 2000 votes", "a few days ago", "the 30th president",
    "Article 5 of the treaty", "at 8 p.m.", "the attacks of 9/11", "they won 3-2-1", "the day after", "two years later",
  ])
  func leavesAlone(text: String) {
    #expect(dates(text) == [])
  }

  @Test(arguments: [
    ("He came on May 3 , 2020 and left the day after", ["2020-05-03", "2020-05-04"]),
    ("He came in 2010 and left two years later", ["2010", "2012"]),
    ("They met on Monday ; the following day they parted", ["2025-02-10", "2025-02-11"]),
  ])
  func countsFromTheDateBefore(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test func knowsNoRelativeDateWithoutPublication() {
    let resolver = DateResolver(publication: nil)
    #expect(resolver.expressions(in: ["yesterday", "in", "2019"]).map(\.date.description) == ["2019"])
  }

  /// Of the recogniser's cases that name one day; ours may be less exact, but not wrong.
  @Test(.enabled(if: SharedFolder.isPresent, "no corpora: set NEWSGRAPH_SHARED"))
  func agreesWithTheRecognizersCases() throws {
    let cases = try RecognizerCase.read("DateTime/English/DateParser.json")
    var (right, found) = (0, 0)
    let isShown = ProcessInfo.processInfo.environment["NEWSGRAPH_SHOW"] != nil
    for item in cases {
      guard let past = item.past, let future = item.future, let reference = item.reference else { continue }
      let resolver = DateResolver(publication: reference)
      let words = SimpleWords.words(item.text)
      let dates = [false, true].compactMap { resolver.expressions(in: words, isFuture: $0).last?.date.description }
      guard dates.count == 2 else {
        if isShown { print("recognizers: not found:", item.text) }
        continue
      }
      found += 1
      let isRight = past.hasPrefix(dates[0]) && future.hasPrefix(dates[1])
      right += isRight ? 1 : 0
      if !isRight { print("recognizers:", item.text, "→", dates, "expected", past, future) }
    }
    print("recognizers dates: \(right) right of \(found) found of \(cases.count)")
    #expect(Double(right) >= 0.85 * Double(found))
    #expect(Double(found) >= 0.6 * Double(cases.count))
  }
}

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("57", 57), ("300,000", 300_000), ("2.5 million", 2_500_000), ("twenty - five", 25), ("two hundred and fifty", 250),
    ("three hundred thousand", 300_000), ("a million", 1e6), ("two dozen", 24), ("12 billion", 12e9),
    ("one thousand two hundred", 1200), ("ninety nine", 99), ("1,23,456", 123_456),
  ])
  func reads(text: String, value: Double) {
    let words = text.split(separator: " ").map(String.init)
    let number = NumberReader.number(in: words, at: 0)
    #expect(number?.value == value)
    #expect(number?.count == words.count)
  }

  @Test(arguments: ["a man", "and five", "million", "1,2", "hundred"])
  func refuses(text: String) {
    #expect(NumberReader.number(in: text.split(separator: " ").map(String.init), at: 0) == nil)
  }

  @Test func stopsWhereAnotherNumberStarts() {
    #expect(NumberReader.number(in: ["five", "six"], at: 0)?.count == 1)
    #expect(NumberReader.number(in: ["two", "and", "a", "half"], at: 0)?.value == 2)
  }

  @Test(.enabled(if: SharedFolder.isPresent, "no corpora: set NEWSGRAPH_SHARED"))
  func agreesWithTheRecognizersCases() throws {
    let cases = try RecognizerCase.read("Number/English/NumberModel.json")
    var (right, found) = (0, 0)
    for item in cases {
      guard let value = item.value, let text = item.found else { continue }
      let words = SimpleWords.words(text.lowercased())
      guard let number = NumberReader.number(in: words, at: 0), number.count == words.count else { continue }
      found += 1
      let isRight = abs(number.value - value) < 1e-6 * max(1, abs(value))
      right += isRight ? 1 : 0
      if !isRight { print("recognizers:", text, "→", number.value, "expected", value) }
    }
    print("recognizers numbers: \(right) right of \(found) found of \(cases.count)")
    #expect(Double(right) >= 0.95 * Double(found))
    #expect(found >= 40)
  }
}

/// A text's words, roughly as a tokenizer has them.
enum SimpleWords {
  static func words(_ text: String) -> [String] {
    text.split(separator: " ").flatMap { word -> [String] in
      if let last = word.last, ",?!".contains(last), word.count > 1 { return [String(word.dropLast()), String(last)] }
      // A full stop ends the sentence, but for short forms.
      if word.hasSuffix("."), word.count > 5, !word.dropLast().contains(".") { return [String(word.dropLast()), "."] }
      if word.contains("-"), word.first?.isLetter ?? false {
        return word.split(separator: "-").map(String.init).joinedBy("-")
      }
      return [String(word)]
    }
  }
}

extension [String] {
  fileprivate func joinedBy(_ separator: String) -> [String] {
    enumerated().flatMap { $0.offset == 0 ? [$0.element] : [separator, $0.element] }
  }
}

/// A case of the Recognizers-Text specifications that has exactly one result.
private struct RecognizerCase {
  var text: String
  var found: String?
  var reference: PartialDate?
  var past: String?
  var future: String?
  var value: Double?

  static func read(_ path: String) throws -> [RecognizerCase] {
    let url = SharedFolder.url.appendingPathComponent("corpora/recognizers/Specs/" + path)
    let all = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]] ?? []
    return all.compactMap { item in
      guard let results = item["Results"] as? [[String: Any]], results.count == 1, let text = item["Input"] as? String
      else { return nil }
      return RecognizerCase(text: text, item: item, result: results[0])
    }
  }

  private init(text: String, item: [String: Any], result: [String: Any]) {
    self.text = text
    found = result["Text"] as? String
    let context = item["Context"] as? [String: Any]
    reference = (context?["ReferenceDateTime"] as? String).flatMap { PartialDate($0.prefix(10)) }
    let value = result["Value"] as? [String: Any]
    past = (value?["PastResolution"] as? [String: Any])?["date"] as? String
    future = (value?["FutureResolution"] as? [String: Any])?["date"] as? String
    let resolution = result["Resolution"] as? [String: Any]
    self.value = (resolution?["value"] as? String).flatMap(Double.init)
  }
}
