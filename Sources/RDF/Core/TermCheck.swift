/// Refuses terms made with unchecked initialisers that no syntax could write.
enum TermCheck {
  static func check(_ quad: QuadView) throws {
    try check(quad.subject)
    try check(quad.predicate)
    try check(quad.object)
    if let graph = quad.graph { try check(graph) }
  }

  private static func check(_ term: TermView) throws {
    let isValid =
      switch term.kind {
      case .iri: isReference(term.value)
      case .blank: NameSyntax.isBlankNodeLabel(term.value)
      case .typed: isReference(term.annotation)
      case .tagged, .taggedLeftToRight, .taggedRightToLeft: LanguageTag.fitsGrammar(term.annotation)
      case .string, .triple: true
      }
    guard isValid else { throw SerializationError.invalidTerm(NTriplesText.describe(term)) }
    guard let triple = term.triple?.pointee else { return }
    try check(triple.subject)
    try check(triple.predicate)
    try check(triple.object)
  }

  static func isReference(_ iri: ByteSpan) -> Bool {
    iri.count > 0 && iri.allSatisfy { $0 >= 0x80 || ASCIISet.iriReference.contains($0) }
  }
}
