/// Fragments that belong together, in reading order. What it says stands in sets of numbers, so that comparing every
/// chain with every other one is cheap.
struct FormChain {
  /// Indexes of segments.
  var segments: [Int]
  var first: FormPiece
  var last: FormPiece
  /// The number of the label it begins with.
  var firstLabel: Int?
  var labels: BitSet
  var texts: BitSet
  /// The telling pairs of its first fragment, for likeness, and what they weigh together.
  var pairs: BitSet
  var weight: Double
  /// Those of its last fragment: what follows speaks of the same as what stood before, or as the form's head.
  var lastPairs: BitSet
  /// Those of all of it.
  var allPairs: BitSet
  /// Whether it begins with the head of a form.
  var isHead: Bool
  var duties: Int
  var authorities: Int

  var items: Int { duties + authorities }

  mutating func append(_ other: FormChain) {
    segments += other.segments
    last = other.last
    labels.formUnion(other.labels)
    texts.formUnion(other.texts)
    lastPairs = other.lastPairs
    allPairs.formUnion(other.allPairs)
    duties += other.duties
    authorities += other.authorities
  }
}

/// Joins fragments of forms end to start: the best pair first, again and again.
///
/// What each pair of chains is worth is kept and only renewed for the chain that grew, so that *n* fragments cost n²
/// comparisons; the caller bounds *n*.
struct FragmentLinker {
  private var chains: [FormChain]
  /// Whether the chain was not appended to another one.
  private var isAlive: [Bool]
  /// For each label the labels that it follows again and again.
  private var leaders: [BitSet]
  /// How telling a pair of characters is: rare ones that stand in more than one fragment tell most.
  private let weights: [Double]
  private let hasEmptyNumbers: Bool

  /// What a link must be worth.
  private static let threshold = 0.6
  private static let certain = 0.5
  private static let possible = 0.1
  private static let leastLikeness = 0.2
  private static let leastMargin = 0.03

  /// - Parameter textCount: how many numbers the texts of labels and items have.
  static func link(_ fragments: [FormFragment], _ cutter: FormCutter, textCount: Int) -> [FormChain] {
    var linker = FragmentLinker(fragments, cutter, textCount: textCount)
    linker.join { linker, left, right in linker.fit(left, right).map { $0 + linker.likeness(left, right) } }
    // What nothing tells apart stays where the scrape left it, when it can.
    linker.join { linker, left, right in
      guard let last = linker.chains[left].segments.last, linker.chains[right].segments.first == last + 1 else {
        return nil
      }
      return linker.fit(left, right).map { $0 + threshold }
    }
    linker.adopt()
    return linker.living.map { linker.chains[$0] }
  }

  private init(_ fragments: [FormFragment], _ cutter: FormCutter, textCount: Int) {
    let (pairs, weights) = Self.tellingPairs(fragments)
    self.weights = weights
    hasEmptyNumbers = cutter.hasEmptyNumbers
    isAlive = fragments.map { _ in true }
    chains = zip(fragments, pairs).map { fragment, pairs in
      var firstLabel: Int?
      if case .label(let label) = fragment.first { firstLabel = label }
      return FormChain(
        segments: Array(fragment.segments), first: fragment.first, last: fragment.last, firstLabel: firstLabel,
        labels: BitSet(fragment.labels), texts: BitSet(fragment.texts),
        pairs: pairs, weight: pairs.sum(weights), lastPairs: pairs, allPairs: pairs, isHead: fragment.isHead,
        duties: fragment.duties, authorities: fragment.authorities)
    }
    leaders = [BitSet](repeating: BitSet(), count: textCount)
    for (leader, followers) in cutter.followers {
      for (follower, count) in followers where count >= 2 { leaders[follower].insert(leader) }
    }
  }

  /// The pairs of characters that stand in more than one fragment, numbered, for each fragment; and their weights.
  private static func tellingPairs(_ fragments: [FormFragment]) -> (pairs: [BitSet], weights: [Double]) {
    var numbering = PairNumbering(atMost: fragments.reduce(0) { $0 + $1.pairs.count })
    let numbers = fragments.map { $0.pairs.map { numbering.number($0) } }
    var counts = [Int](repeating: 0, count: numbering.count)
    var lastFragment = [Int](repeating: -1, count: numbering.count)
    for (fragment, pairs) in numbers.enumerated() {
      for pair in pairs where lastFragment[pair] != fragment {
        lastFragment[pair] = fragment
        counts[pair] += 1
      }
    }
    var weights: [Double] = []
    // The number of each pair that tells something, or -1.
    let telling = counts.map { count -> Int in
      guard count >= 2 else { return -1 }
      weights.append(1 / Double(count - 1))
      return weights.count - 1
    }
    let sets = numbers.map { pairs in
      var set = BitSet(upTo: pairs.reduce(-1) { max($0, telling[$1]) })
      for pair in pairs where telling[pair] >= 0 { set.insert(telling[pair]) }
      return set
    }
    return (sets, weights)
  }

  private var living: [Int] { chains.indices.filter { isAlive[$0] } }

  // MARK: Links

  private mutating func join(_ worth: (FragmentLinker, _ left: Int, _ right: Int) -> Double?) {
    let count = chains.count
    var worths = [Double](repeating: 0, count: count * count)
    func renew(_ left: Int, _ right: Int) {
      guard left != right, !chains[right].isHead else { return }
      worths[left * count + right] = worth(self, left, right) ?? 0
    }
    for left in living { for right in living { renew(left, right) } }
    while let best = best(worths) {
      absorb(best.right, into: best.left)
      for other in living {
        worths[other * count + best.right] = 0
        worths[best.right * count + other] = 0
        renew(best.left, other)
        renew(other, best.left)
      }
    }
  }

