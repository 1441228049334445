/// Weights and prospects inside texts.
extension Assembler {
  /// 业务收入 权重 10%; in a section of weights also 业务收入 10%.
  mutating func takeShares(_ body: TextSpan, _ segment: Segment) -> Bool {
    let isWeights = section == .weights
    guard isWeights || section == .indicators || section == .other || section == nil || section == .duties else {
      return false
    }
    let shares = ShareReader.read(cells, body, needsWord: !isWeights)
    guard !shares.isEmpty else { return false }
    ensureDraft(at: segment.span.start)
    for share in shares {
      draft?.weights.append(share)
      claims.claim(share.span, .value)
    }
    say("weights", "weights: a name and its share")
    return true
  }

  /// Careers name the posts to rise to: 晋升为高级售后工程师、售后主管或者售后经理等职位.
  mutating func takeProspects(_ body: TextSpan) {
    guard section == .career else { return }
    for target in ProspectReader.read(cells, body) {
      draft?.relationships.append((.promotesTo, target))
    }
  }
}
