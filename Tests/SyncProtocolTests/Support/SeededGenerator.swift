import Foundation

/// SplitMix64: the same numbers from the same seed, so that a failure that names its seed can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
        Int.random(in: 0..<denominator, using: &self) < numerator
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) }
    }
}

/// The numbers that steer the randomised tests, from the environment or fresh.
enum Fuzzing {
    /// `PARTAGE_FUZZ_SEED` repeats a run; without it every run is another.
    static var seed: UInt64 {
        number("PARTAGE_FUZZ_SEED") ?? UInt64.random(in: 0...UInt64(UInt32.max))
    }

    /// `PARTAGE_FUZZ_RUNS` lengthens or shortens the comparison with the independent implementation.
    static var runs: Int { number("PARTAGE_FUZZ_RUNS").map(Int.init) ?? 2_000 }

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
    }
}
