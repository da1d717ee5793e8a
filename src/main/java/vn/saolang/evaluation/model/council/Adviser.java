package vn.saolang.evaluation.model.council;

/** Somebody on the advisory team (tổ tư vấn). */
public record Adviser(String name, String agency) {}
