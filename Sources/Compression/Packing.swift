internal import CCompression

extension Compression {
  /// The bytes as one member or frame with its checksum. The same bytes give the same packed bytes; members one after
  /// the other unpack to their contents one after the other.
  public func pack(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      let capacity = self == .gzip ? ccompression_gzip_bound(source.count) : ccompression_zstd_bound(source.count)
      return [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
        // The bound is room enough for every input: only memory can be missing.
        count =
          switch self {
          case .gzip: ccompression_gzip(source.baseAddress, source.count, target.baseAddress, target.count, 6)
          case .zstd: ccompression_zstd(source.baseAddress, source.count, target.baseAddress, target.count, 3)
          }
        precondition(count > 0, "out of memory")
      }
    }
  }
}

/// CRC-32 as gzip has it.
public enum CRC32 {
  /// The checksum of `bytes`. Linear in the input.
  public static func checksum(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    ccompression_crc32(bytes.baseAddress, bytes.count)
  }
}
