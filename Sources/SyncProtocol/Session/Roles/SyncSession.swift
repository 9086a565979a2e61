package import Ledger

/// The asking side of a session between two nodes, without network, store or clock.
///
/// It says what it wants done, one effect at a time, and is told the result, until it says `finish`. It first brings the
/// control audience into step, since keys and grants decide what the rest may be, and then whatever the plan asks for.
/// It may be thrown away at any moment: what was stored stays, and a new session finds the rest.
package struct SyncSession: Sendable {
    /// What has been done so far.
    package internal(set) var report = SyncReport()

    /// The node that is meant; nil to speak with whoever answers.
    let peer: KeyID?
    let policy: SplitPolicy
    var limits: SyncLimits
    var step = Step.idle
    var phase = Phase.control
    /// The comparison at hand.
    var pass: Pass?
    /// How often the present phase began again because something had changed, and because nothing had.
    var changes = 0
    var faults = 0
    /// Records that keep the sides apart in the phases that are over.
    var apart: Set<ItemID> = []

    /// What the session wants done next. Each has one event that answers it; `cut` may answer `send`, and `withdrawn`
    /// whatever reads records.
    package enum Effect: Sendable {
        /// Say which audiences to compare now that the control audience is in step: `planned`.
        ///
        /// Patterns that are wanted, reduced to what the peer may see, and by name every audience among them in which
        /// this node has records.
        case plan
        /// Read the ids of all accepted and pending records of these audiences: `local`.
        case read(audiences: [String])
        /// Sign and send the request: `reply`, or `cut`.
        case send(SyncRequest)
        /// Verify the records and store those that hold, in one transaction: `stored`. A record whose audience is not
        /// in `audiences` is to be rejected.
        case store([RecordStream.Received], audiences: [String])
        /// Give the lines of these records, or of the first of them up to so many bytes and at least one: `loaded`.
        case load([ItemID], audiences: [String], upTo: Int)
        /// There is nothing more to do.
        case finish(SyncOutcome)
    }

    /// What became of an effect.
    package enum Event: Sendable {
        /// Without a pattern there is nothing to compare beside the control audience.
        case planned([AudiencePattern])
        /// The set, and the ids that this side refused from this peer before and for good: not those whose author was
        /// unknown or whose time had not come.
        case local(ItemSet, refused: Set<ItemID> = [])
        case reply(SyncReply)
        /// No answer came.
        case cut
        /// One verdict for each record, in their order.
        case stored([RecordVerdict])
        /// One for each id, from the first; without a line where the record is not at hand or not to be shown.
        case loaded([LoadedRecord])
        /// This side's own grants no longer let the peer see the audiences; the session plans anew.
        case withdrawn
    }

    /// A record of this side, ready to be sent.
    package struct LoadedRecord: Hashable, Sendable {
        /// The record.
        package let id: ItemID
        /// The wire line with the body, without its line feed.
        package let line: [UInt8]?

        /// Answers for one of the ids that were asked for.
        package init(id: ItemID, line: [UInt8]?) {
            self.id = id
            self.line = line
        }
    }

    /// How often one phase may begin again because something changed, and because the sides did not agree.
    static let mostChanges = 4
    static let mostFaults = 2

    /// - Parameters:
    ///   - peer: the node that is meant; nil to speak with whoever answers.
    ///   - limits: this side's; the peer's lower ones win.
    ///   - policy: how ranges are split.
    package init(with peer: KeyID?, limits: SyncLimits = .standard, policy: SplitPolicy = .compact) {
        self.peer = peer
        self.limits = limits
        self.policy = policy
    }

    /// The first effect.
    package mutating func begin() -> Effect {
        step = .greeting
        return send(SyncRequest(.hello))
    }

    /// Takes what became of the last effect and says the next.
    package mutating func resume(with event: Event) -> Effect {
        do throws(Interruption) {
            return try advance(event)
        } catch {
            switch error {
            case .failure(let failure): return finish(.failed(failure))
            case .changed: return repeatPass(afterChange: true)
            }
        }
    }

    /// Why the course of a session is left.
    enum Interruption: Error {
        case failure(SyncFailure)
        /// Grants or audiences are no longer what the comparison began with.
        case changed
    }

    /// What was asked last.
    enum Step {
        case idle
        case greeting
        case planning
        case scoping([AudiencePattern])
        case reading(SyncScope)
        case reconciling
        case fetching([ItemID])
        case storing([RecordStream.Received])
        case loading([ItemID])
        case sending([ItemID])
        case rereading
        case closing(ItemSet)
        case finished
    }

    enum Phase {
        case control
        case rest
    }
}
