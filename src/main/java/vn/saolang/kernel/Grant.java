package vn.saolang.kernel;

/**
 * A role held for a scope.
 *
 * @param scope for commune roles the key of the commune ("05437@2025-07-01"), for province roles the key of the
 *     province ("19@2025-07-01"), for the ministry "VN", for council roles the scope of the council's level; empty for
 *     producers, whose entities are known to the producer module
 */
public record Grant(Role role, String scope) {}
