import Glibc

/// Rings once; who waits for it hears it also if it rang before.
struct Bell: Sendable {
  private let hasRung = Monitor(false)

  func ring() { hasRung.change { $0 = true } }

  /// Waits until it has rung, or for so long; whether it has.
  func wait(milliseconds: Int) -> Bool { hasRung.wait(milliseconds: milliseconds) { $0 } }
}