  private func best(_ worths: [Double]) -> (left: Int, right: Int)? {
    var best: (place: Int, worth: Double)?
    for (place, worth) in worths.enumerated() where worth >= Self.threshold && worth > best?.worth ?? 0 {
      best = (place, worth)
    }
    return best.map { ($0.place / chains.count, $0.place % chains.count) }
  }

  private mutating func absorb(_ right: Int, into left: Int) {
    chains[left].append(chains[right])
    isAlive[right] = false
  }

  /// The share of the telling pairs of `part` that `whole` has too.
  private func likeness(_ whole: Int, _ part: Int) -> Double {
    var shared = chains[whole].lastPairs
    if chains[whole].isHead { shared.formUnion(chains[whole].pairs) }
    return share(chains[part].pairs.sum(weights, sharedWith: shared), of: chains[part].weight)
  }

  /// Sums of few short fractions, rounded, so that they do not depend on an order.
  private func share(_ shared: Double, of total: Double) -> Double {
    total > 0 ? (shared / total * 1024).rounded() / 1024 : 0
  }

  // MARK: Adoption

  /// A chain that no end fits goes to the form that lacks what it has and speaks most like it.
  private mutating func adopt() {
    var likenesses = [Double?](repeating: nil, count: chains.count * chains.count)
    while true {
      var best: (form: Int, part: Int, likeness: Double)?
      let living = living
      for part in living where !chains[part].isHead && chains[part].items >= 2 {
        var first: (form: Int, likeness: Double)?
        var second: Double?
        for form in living where lacks(form, part) {
          let place = form * chains.count + part
          let likeness = likenesses[place] ?? wholeLikeness(chains[form], chains[part])
          likenesses[place] = likeness
          if likeness > first?.likeness ?? -1 {
            second = first?.likeness
            first = (form, likeness)
          } else {
            second = max(second ?? 0, likeness)
          }
        }
        guard let first, first.likeness >= Self.leastLikeness, first.likeness > best?.likeness ?? 0,
          second.map({ first.likeness - $0 >= Self.leastMargin }) ?? true
        else { continue }
        best = (first.form, part, first.likeness)
      }
      guard let best else { return }
      absorb(best.part, into: best.form)
      for part in chains.indices { likenesses[best.form * chains.count + part] = nil }
    }
  }

  private func lacks(_ form: Int, _ part: Int) -> Bool {
    guard chains[form].isHead, chains[form].texts.isDisjoint(with: chains[part].texts) else { return false }
    return chains[part].duties >= chains[part].authorities ? chains[form].duties <= 1 : chains[form].authorities == 0
  }

  private func wholeLikeness(_ whole: FormChain, _ part: FormChain) -> Double {
    share(part.allPairs.sum(weights, sharedWith: whole.allPairs), of: part.allPairs.sum(weights))
  }

  // MARK: Ends and starts

  /// How well the start of one follows the end of the other; nil when it cannot.
  private func fit(_ left: Int, _ right: Int) -> Double? {
    guard let worth = fitByKind(left, right), chains[left].texts.isDisjoint(with: chains[right].texts) else {
      return nil
    }
    return worth
  }

  private func fitByKind(_ left: Int, _ right: Int) -> Double? {
    switch (chains[left].last, chains[right].first) {
    case (.filler, .item(_, let number, _)): return number == 1 ? Self.certain : nil
    case (.filler, _): return nil
    case (.group, .filler): return Self.certain
    case (.group, .group), (.group, .authority), (.group, .authorityLabel): return Self.possible
    case (.group, _): return nil
    case (.duties, .group): return Self.certain
    case (.duties, .authorityLabel), (.duties, .authority): return Self.possible
    case (.duties, .item(_, let number, _)): return number == 1 ? Self.certain : Self.possible
    case (.item(let level, let last, _), .item(let next, let number, _)):
      return level == next && number == last + 1 ? Self.certain : nil
    case (.item(_, let number, let isEmpty), .group) where hasEmptyNumbers && number == 1 && !isEmpty: return nil
    case (.item, .group), (.item, .authority), (.item, .authorityLabel): return Self.possible
    case (.item, .label): return Self.possible
    case (.authorityLabel, .authority): return Self.certain
    case (.authority, .authority), (.authority, .authorityLabel): return Self.possible * 2
    case (.authority, .label), (.authority, .group): return Self.possible
    case (.text, .label), (.label, .label):
      let isKnown = chains[right].firstLabel.map { !chains[left].labels.isDisjoint(with: leaders[$0]) } ?? false
      return isKnown ? Self.certain : Self.possible
    case (.text, .item), (.text, .group), (.text, .authorityLabel), (.text, .authority), (.text, .text):
      return Self.possible
    default: return nil
    }
  }
}

/// Gives each different pair of characters a number, from 0 on. There are many, so that a dictionary is too slow.
private struct PairNumbering {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private(set) var count = 0

  init(atMost pairs: Int) {
    var size = 64
    while size < pairs * 2 { size *= 2 }
    // No pair of characters has all bits set.
    keys = [UInt64](repeating: .max, count: size)
    numbers = [Int32](repeating: 0, count: size)
  }

  mutating func number(_ pair: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    // At least half of the places are empty.
    while keys[place] != pair {
      if keys[place] == .max {
        keys[place] = pair
        numbers[place] = Int32(truncatingIfNeeded: count)
        count += 1
        break
      }
      place = (place + 1) & mask
    }
    return Int(numbers[place])
  }
}
