package vn.saolang.ranking;

/** Names one star minimum of a set: these stars, at this criterion. */
public record MinimumKey(int stars, String criterion) {}
