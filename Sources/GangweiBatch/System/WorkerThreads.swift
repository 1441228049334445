import Glibc

/// Threads of the system that are waited for.
struct WorkerThreads: ~Copyable {
  private var identifiers: [pthread_t] = []

  /// What a new thread is handed.
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread. Where the system has none left, the body runs here and now.
  mutating func start(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var identifier = pthread_t()
    let status = pthread_create(
      &identifier, nil,
      { argument in
        // Retained for this thread alone, and released here.
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    if status == 0 {
      identifiers.append(identifier)
    } else {
      body.takeRetainedValue().run()
    }
  }

  /// Waits until all have ended.
  consuming func join() {
    for identifier in identifiers { pthread_join(identifier, nil) }
  }
}
