// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library do not build it.

let package = Package(
  name: "gangwei-benchmarks",
  dependencies: [.package(name: "gangwei", path: "..")],
  targets: [
    .executableTarget(
      name: "gangwei-bench",
      dependencies: [.product(name: "Gangwei", package: "gangwei")],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
