/// Joins fragments of forms end to start: the best pair first, again and again.
struct FragmentLinker {
  private(set) var chains: [FormFragment]
  private let followers: [[UInt32]: [[UInt32]: Int]]
  /// How telling a pair of characters is: rare ones that stand in more than one fragment tell most.
  private let weights: [UInt64: Double]

  /// What a link must be worth.
  private static let threshold = 0.6
  private static let certain = 0.5
  private static let possible = 0.1

  private let hasEmptyNumbers: Bool

  init(_ fragments: [FormFragment], _ cutter: FormCutter) {
    chains = fragments
    followers = cutter.followers
    hasEmptyNumbers = cutter.hasEmptyNumbers
    var counts: [UInt64: Int] = [:]
    for fragment in fragments {
      for pair in fragment.pairs { counts[pair, default: 0] += 1 }
    }
    weights = counts.compactMapValues { $0 >= 2 ? 1 / Double($0 - 1) : nil }
  }

  mutating func link() {
    join(byPlace: false)
    // What nothing tells apart stays where the scrape left it, when it can.
    join(byPlace: true)
    adopt()
  }

  /// A chain that no end fits goes to the form that lacks what it has and speaks most like it.
  private mutating func adopt() {
    while true {
      var best: (form: Int, part: Int, likeness: Double)?
      for part in chains.indices where !chains[part].isHead && chains[part].items >= 2 {
        let likenesses = chains.indices.filter { lacks($0, part) }.map { ($0, wholeLikeness(chains[$0], chains[part])) }
          .sorted { $0.1 > $1.1 }
        guard let first = likenesses.first, first.1 >= Self.leastLikeness,
          likenesses.count < 2 || first.1 - likenesses[1].1 >= Self.leastMargin, first.1 > best?.likeness ?? 0
        else { continue }
        best = (first.0, part, first.1)
      }
      guard let best else { return }
      chains[best.form].append(chains[best.part])
      chains.remove(at: best.part)
    }
  }

  private static let leastLikeness = 0.2
  private static let leastMargin = 0.03

  private func lacks(_ form: Int, _ part: Int) -> Bool {
    let (form, part) = (chains[form], chains[part])
    guard form.isHead, form.texts.isDisjoint(with: part.texts) else { return false }
    return part.duties >= part.authorities ? form.duties <= 1 : form.authorities == 0
  }

  private func wholeLikeness(_ whole: FormFragment, _ part: FormFragment) -> Double {
    share(of: part.allPairs) { whole.allPairs.contains($0) }
  }

  private mutating func join(byPlace: Bool) {
    while let best = bestLink({ byPlace ? worthByPlace($0, $1) : worth($0, $1) }) {
      chains[best.left].append(chains[best.right])
      chains.remove(at: best.right)
    }
  }

  private func worth(_ left: FormFragment, _ right: FormFragment) -> Double? {
    fit(left, right).map { $0 + likeness(left, right) }
  }

  private func worthByPlace(_ left: FormFragment, _ right: FormFragment) -> Double? {
    guard let last = left.segments.last, right.segments.first == last + 1 else { return nil }
    return fit(left, right).map { $0 + Self.threshold }
  }

  private func bestLink(_ worth: (FormFragment, FormFragment) -> Double?) -> (left: Int, right: Int)? {
    var best: (left: Int, right: Int, worth: Double)?
    for left in chains.indices {
      for right in chains.indices where left != right && !chains[right].isHead {
        guard let worth = worth(chains[left], chains[right]) else { continue }
        if worth >= Self.threshold, worth > (best?.worth ?? 0) { best = (left, right, worth) }
      }
    }
    return best.map { ($0.left, $0.right) }
  }

  /// The share of the telling pairs of `part` that `whole` has too.
  private func likeness(_ whole: FormFragment, _ part: FormFragment) -> Double {
    share(of: part.pairs) { whole.lastPairs.contains($0) || whole.isHead && whole.pairs.contains($0) }
  }

  private func share(of pairs: Set<UInt64>, _ isShared: (UInt64) -> Bool) -> Double {
    var shared = 0.0
    var total = 0.0
    // A set has no order: sums of few short fractions, rounded, do not depend on it.
    for pair in pairs {
      guard let weight = weights[pair] else { continue }
      total += weight
      if isShared(pair) { shared += weight }
    }
    return total > 0 ? (shared / total * 1024).rounded() / 1024 : 0
  }

  /// How well the start of one follows the end of the other; nil when it cannot.
  private func fit(_ left: FormFragment, _ right: FormFragment) -> Double? {
    guard left.texts.isDisjoint(with: right.texts) else { return nil }
    switch (left.last, right.first) {
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
    case (.text, .label(let key)), (.label, .label(let key)):
      let known = followers.contains { left.labels.contains($0.key) && ($0.value[key] ?? 0) >= 2 }
      return known ? Self.certain : Self.possible
    case (.text, .item), (.text, .group), (.text, .authorityLabel), (.text, .authority), (.text, .text):
      return Self.possible
    default: return nil
    }
  }
}
