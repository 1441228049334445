internal import CCompression

/// How bytes are packed.
public enum Compression: String, CaseIterable, Sendable {
  case gzip, zstd

  /// What the packed bytes begin with.
  public var signature: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B, 0x08]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    }
  }

  /// What names of packed files end in.
  public var suffix: String {
    switch self {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }
}

/// Unpacks the members of gzip data or the frames of zstd data, one after the other.
public struct Unpacker: ~Copyable {
  /// What a step came to.
  public enum State: Sendable {
    /// More input or more room is needed.
    case goingOn
    /// A member is complete; the next one may follow.
    case ended
    /// The data are no such member, or its checksum is wrong. ``reset()`` makes ready for another member.
    case damaged
  }

  /// A step: how many bytes were used up and how many were made.
  public struct Step: Sendable {
    public var state: State
    public var taken: Int
    public var written: Int

    public init(state: State, taken: Int, written: Int) {
      self.state = state
      self.taken = taken
      self.written = written
    }
  }

  private let compression: Compression
  private let handle: UnsafeMutableRawPointer

  public init(_ compression: Compression) {
    self.compression = compression
    let opened = compression == .gzip ? ccompression_gunzip_open() : ccompression_unzstd_open()
    guard let opened else { fatalError("out of memory") }
    handle = opened
  }

  deinit {
    switch compression {
    case .gzip: ccompression_gunzip_close(handle)
    case .zstd: ccompression_unzstd_close(handle)
    }
  }

  /// Forgets the member that was being read.
  public mutating func reset() {
    switch compression {
    case .gzip: ccompression_gunzip_reset(handle)
    case .zstd: ccompression_unzstd_reset(handle)
    }
  }

  /// Unpacks as much of `source` as fits into `target`.
  public mutating func unpack(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    var taken = 0
    var written = 0
    // The pointers live only for the call, and no more than their counts is read and written.
    let function = compression == .gzip ? ccompression_gunzip : ccompression_unzstd
    let status = function(
      handle, source.baseAddress, source.count, &taken, target.baseAddress, target.count, &written)
    let state: State = status == CCOMPRESSION_ENDED ? .ended : status == CCOMPRESSION_GOING_ON ? .goingOn : .damaged
    return Step(state: state, taken: taken, written: written)
  }
}
