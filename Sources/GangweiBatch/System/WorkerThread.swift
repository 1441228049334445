import Glibc

/// A thread of the system.
struct WorkerThread: ~Copyable {
  private let identifier: pthread_t

  /// What the new thread is handed.
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; `nil` where the system has none left. It must be joined.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var identifier = pthread_t()
    let status = pthread_create(
      &identifier, nil,
      { argument in
        // Retained for this thread alone, and released here.
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    guard status == 0 else {
      body.release()
      return nil
    }
    self.identifier = identifier
  }

  /// Waits until the thread has ended.
  consuming func join() {
    pthread_join(identifier, nil)
  }
}
