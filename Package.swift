// swift-tools-version: 6.2
import PackageDescription

/// Every target checks its imports: internal unless said otherwise, members only of what is imported, `any` spelled out.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")

let package = Package(
    name: "Partage",
    products: [.executable(name: "partage", targets: ["partage"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
        .target(name: "SyncProtocol", dependencies: ["Ledger", crypto], swiftSettings: strict),
        .target(name: "Council", dependencies: ["Ledger"], swiftSettings: strict),
        .target(name: "Documents", dependencies: ["Council"], swiftSettings: strict),
        .target(name: "Storage", dependencies: ["Council", "Ledger", grdb], swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: ["Storage", "Council", "Ledger", logging, crypto],
            swiftSettings: strict
        ),
        .target(
            name: "ExchangeAPI",
            dependencies: ["Council", asyncHTTPClient, nioCore, nioHTTP1],
            swiftSettings: strict
        ),
        // C, because only C takes a file in as it stands (#embed); a Swift literal of that size takes a quarter minute.
        .target(name: "OpenAPIDocument", path: "Sources/Server/OpenAPIDocument"),
        .target(
            name: "Server",
            dependencies: [
                "OpenAPIDocument", "Exchange", "ExchangeAPI", "Council", hummingbird, hummingbirdCore, logging,
                serviceLifecycle,
                unixSignals, crypto, nioCore, nioHTTP1, nioHTTPTypes, httpTypes,
            ],
            exclude: ["OpenAPIDocument"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "partage",
            dependencies: [
                "Server", "Exchange", "ExchangeAPI", "Documents", "Council", "Ledger", argumentParser, logging,
                unixSignals,
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "bench",
            dependencies: ["Exchange", "Council", grdb, hummingbird, asyncHTTPClient, logging, nioCore, nioHTTP1],
            swiftSettings: strict
        ),

        .testTarget(
            name: "LedgerTests",
            dependencies: ["Ledger"],
            exclude: ["Evidence/evidence.py"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SyncProtocolTests",
            dependencies: ["SyncProtocol", "Ledger", crypto],
            swiftSettings: strict
        ),
        .testTarget(name: "CouncilTests", dependencies: ["Council", "Ledger"], swiftSettings: strict),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Council"], swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "Council", "Ledger", grdb], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Exchange", "Council", "Ledger", logging],
            swiftSettings: strict
        ),
        .testTarget(name: "ExchangeAPITests", dependencies: ["ExchangeAPI", "Council"], swiftSettings: strict),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Exchange", "ExchangeAPI", "Council", asyncHTTPClient, logging, nioCore, nioHTTP1, nioPosix,
                unixSignals, hummingbird, httpTypes, nioHTTPTypes, nioEmbedded,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AccessTests",
            dependencies: [
                "Server", "Exchange", "ExchangeAPI", "Council", asyncHTTPClient, logging, nioCore, nioHTTP1,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DurabilityTests",
            dependencies: [
                "partage", "Exchange", "ExchangeAPI", "Council", asyncHTTPClient, logging, nioCore, nioHTTP1,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "partageTests",
            dependencies: ["partage", "ExchangeAPI", "Documents", "Council", argumentParser],
            exclude: ["Fixtures", "Snapshots"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
