import Digest

/// What tells this program from any other version of it, whether or not its version was counted up.
public enum ProgramDigest {
  /// The first 16 digits of the SHA-256 of the running program's file; empty where that cannot be read.
  public static func ofThisProcess() -> String {
    guard let bytes = try? Input.contents(of: "/proc/self/exe") else { return "" }
    return SHA256.hexadecimal(of: bytes, digits: 16)
  }
}
