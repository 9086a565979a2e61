"""Checks evidence of a log without the code that made it: everything but the Ed25519 signatures.

evidence.py FILE, where FILE is a bundle or an equivocation proof as in schema/evidence-v1.md, or a table of vectors.
Prints what it found, one line a record; a traceback and exit status 1 is a fault.
"""
import base64, functools, hashlib, json, sys

def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def node(left, right): return sha(b"\1", left, right)
def unhex(path): return [bytes.fromhex(h) for h in path]
def split(n): return 1 << (n - 1).bit_length() - 1  # the largest power of two below n

class Tree:  # RFC 6962 section 2.1, as it is written there
    def __init__(self, ids): self.leaves = [sha(b"\0", i) for i in ids]

    @functools.cache
    def root(self, lo, hi):
        if hi - lo < 2: return self.leaves[lo] if hi > lo else sha()
        k = lo + split(hi - lo)
        return node(self.root(lo, k), self.root(k, hi))

    def path(self, m, lo, hi):
        if hi - lo == 1: return []
        k = lo + split(hi - lo)
        return self.path(m, lo, k) + [self.root(k, hi)] if m < k else self.path(m, k, hi) + [self.root(lo, k)]

    def subproof(self, m, lo, hi, known):
        if m == hi: return [] if known else [self.root(lo, hi)]
        k = lo + split(hi - lo)
        if m <= k: return self.subproof(m, lo, k, known) + [self.root(k, hi)]
        return self.subproof(m, k, hi, False) + [self.root(lo, k)]

    def tile(self, path, size):
        parts = path.replace(".p/", "/p").split("/")
        width = int(parts.pop()[1:]) if ".p/" in path else 256
        n, span = int("".join(parts[2:]).replace("x", "")), 256 ** int(parts[1])
        assert (n * 256 + width) * span <= size, path
        return b"".join(self.root((n * 256 + i) * span, (n * 256 + i + 1) * span) for i in range(width))

def climb(fn, sn, path, old, new):
    """The loop of RFC 9162 sections 2.1.3.2 and 2.1.4.2: where the path leads from the hashes at fn of sn + 1."""
    for p in path:
        if not sn: return b"too", b"long"
        if fn & 1 or fn == sn:
            old, new = node(p, old), node(p, new)
            while not fn & 1 and fn: fn, sn = fn >> 1, sn >> 1
        else:
            new = node(new, p)
        fn, sn = fn >> 1, sn >> 1
    return (b"too", b"short") if sn else (old, new)
def included(id, index, size, path, root):
    return 0 <= index < size and climb(index, size - 1, path, b"", sha(b"\0", id))[1] == root

def prefix(first, second, path):
    fn, sn = first - 1, second - 1
    if fn == sn: return climb(0, 0, path[1:], path[0], path[0])
    while fn & 1: fn, sn = fn >> 1, sn >> 1
    return climb(fn, sn, path[1:], path[0], path[0])
def head(note, vkey):  # size and root of a checkpoint that has a line of the key
    name, hint, key = vkey.split("+", 2)
    assert sha(name.encode(), b"\n", base64.b64decode(key))[:4].hex() == hint and base64.b64decode(key)[0] == 1
    text, lines = note.rsplit("\n\n", 1)
    origin, size, root = text.split("\n")
    ours = [b for n, b in (l[2:].split(" ") for l in lines.splitlines()) if n == name]
    assert origin == name and any(len(s) == 68 and s[:4].hex() == hint for s in map(base64.b64decode, ours))
    return int(size), base64.b64decode(root, validate=True)

def record(entry, size, root):
    line = json.loads(entry["line"])
    header = base64.b64decode(line["payload"])
    proof, commitment = entry.get("proof"), json.loads(header).get("body")
    if not proof or proof["index"] >= size: return "not-in-log"
    if not included(sha(header), proof["index"], size, unhex(proof["path"]), root): return "wrong-proof"
    if "body" not in line: return "authentic" if not commitment else "body-" + entry.get("body", "missing")
    body = base64.b64decode(line["body"])
    return "authentic" if commitment == {"sha256": sha(body).hex(), "size": len(body)} else "body-mismatch"

def vectors(table):
    tree = Tree(unhex(table["ids"]))
    for n, root in table["heads"]: assert tree.root(0, n).hex() == root, n
    for m, n, path in table["inclusion"]:
        assert unhex(path) == tree.path(m, 0, n), (m, n)
        assert included(bytes.fromhex(table["ids"][m]), m, n, unhex(path), tree.root(0, n)), (m, n)
    for m, n, path in table["consistency"]: assert unhex(path) == tree.subproof(m, 0, n, True), (m, n)
    for m, n, path in table["prefix"]:
        assert prefix(m, n, unhex(path)) == (tree.root(0, m), tree.root(0, n)), (m, n)
    for size, path, sha256 in table["tiles"]: assert sha(tree.tile(path, size)).hex() == sha256, path
    return "ok " + " ".join(f"{k}={len(v)}" for k, v in sorted(table.items()))

document = json.load(open(sys.argv[1], encoding="utf-8"))
if document.get("format") == "partage.evidence.v1":
    size, root = head(document["checkpoint"], document["log"])
    print("\n".join(record(entry, size, root) for entry in document["records"]))
elif document.get("format") == "partage.equivocation.v1":
    (m, old), (n, new) = (head(document[k], document["log"]) for k in ("smaller", "larger"))
    roots = prefix(m, n, unhex(document["path"])) if m < n else (new, new)
    print("contradiction" if roots[1] == new and roots[0] != old else "none")
else:
    print(vectors(document))
