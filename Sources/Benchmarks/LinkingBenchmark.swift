import ArgumentParser
import Foundation
import Graph
import Knowledge
import Language

/// Measures linking on a corpus with Wikification (Universal Dependencies' English GUM): its own tokens, trees and
/// named mentions in, the Wikidata items of our entities out.
struct LinkingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linking", abstract: "Precision and recall of links to Wikidata on GUM's Wikification.")

  @Argument(help: "CoNLL-U files with links in Entity=.")
  var files: [String]
  @Option(help: "GUM's table of Wikipedia titles and Wikidata items, wiki_map.tab.")
  var map: String
  @Flag(help: "Print every wrong link.")
  var errors = false

  func run() throws {
    let items = try LinkingBenchmark.items(in: map)
    var tally = Tally()
    for file in files {
      for block in try LinkingBenchmark.documents(in: file) { try measure(block, items, &tally) }
    }
    print(tally.report)
  }

  struct Tally {
    /// Mentions by name whose cluster the corpus links to an item.
    var gold = 0
    /// Of these, linked by us.
    var linked = 0
    var right = 0
    /// Of the mentions by name that the corpus does not link: linked by us.
    var extra = 0
    var byKind: [String: (right: Int, linked: Int)] = [:]

    var report: String {
      let rows = byKind.sorted { $0.key < $1.key }.map { "  \($0): \($1.right) of \($1.linked) right" }
      return """
        mentions with a gold link: \(gold); linked: \(linked); right: \(right); linked without a gold link: \(extra)
        precision \(ratio(right, linked)) (counting links without a gold link as wrong: \(ratio(right, linked + extra)))
        recall \(ratio(right, gold))
        \(rows.joined(separator: "\n"))
        """
    }

    private func ratio(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? "–" : String(format: "%.3f", Double(part) / Double(whole))
    }
  }

  private func measure(_ block: String, _ items: [String: String], _ tally: inout Tally) throws {
    guard let document = try CoNLLUReader().documents(in: block).first else { return }
    let links = GUMLinks(block)
    let text = document.text[0..<document.text.count]
    let article = Article(
      id: Article.ID(sha256: String(repeating: "0", count: 64)), text: text, body: 0..<document.text.count,
      datePublished: links.date)
    let resolution = KnowledgeBuilder().resolve(article: article, document: document)
    let entities = Dictionary(resolution.entities.map { ($0.id, $0) }) { first, _ in first }
    for mention in document.mentions where mention.form == .named {
      let link = links.titles[mention.tokens].flatMap { items[$0] }
      let entity = resolution.entityOfMention[mention.id].flatMap { entities[$0] }
      if link != nil { tally.gold += 1 }
      guard let entity, let found = entity.wikidata else { continue }
      guard let link else {
        tally.extra += 1
        if errors { print("? \(document.text(of: mention.tokens)) → \(found) \(entity.name)") }
        continue
      }
      tally.linked += 1
      let isRight = link == found
      if isRight { tally.right += 1 }
      let counts = tally.byKind[entity.kind.rawValue] ?? (0, 0)
      tally.byKind[entity.kind.rawValue] = (counts.right + (isRight ? 1 : 0), counts.linked + 1)
      if errors, !isRight { print("✘ \(document.text(of: mention.tokens)) → \(found) \(entity.name), gold \(link)") }
    }
  }

  private static func items(in path: String) throws -> [String: String] {
    var items: [String: String] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count > 2 else { continue }
      items[columns[0]] = columns[2]
      items[columns[1]] = columns[2]
    }
    return items
  }

  /// The file's documents, each as text.
  private static func documents(in path: String) throws -> [String] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.components(separatedBy: "# newdoc ").dropFirst().map { "# newdoc " + $0 }
  }
}

/// The Wikipedia titles of one GUM document's mentions, by their tokens.
private struct GUMLinks {
  private(set) var titles: [Range<Int>: String] = [:]
  private(set) var date: PartialDate?

  init(_ block: String) {
    var token = 0
    var open: [(group: Substring, start: Int, link: String?)] = []
    var spans: [(group: Substring, range: Range<Int>, link: String?)] = []
    for line in block.split(separator: "\n") {
      if line.hasPrefix("# meta::dateCreated = ") { date = PartialDate(line.dropFirst(22)) }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, !columns[0].contains("-"), !columns[0].contains(".") else { continue }
      let misc = columns[9].split(separator: "|").first { $0.hasPrefix("Entity=") }?.dropFirst(7) ?? ""
      GUMLinks.read(misc, token: token, open: &open, spans: &spans)
      token += 1
    }
    // A cluster's link may stand on one of its mentions only.
    let links = Dictionary(spans.compactMap { span in span.link.map { (span.group, $0) } }) { first, _ in first }
    for span in spans { titles[span.range] = span.link ?? links[span.group] }
  }

  private static func read(
    _ misc: Substring, token: Int, open: inout [(group: Substring, start: Int, link: String?)],
    spans: inout [(group: Substring, range: Range<Int>, link: String?)]
  ) {
    var rest = misc
    while !rest.isEmpty {
      let opens = rest.first == "("
      if opens { rest = rest.dropFirst() }
      let end = rest.firstIndex { $0 == "(" || $0 == ")" } ?? rest.endIndex
      let fields = rest[..<end].split(separator: "-", maxSplits: 7, omittingEmptySubsequences: false)
      let closes = end < rest.endIndex && rest[end] == ")"
      if opens { open.append((fields[0], token, link(in: fields))) }
      if closes, let index = open.lastIndex(where: { $0.group == fields[0] }) {
        let span = open.remove(at: index)
        spans.append((span.group, span.start..<(token + 1), span.link))
      }
      rest = closes ? rest[rest.index(after: end)...] : rest[end...]
    }
  }

  /// The eighth field, GUM's `identity`: a Wikipedia title, which may itself hold hyphens.
  private static func link(in fields: [Substring]) -> String? {
    guard fields.count == 8, let first = fields[7].first, first.isUppercase || first.isNumber else { return nil }
    return fields[7].replacingOccurrences(of: "%28", with: "(").replacingOccurrences(of: "%29", with: ")")
  }
}
