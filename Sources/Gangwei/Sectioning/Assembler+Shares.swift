/// Weights and prospects inside texts.
extension Assembler {
  /// 业务收入 权重 10%; in a section of weights also 业务收入 10%.
  mutating func takeShares(_ body: TextSpan, _ segment: Segment) -> Bool {
    let isWeights = section == .weights
    switch section {
    case .weights?, .indicators?, .other?, .duties?, nil: break
    default: return false
    }
    var shares = ShareReader.read(cells, body, needsWord: !isWeights)
    if shares.isEmpty, section == .indicators || section == .other { shares = wholeShares(body) }
    guard !shares.isEmpty, section != nil || !areOthers(shares) && !Self.otherShares.stands(in: body, of: cells) else {
      return false
    }
    shares = upToWhole(shares)
    takeSentences(before: shares, body, segment)
    if isWeights, let job = jobBefore(shares, body) { shares = takeJob(job, shares, segment) }
    ensureDraft(at: segment.span.start)
    for share in shares {
      draft?.weights.append(share)
      claims.claim(share.span, .value)
    }
    say("weights", "weights: a name and its share")
    return true
  }

  /// 教练员主要负责…训练。考核由四个部分组成,其中合格率占40%,…: what the prose about a post says before its shares.
  private mutating func takeSentences(before shares: [Draft.NamedShare], _ body: TextSpan, _ segment: Segment) {
    guard section == .duties, isProse, segment.marker == nil, let first = shares.first else { return }
    let sentences = ClauseList.sentences(cells, body).filter { $0.end <= first.name.start }
    guard let last = sentences.last else { return }
    takeBody(TextSpan(body.start, last.end), segment)
  }

  /// A(30%)、B(30%)、C(40%),低于70分的扣发奖金的30%: what stands behind those that make the whole is no share.
  private func upToWhole(_ shares: [Draft.NamedShare]) -> [Draft.NamedShare] {
    guard !isWhole(shares), shares.count > 2 else { return shares }
    return (2..<shares.count).map { Array(shares.prefix($0)) }.first(where: isWhole) ?? shares
  }

  /// 笔试60%,面试40%: how those who apply are chosen.
  private func areOthers(_ shares: [Draft.NamedShare]) -> Bool {
    shares.contains { Self.otherShares.stands(in: $0.name, of: cells) }
  }

  /// 抄表员:抄表到位率50%、差错率30%、档案完整率20%。 The job whose weights the line gives, with the colon.
  private func jobBefore(_ shares: [Draft.NamedShare], _ body: TextSpan) -> TextSpan? {
    guard let first = shares.first, let colon = cells.find(0x3A, in: TextSpan(body.start, first.name.end)),
      colon + 1 < first.name.end,
      isWhole(shares),
      NameShape.isJob(cells, TextSpan(body.start, colon))
    else { return nil }
    return TextSpan(body.start, colon)
  }

  private mutating func takeJob(_ job: TextSpan, _ shares: [Draft.NamedShare], _ segment: Segment) -> [Draft.NamedShare]
  {
    beginPosition(at: segment.span.start, title: job, .field)
    claims.claim(job, .value)
    section = .weights
    draft?.seen.insert(.weights)
    var shares = shares
    shares[0].name.start = cells.skipBlank(job.end + 1, shares[0].name.end)
    shares[0].span.start = shares[0].name.start
    return shares
  }

  /// Names with percentages that add up to the whole are weights, whatever the heading over them; the lines that
  /// follow without a heading count too.
  private func wholeShares(_ body: TextSpan) -> [Draft.NamedShare] {
    let own = ShareReader.read(cells, body, needsWord: false)
    // 100% alone is a target and no share.
    guard !own.isEmpty, own.allSatisfy({ $0.weight < 1 }) else { return [] }
    var total = shareTotal(from: index + 1, own)
    // A line in the middle of such a list: what was taken before counts as well.
    total += (draft?.weights ?? []).reduce(0) { $0 + $1.weight }
    return abs(total - 1) < 0.0005 ? own : []
  }

  private func shareTotal(from start: Int, _ own: [Draft.NamedShare]) -> Double {
    var total = own.reduce(0) { $0 + $1.weight }
    var next = start
    while next < segments.count, next < start + 12, segments[next].label == nil, segments[next].title == nil {
      let shares = ShareReader.read(cells, segments[next].body, needsWord: false)
      if shares.isEmpty { break }
      total += shares.reduce(0) { $0 + $1.weight }
      next += 1
    }
    return total
  }

  /// Careers name the posts to rise to: 晋升为高级售后工程师、售后主管或者售后经理等职位.
  mutating func takeProspects(_ body: TextSpan) {
    guard section == .career else { return }
    for target in ProspectReader.read(cells, body) {
      draft?.relationships.append((.promotesTo, target))
    }
  }
}
