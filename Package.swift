// swift-tools-version: 6.2
import PackageDescription

// Order: C modules, then Swift modules in the way of the text, then the command line, then the tests.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "gangwei",
  products: [
    .library(name: "Gangwei", targets: ["Gangwei"]),
    .executable(name: "gangwei", targets: ["gangwei"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Plain C targets and no system libraries: the headers of ICU and OpenSSL must not reach Swift (see CICU.h).
    // Debian's packages: libicu-dev, libsqlite3-dev, libssl-dev, libzstd-dev, zlib1g-dev.
    .target(name: "CCompression", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CLexicon"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CSchema"),
    .target(name: "CSystem"),

    .target(name: "Compression", dependencies: ["CCompression"], swiftSettings: strict),
    .target(name: "ICU", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Digest", dependencies: ["CCrypto"], swiftSettings: strict),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "CanonicalJSON", swiftSettings: strict),
    .target(name: "Gangwei", dependencies: ["CLexicon", "Digest", "ICU"], swiftSettings: strict),
    .target(
      name: "GangweiBatch", dependencies: ["CSystem", "Compression", "Digest", "Gangwei"], swiftSettings: strict),
    .target(
      name: "GangweiStore", dependencies: ["CSchema", "CanonicalJSON", "Gangwei", "GangweiBatch", "SQLite"],
      swiftSettings: strict),
    .target(name: "GangweiSchemaOrg", dependencies: ["CanonicalJSON", "Gangwei"], swiftSettings: strict),
    .target(name: "GangweiReview", dependencies: ["Gangwei", "GangweiBatch"], swiftSettings: strict),

    .executableTarget(
      name: "gangwei",
      dependencies: [
        "CSchema", "Compression", "Gangwei", "GangweiBatch", "GangweiReview",
        "GangweiSchemaOrg", "GangweiStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ICUTests", dependencies: ["ICU"], swiftSettings: strict),
    .testTarget(
      name: "GangweiTests", dependencies: ["CLexicon", "Gangwei", "ICU"], resources: [.copy("Resources")],
      swiftSettings: strict),
    .testTarget(
      name: "GangweiBatchTests", dependencies: ["Compression", "Gangwei", "GangweiBatch", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GangweiStoreTests", dependencies: ["Gangwei", "GangweiBatch", "GangweiStore", "SQLite", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GangweiSchemaOrgTests", dependencies: ["CanonicalJSON", "Gangwei", "GangweiSchemaOrg", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GangweiReviewTests", dependencies: ["Gangwei", "GangweiBatch", "GangweiReview", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["Compression", "gangwei", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
