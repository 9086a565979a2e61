/// Thrown into the reading of a body that did not arrive in time, so that nothing acts on the part that did.
struct RequestTooSlow: Error {}
