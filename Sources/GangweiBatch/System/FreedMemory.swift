import CSystem

/// What becomes of memory that was freed.
public enum FreedMemory {
  /// Keeps it for the next document instead of handing it back to the system, which would clear each page anew. For the
  /// whole process, so that it is for programs to ask for and not for libraries.
  public static func keep() { csystem_keep_memory() }
}
