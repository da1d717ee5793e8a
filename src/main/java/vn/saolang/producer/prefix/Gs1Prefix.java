package vn.saolang.producer.prefix;

import java.time.LocalDate;
import java.util.UUID;
import vn.saolang.producer.EntityId;

/**
 * A GS1 company prefix in force.
 *
 * @param digits 7 to 11 digits, as they stand in a GTIN-13 or GLN
 * @param paper number of the certificate
 * @param since first day the producer may use it
 */
public record Gs1Prefix(UUID id, EntityId entity, String digits, String paper, LocalDate since) {}
