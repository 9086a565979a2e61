import Foundation
import Testing

@testable import SyncProtocol

@Suite("Simulated nodes")
struct SimulationTests {
    /// `PARTAGE_SIMULATION_SEED` repeats one world; without it there are so many, from another seed each time.
    private static let seeds: [UInt64] = {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["PARTAGE_SIMULATION_SEED"].flatMap(UInt64.init) { return [seed] }
        let count = environment["PARTAGE_SIMULATION_RUNS"].flatMap(UInt64.init) ?? 2_000
        let first = UInt64.random(in: 0...UInt64(UInt32.max))
        return (0..<count).map { first + $0 }
    }()

    /// A few parts, so that every core has something to do.
    private static let parts = 4

    @Test("nodes come into step whatever happened, and never say so before", arguments: 0..<parts)
    func convergence(part: Int) throws {
        for index in stride(from: part, to: Self.seeds.count, by: Self.parts) {
            let world = try SimulatedWorld(seed: Self.seeds[index])
            try world.live()
            try world.heal()
            #expect(world.violations == [], "PARTAGE_SIMULATION_SEED=\(world.seed)")
            if !world.violations.isEmpty { return }
        }
    }

    @Test("the worlds are wild enough: sessions end in every way that a session between honest nodes can")
    func coverage() throws {
        var outcomes: Set<String> = []
        for seed in 0..<UInt64(120) {
            let world = try SimulatedWorld(seed: seed)
            try world.live()
            try world.heal()
            for outcome in world.outcomes {
                switch outcome {
                case .inSync: outcomes.insert("in-sync")
                case .differsByRejected: outcomes.insert("differs-by-rejected")
                case .changedMeanwhile: outcomes.insert("changed-meanwhile")
                case .failed(let failure): outcomes.insert(failure.code)
                }
            }
        }
        #expect(outcomes.isSuperset(of: ["in-sync", "differs-by-rejected", "changed-meanwhile", "cut"]), "\(outcomes)")
    }
}
