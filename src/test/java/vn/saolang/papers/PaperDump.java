package vn.saolang.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes every sample to {@code target/papers} for people to look at: {@code -Dpapers.dump=true}. */
@EnabledIfSystemProperty(named = "papers.dump", matches = "true")
class PaperDump {

    @Test
    void writesTheSamples() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        for (Map.Entry<String, Paper> sample : samples().entrySet()) {
            for (PaperFormat format : PaperFormat.values()) {
                Files.write(
                        folder.resolve(sample.getKey() + "." + format.extension()),
                        Papers.write(sample.getValue(), format).bytes());
            }
        }
    }

    private static Map<String, Paper> samples() {
        Map<String, Paper> samples = new LinkedHashMap<>();
        samples.put("01", PaperSamples.registration().paper());
        samples.put("01-blank", RegistrationForm.blank().paper());
        samples.put("02", PaperSamples.selfAssessment().paper());
        samples.put("02-blank", SelfAssessment.blank().paper());
        samples.put("03", PaperSamples.communeReport().paper());
        samples.put("03-blank", CommuneReport.blank().paper());
        OfficeSamples.all().forEach(samples::put);
        return samples;
    }
}
