/// Rows of numbers in memory of their own, which is reused from one window to the next.
final class Matrix<Element: BitwiseCopyable> {
  private(set) var columns = 0
  private(set) var rows = 0
  private var storage: UnsafeMutableBufferPointer<Element>

  init() { storage = .init(start: nil, count: 0) }

  deinit { storage.deallocate() }

  /// Gives the matrix a shape. What it held is lost.
  func reshape(rows: Int, columns: Int) {
    if rows * columns > storage.count {
      storage.deallocate()
      storage = .allocate(capacity: max(rows * columns, storage.count * 3 / 2))
    }
    (self.rows, self.columns) = (rows, columns)
  }

  var start: UnsafeMutablePointer<Element> { storage.baseAddress! }

  func row(_ index: Int) -> UnsafeMutablePointer<Element> {
    precondition(index >= 0 && index < rows, "row out of range")
    return start + index * columns
  }
}
