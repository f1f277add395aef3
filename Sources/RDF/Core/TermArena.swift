#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for the bytes of terms, given back in the reverse order of taking. Addresses stay valid until given back.
final class TermArena {
  /// How far the arena was filled at some moment.
  struct Mark {
    fileprivate var block: Int
    fileprivate var used: Int

    /// The empty arena.
    static let start = Mark(block: 0, used: 0)
  }

  private var blocks: [UnsafeMutableRawBufferPointer]
  private var block = 0
  private var base: UnsafeMutableRawPointer
  private var used = 0
  private var capacity: Int

  init(capacity: Int = 1 << 14) {
    let first = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    blocks = [first]
    base = first.baseAddress!
    self.capacity = capacity
  }

  deinit { for block in blocks { block.deallocate() } }

  var mark: Mark { Mark(block: block, used: used) }

  /// Gives back everything taken since `mark`.
  func release(to mark: Mark) {
    if mark.block != block { enter(mark.block) }
    used = mark.used
  }

  /// Space for `count` bytes, aligned for views of terms.
  func take(_ count: Int) -> UnsafeMutableRawPointer {
    let padded = (count + 15) & ~15
    if padded > capacity - used { grow(padded) }
    let result = base + used
    used += padded
    return result
  }

  /// Gives back what of the latest `take` was not needed.
  func trim(from start: UnsafeMutableRawPointer, to count: Int) {
    used = (start - base) + ((count + 15) & ~15)
  }

  private func grow(_ count: Int) {
    let next = block + 1
    if next == blocks.count || blocks[next].count < count {
      let size = max(count, blocks[block].count * 2)
      let fresh = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
      for old in blocks[next...] { old.deallocate() }
      blocks.removeSubrange(next...)
      blocks.append(fresh)
    }
    enter(next)
    used = 0
  }

  private func enter(_ index: Int) {
    block = index
    base = blocks[index].baseAddress!
    capacity = blocks[index].count
  }
}

extension TermArena {
  /// A copy of bytes.
  func copy(_ bytes: ByteSpan) -> ByteSpan {
    guard bytes.count > 0 else { return bytes }
    let target = take(bytes.count)
    memcpy(target, bytes.baseAddress!, bytes.count)
    return ByteSpan(start: target.assumingMemoryBound(to: UInt8.self), count: bytes.count)
  }

  /// A copy of the UTF-8 of a string.
  func copy(_ text: String) -> ByteSpan {
    var text = text
    return text.withUTF8 { copy($0) }
  }

  /// A copy of a term with all that it consists of.
  func copy(_ view: TermView) -> TermView {
    if let triple = view.triple { return TermView(triple: copy(triple.pointee)) }
    return TermView(view.kind, copy(view.value), annotation: copy(view.annotation))
  }

  /// A copy of the triple of a triple term.
  func copy(_ view: TripleView) -> UnsafePointer<TripleView> {
    let parts = TripleView(
      subject: copy(view.subject), predicate: copy(view.predicate), object: copy(view.object))
    return place(parts)
  }

  /// Stores the parts of a triple term.
  func place(_ parts: TripleView) -> UnsafePointer<TripleView> {
    let target = take(MemoryLayout<TripleView>.size).bindMemory(to: TripleView.self, capacity: 1)
    target.initialize(to: parts)
    return UnsafePointer(target)
  }

  /// The view of a resource.
  func view(_ resource: Resource) -> TermView {
    switch resource {
    case .iri(let iri): TermView(.iri, copy(iri.value))
    case .blank(let node): TermView(.blank, copy(node.label))
    }
  }

  /// The view of a literal.
  func view(_ literal: Literal) -> TermView {
    let value = copy(literal.lexicalForm)
    switch literal.kind {
    case .string: return TermView(.string, value)
    case .typed(let datatype): return TermView(.typed, value, annotation: copy(datatype.value))
    case .tagged(let language, let direction):
      let kind: TermView.Kind =
        switch direction {
        case nil: .tagged
        case .leftToRight: .taggedLeftToRight
        case .rightToLeft: .taggedRightToLeft
        }
      return TermView(kind, value, annotation: copy(language))
    }
  }

  /// The view of a term.
  func view(_ term: Term) -> TermView {
    switch term {
    case .iri(let iri): return TermView(.iri, copy(iri.value))
    case .blank(let node): return TermView(.blank, copy(node.label))
    case .literal(let literal): return view(literal)
    case .triple(let triple):
      let parts = TripleView(
        subject: view(triple.subject), predicate: TermView(.iri, copy(triple.predicate.value)),
        object: view(triple.object))
      return TermView(triple: place(parts))
    }
  }

  /// Calls `body` with the view of a quad.
  func withView<Result>(of quad: Quad, _ body: (QuadView) throws -> Result) rethrows -> Result {
    let start = mark
    defer { release(to: start) }
    return try body(
      QuadView(
        subject: view(quad.subject), predicate: TermView(.iri, copy(quad.predicate.value)), object: view(quad.object),
        graph: quad.graph.map(view)))
  }
}
