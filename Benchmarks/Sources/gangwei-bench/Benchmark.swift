import Foundation
import Gangwei

/// Measures the throughput over a corpus repeated to 15 MB, as a ratio to ICU's `uconv -x '::NFKC;'` over the same
/// bytes in the same run. Times are processor times, as the machine may be shared; run it on one core (taskset).
///
/// With `--passes N` it only reads the corpus N times, bytes to JSON, for a profiler to watch.
@main
struct Benchmark {
  static let targetBytes = 15_000_000
  static let rounds = 7

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let passes = arguments.count == 3 && arguments.first == "--passes" ? Int(arguments[2]) : nil
    guard let folder = arguments.last, arguments.count == 1 || passes != nil else {
      fail("usage: gangwei-bench [--passes N] CORPUS", code: 64)
    }
    let documents = try texts(in: URL(fileURLWithPath: folder))
    if let passes {
      _ = measureParse(documents, repetitions: passes, json: true)
      return
    }
    let corpusBytes = documents.reduce(0) { $0 + $1.bytes.count }
    guard corpusBytes > 0 else { fail("no texts in \(folder)", code: 1) }
    let repetitions = (targetBytes + corpusBytes - 1) / corpusBytes

    let file = FileManager.default.temporaryDirectory.appendingPathComponent("gangwei-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let once = documents.reduce(into: Data()) { $0.append(contentsOf: $1.bytes) }
    var whole = Data(capacity: corpusBytes * repetitions)
    for _ in 0..<repetitions { whole.append(once) }
    try whole.write(to: file)

    var parseRatios: [Double] = []
    var jsonRatios: [Double] = []
    // The first round warms the caches and is not counted.
    for round in 0...rounds {
      let uconv = try measureUconv(file)
      let parse = measureParse(documents, repetitions: repetitions, json: false)
      let json = measureParse(documents, repetitions: repetitions, json: true)
      if round == 0 { continue }
      parseRatios.append(uconv / parse)
      jsonRatios.append(uconv / json)
    }
    print("\(documents.count) texts, repeated to \(whole.count) bytes, median of \(rounds) rounds (lowest to highest)")
    print("uconv -x '::NFKC;'  1.00")
    print("parse alone         \(summary(of: parseRatios))")
    print("bytes to JSON       \(summary(of: jsonRatios))")
    print("Throughput relative to uconv: above 1 is faster.")
  }

  private struct Text {
    var name: String
    var bytes: [UInt8]
  }

  private static func texts(in folder: URL) throws -> [Text] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted().map {
      Text(name: $0, bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0))))
    }
  }

  /// Seconds of processor time for parsing all documents, one by one, with or without their JSON.
  private static func measureParse(_ documents: [Text], repetitions: Int, json: Bool) -> Double {
    var parser = Parser()
    var check = 0
    let start = processorSeconds(.own)
    for _ in 0..<repetitions {
      for text in documents {
        let document = parser.parse(text.bytes, name: text.name)
        check &+= json ? document.json(.compact).count : document.source.bytes
      }
    }
    let seconds = processorSeconds(.own) - start
    precondition(check != 0)
    return seconds
  }

  private static func measureUconv(_ file: URL) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "::NFKC;", file.path]
    process.standardOutput = FileHandle.nullDevice
    let start = processorSeconds(.children)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      fail("uconv failed; it is in Debian's icu-devtools", code: 1)
    }
    return processorSeconds(.children) - start
  }

  /// Whose time to ask for: RUSAGE_SELF, RUSAGE_CHILDREN.
  private enum Processes: Int32 {
    case own = 0
    case children = -1
  }

  private static func processorSeconds(_ processes: Processes) -> Double {
    var usage = rusage()
    getrusage(processes.rawValue, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func summary(of ratios: [Double]) -> String {
    let sorted = ratios.sorted()
    let figures = [sorted[sorted.count / 2], sorted[0], sorted[sorted.count - 1]]
    let texts = figures.map { String(format: "%.2f", $0) }
    return "\(texts[0])  (\(texts[1]) to \(texts[2]))"
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("gangwei-bench: error: \(message)\n".utf8))
    exit(code)
  }
}
