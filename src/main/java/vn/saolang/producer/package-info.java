/**
 * Producers (chủ thể OCOP): the entities that take part, and the accounts that act for them.
 *
 * <p>Purpose: who may file, with registration paper and legal representative (26/2026 Điều 2.3).<br>
 * Owns: entities, memberships, successions, former names, what entities are and can do, their public profiles; sex, ethnicity, disability and home address of representatives are personal data.<br>
 * Offers: {@link vn.saolang.producer.Producers}, {@link vn.saolang.producer.Succession}.<br>
 * Publishes: {@link vn.saolang.producer.EntityRegistered}, {@link vn.saolang.producer.EntityChanged}, {@link vn.saolang.producer.EntityRenamed},
 * {@link vn.saolang.producer.SuccessionTookEffect}.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "identity", "files", "papers", "papers::*", "programme"})
@NullMarked
package vn.saolang.producer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
