package vn.saolang.traceability.resolver;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.producer.prefix.Gs1Prefixes;

/** A producer with a company prefix and a key, for tests of the resolver. */
final class Links {

    private final MockMvcTester mvc;
    final EntityId entity;
    final String key;

    Links(MockMvcTester mvc, Producers producers, Gs1Prefixes prefixes, ApiKeys keys, Actor producer, String prefix) {
        this.mvc = mvc;
        this.entity = producers.of(producer).stream()
                .map(one -> one.id())
                .findFirst()
                .orElseGet(() -> producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE)));
        if (prefixes.of(entity).stream().noneMatch(one -> one.digits().equals(prefix))) {
            prefixes.declare(producer, entity, prefix, "GCN " + UUID.randomUUID(), LocalDate.of(2024, 1, 2));
        }
        this.key = keys.issue(producer, entity, "test");
    }

    MvcTestResult put(String json) {
        return mvc.put()
                .uri("/api/v1/gs1/links")
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
