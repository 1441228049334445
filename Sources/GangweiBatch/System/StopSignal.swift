import Glibc
import Synchronization

/// The wish that a run end: SIGINT (Ctrl-C) or SIGTERM. The first is kept until it is asked for; the second ends the
/// process at once.
public enum StopSignal {
  private static let number = Atomic<Int32>(0)

  /// From here on the first signal does not end the process. One that the process was started to ignore, as in the
  /// background of a shell, stays ignored; one that it was started to hold back is let through.
  public static func watch() {
    // Made before the handler needs it.
    number.store(0, ordering: .relaxed)
    var signals = sigset_t()
    sigemptyset(&signals)
    for signalNumber in [SIGINT, SIGTERM] {
      var former = sigaction()
      if sigaction(signalNumber, nil, &former) == 0, former.isIgnoring { continue }
      signal(signalNumber) { received in
        if StopSignal.number.exchange(received, ordering: .relaxed) != 0 { _exit(128 + received) }
      }
      sigaddset(&signals, signalNumber)
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// The signal that came, or 0.
  public static var received: Int32 { number.load(ordering: .relaxed) }
}

extension sigaction {
  /// Whether the signal is dropped: the handler's address is then the number 1.
  fileprivate var isIgnoring: Bool {
    unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
