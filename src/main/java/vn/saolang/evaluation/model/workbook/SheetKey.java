package vn.saolang.evaluation.model.workbook;

import java.util.UUID;
import vn.saolang.evaluation.SessionId;

/** Whose score sheet a form is: one member's, for one product and one scoring of it. There is no other with the same key. */
public record SheetKey(SessionId session, UUID product, int attempt, UUID account) {}
