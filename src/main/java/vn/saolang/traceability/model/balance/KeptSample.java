package vn.saolang.traceability.model.balance;

import java.time.LocalDate;
import vn.saolang.traceability.EntryId;

/** A sample put by. */
public record KeptSample(EntryId entry, String code, LocalDate keepUntil) {}
