internal import CCrypto

/// SHA-256, from OpenSSL's libcrypto.
public enum SHA256 {
  /// The digest of `bytes` as 64 lower-case hexadecimal digits. Linear in the input.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      // The pointers live only for the call, and libcrypto writes exactly 32 bytes.
      let succeeded = bytes.withUnsafeBufferPointer {
        ccrypto_sha256($0.baseAddress, $0.count, buffer.baseAddress)
      }
      precondition(succeeded, "libcrypto without SHA-256")
      count = 32
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { buffer in
      for (index, byte) in digest.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 64
    }
  }
}
