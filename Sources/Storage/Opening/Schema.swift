import GRDB

/// The database's migrations: named, forward only, never edited once shipped.
///
/// `schema/database.sql` is the golden dump of what they come to.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2026-11 ledger") { try $0.execute(sql: ledger) }
        migrator.registerMigration("2026-11 fold") { try $0.execute(sql: fold) }
        migrator.registerMigration("2026-11 node") { try $0.execute(sql: node) }
        return migrator
    }

    /// The records as they came, and the triggers that keep them so.
    ///
    /// REPLACE removes a row without any DELETE trigger, so it takes a trigger of its own.
    private static let ledger = """
        CREATE TABLE record (
            seq INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
            ts INTEGER NOT NULL,
            type TEXT NOT NULL,
            audience TEXT NOT NULL,
            subject TEXT NOT NULL,
            header BLOB NOT NULL,
            signature BLOB NOT NULL CHECK (length(signature) = 64)
        ) STRICT;
        CREATE INDEX record_subject ON record (subject, seq);
        CREATE INDEX record_audience ON record (audience, ts, id);
        CREATE TRIGGER record_is_never_altered BEFORE UPDATE ON record
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_is_never_replaced BEFORE INSERT ON record
        WHEN EXISTS (SELECT 1 FROM record WHERE id = new.id OR seq = new.seq)
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TABLE recordBody (
            seq INTEGER PRIMARY KEY REFERENCES record (seq),
            blob BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER recordBody_is_never_altered BEFORE UPDATE ON recordBody
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER recordBody_is_never_removed BEFORE DELETE ON recordBody
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER recordBody_is_never_replaced BEFORE INSERT ON recordBody
        WHEN EXISTS (SELECT 1 FROM recordBody WHERE seq = new.seq)
        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TABLE authorKey (
            keyID TEXT NOT NULL PRIMARY KEY,
            key BLOB NOT NULL CHECK (length(key) = 32)
        ) STRICT, WITHOUT ROWID;
        """

    /// What the records come to; `ledger rebuild` empties and refills these tables, and nothing else.
    private static let fold = """
        CREATE TABLE councilProfile (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            json BLOB NOT NULL
        ) STRICT;
        CREATE TABLE jurisdiction (
            code TEXT NOT NULL PRIMARY KEY,
            precedence INTEGER NOT NULL,
            json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE topic (
            code TEXT NOT NULL PRIMARY KEY,
            json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting (
            code TEXT NOT NULL PRIMARY KEY,
            state TEXT NOT NULL,
            date INTEGER NOT NULL,
            json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE edition (
            meeting TEXT NOT NULL,
            jurisdiction TEXT NOT NULL,
            lane TEXT NOT NULL CHECK (lane IN ('draft', 'council')),
            state TEXT NOT NULL,
            revision BLOB NOT NULL,
            head BLOB NOT NULL,
            at INTEGER NOT NULL,
            late INTEGER NOT NULL,
            onBehalf INTEGER NOT NULL,
            counts TEXT NOT NULL,
            conflicts BLOB,
            document BLOB NOT NULL,
            PRIMARY KEY (meeting, jurisdiction, lane)
        ) STRICT;
        CREATE TABLE revision (
            id BLOB NOT NULL PRIMARY KEY,
            meeting TEXT NOT NULL,
            jurisdiction TEXT NOT NULL,
            audience TEXT NOT NULL,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX revision_submission ON revision (meeting, jurisdiction, at, id);
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            meeting TEXT NOT NULL,
            jurisdiction TEXT NOT NULL,
            lane TEXT NOT NULL,
            position INTEGER NOT NULL,
            section TEXT NOT NULL,
            depth INTEGER NOT NULL,
            parent TEXT,
            language TEXT,
            json BLOB NOT NULL,
            FOREIGN KEY (meeting, jurisdiction, lane) REFERENCES edition ON DELETE CASCADE
        ) STRICT;
        CREATE UNIQUE INDEX entry_order ON entry (meeting, jurisdiction, lane, position);
        CREATE TABLE entryTopic (
            topic TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            PRIMARY KEY (topic, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entryTopic_entry ON entryTopic (entry);
        CREATE VIRTUAL TABLE entrySearch USING fts5 (
            title, body, tokenize = "unicode61 remove_diacritics 2"
        );
        """

    /// The node's own working tables: no records, never sent to another node.
    private static let node = """
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY,
            json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE token (
            id TEXT NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            label TEXT NOT NULL,
            scopes TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL,
            lastUsedAt INTEGER,
            revokedAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX token_account ON token (account, createdAt);
        CREATE TABLE idempotency (
            account TEXT NOT NULL,
            key TEXT NOT NULL,
            request BLOB NOT NULL,
            status INTEGER NOT NULL,
            answer BLOB NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (account, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_at ON idempotency (at);
        CREATE TABLE audit (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            account TEXT,
            action TEXT NOT NULL,
            resource TEXT NOT NULL,
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL,
            count INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER audit_is_never_altered BEFORE UPDATE ON audit
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE seq = new.seq)
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
        CREATE TABLE probe (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO probe VALUES (1, 0);
        """
}
