internal import CCrypto

/// SHA-256, from OpenSSL's libcrypto.
public enum SHA256 {
  /// The digest of `bytes` as lower-case hexadecimal digits: all 64, or the first of them. Linear in the input.
  public static func hexadecimal(of bytes: [UInt8], digits count: Int = 64) -> String {
    bytes.withUnsafeBufferPointer { hexadecimal(of: $0, digits: count) }
  }

  /// The same for bytes that are no array.
  public static func hexadecimal(of bytes: UnsafeBufferPointer<UInt8>, digits count: Int = 64) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      // The pointers live only for the call, and libcrypto writes exactly 32 bytes.
      let succeeded = ccrypto_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
      precondition(succeeded, "libcrypto without SHA-256")
      let count = min(64, max(0, count))
      return String(unsafeUninitializedCapacity: count) { buffer in
        for index in 0..<count {
          let digit = index & 1 == 0 ? digest[index >> 1] >> 4 : digest[index >> 1] & 15
          buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        return count
      }
    }
  }
}
