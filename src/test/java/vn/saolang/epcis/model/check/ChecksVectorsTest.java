package vn.saolang.epcis.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.EpcisVectors;

/** The documents of the standard's vectors: what is valid passes, what is invalid does not. */
class ChecksVectorsTest {

    @TestFactory
    Stream<DynamicTest> validDocuments() {
        return EpcisVectors.documents("valid").stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(EpcisVectors.defects(json(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> invalidDocuments() {
        return EpcisVectors.documents("invalid").stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(EpcisVectors.defects(json(file))).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> mutants() {
        return EpcisVectors.read("mutants.json")
                .get("cases")
                .valueStream()
                .filter(mutant -> !mutant.get("expect").asString().startsWith("either"))
                .map(mutant -> DynamicTest.dynamicTest(
                        mutant.get("name").asString(),
                        () -> assertThat(EpcisVectors.defects(mutant.get("document"))
                                        .isEmpty())
                                .isEqualTo(mutant.get("expect").asString().equals("accept"))));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static JsonNode json(Path file) {
        return EpcisVectors.JSON.readTree(file.toFile());
    }
}
